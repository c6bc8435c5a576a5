import type { BodyNames } from '../types.ts'
import type { Random } from './random.ts'

/** An invented county: no place of this name publishes a gazette. */
export interface County {
  readonly name: string
  readonly city: string
  readonly province: string
  /** 机关代字 of the county: 岚政. */
  readonly code: string
  readonly bodies: readonly BodyNames[]
  /** Short names of the departments that act: 县水利局. */
  readonly departments: readonly string[]
  /** Departments that have two short names: the usual one and another. */
  readonly twins: readonly (readonly [usual: string, other: string])[]
  readonly townships: readonly string[]
}

const PLACES = [
  {
    name: '青岚县',
    city: '云陂市',
    province: '岭西省',
    code: '岚政',
    towns: ['石桥镇', '柳溪镇', '白鹤镇', '枫林乡', '南坪乡'],
  },
  { name: '沧江县', city: '东浦市', province: '滨海省', code: '江政', towns: ['沙口镇', '望江镇', '浦头镇', '双桥乡'] },
  {
    name: '鹿鸣县',
    city: '岳陵市',
    province: '中川省',
    code: '鹿政',
    towns: ['鹿泉镇', '古渡镇', '清水镇', '云台乡', '松岭乡', '茶坪乡'],
  },
  { name: '安澜县', city: '宁湖市', province: '江左省', code: '澜政', towns: ['湖口镇', '新圩镇', '东港镇', '金塘乡'] },
] as const

const PLAIN = [
  '财政局',
  '水利局',
  '教育局',
  '民政局',
  '公安局',
  '自然资源局',
  '农业农村局',
  '气象局',
  '司法局',
  '统计局',
]
const TWINS = [
  ['住建局', '住房和城乡建设局'],
  ['应急局', '应急管理局'],
  ['卫健局', '卫生健康局'],
  ['发改局', '发展和改革局'],
  ['市场监管局', '市场监督管理局'],
  ['行政审批局', '审批服务管理局'],
] as const

/** One of the invented counties. */
export function inventedCounty(choose: Random): County {
  const place = choose.pick(PLACES)
  const local = place.name.slice(0, -1)
  const branch = `${place.city.slice(-1)}生态环境局${local}分局`
  return {
    name: place.name,
    city: place.city,
    province: place.province,
    code: place.code,
    townships: place.towns,
    departments: [...PLAIN.map((name) => `县${name}`), ...TWINS.map(([short]) => `县${short}`), branch],
    twins: TWINS.map(([short, other]) => [`县${short}`, `县${other}`] as const),
    bodies: [
      { name: `${place.name}人民政府`, aliases: ['县人民政府', '县政府'] },
      { name: `${place.name}人民政府办公室`, aliases: ['县政府办公室', '县政府办'] },
      { name: `${local}经开区管委会`, aliases: ['县经开区'] },
      { name: `${place.city}生态环境局${local}分局`, aliases: [branch] },
      ...PLAIN.map((name) => ({ name: `${place.name}${name}`, aliases: [`县${name}`] })),
      ...TWINS.map(([short, other]) => ({ name: `${place.name}${other}`, aliases: [`县${short}`, `县${other}`] })),
      ...place.towns.map((name) => ({ name, aliases: [] })),
    ],
  }
}
