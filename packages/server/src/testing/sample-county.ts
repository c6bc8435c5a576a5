import type { Body, Citation } from '@zhengling/law'
import type { County } from '../counties.ts'
import { sampleLaw } from './sample-law.ts'

const water = (clause: string): Citation => ({ document: '云政发〔2024〕3号', clause })
const trees = (clause: string): Citation => ({ document: '云政办发〔2024〕5号', clause })
const source = (clause: string): Citation => ({ document: '云政办发〔2024〕6号', clause })

const government = '云水县人民政府'
const group = '云水县水源保护工作领导小组'

const department = (name: string, aliases: readonly string[], at: Citation): Body => ({
  name,
  aliases,
  kind: '工作部门',
  parent: government,
  at,
})
const township = (code: string, name: string, short: string): Body => ({
  code,
  name,
  aliases: [short],
  kind: '乡镇',
  parent: government,
  at: trees('一第1款'),
})

/** The county of the sample issue, with the bodies its documents name. */
export const sampleCounty: County = {
  code: '990101',
  name: '云水县',
  convened: ['领导小组', '办事机构'],
  kinds: ['政府', '工作部门', '乡镇', '领导小组', '办事机构'],
  bodies: [
    { name: government, aliases: ['县政府', '县人民政府'], kind: '政府', at: source('二第1款') },
    {
      name: '云水县人民政府办公室',
      aliases: ['县政府办', '县政府办公室'],
      kind: '政府',
      parent: government,
      at: trees('第1款'),
    },
    department('云水县水利局', ['县水利局', '水利局'], water('第三条')),
    department('云水县农业农村局', ['县农业农村局'], water('第三条')),
    department('云水县财政局', ['县财政局'], water('第六条')),
    department('云水县林业局', ['县林业局'], trees('二（一）')),
    department('云水县自然资源局', ['县自然资源局'], trees('二（一）')),
    township('990101200', '清河乡人民政府', '清河乡'),
    township('990101100', '石桥镇人民政府', '石桥镇'),
    township('990101101', '东岭镇人民政府', '东岭镇'),
    {
      name: group,
      aliases: [],
      within: [{ document: '云政办发〔2024〕6号', names: ['领导小组'] }],
      kind: '领导小组',
      at: source('第1款'),
    },
    {
      name: `${group}办公室`,
      aliases: [],
      kind: '办事机构',
      parent: group,
      keeper: '云水县水利局',
      at: source('一第1款'),
      telephones: [{ number: '5550101', what: '值班电话', at: source('一第1款') }],
    },
  ],
  posts: [
    {
      body: group,
      title: '组长',
      at: source('一表1第1行'),
      held: '名单',
      as: '县委常委、常务副县长',
      units: [government],
    },
    {
      body: group,
      title: '副组长',
      at: source('一表1第2行'),
      held: '名单',
      as: '县水利局局长',
      units: ['云水县水利局'],
    },
    { body: group, title: '成员', at: source('一表1第4行'), held: '名单', as: '县财政局局长', units: ['云水县财政局'] },
    { body: `${group}办公室`, title: '办公室主任', at: source('一第1款'), held: '名单' },
  ],
  collectives: [
    {
      names: ['各乡（镇）人民政府'],
      means: ['清河乡人民政府', '石桥镇人民政府', '东岭镇人民政府'],
      because: '指全县三个乡镇',
    },
  ],
  discrepancies: [
    { bodies: ['云水县水利局'], says: '一处写水利局，一处写县水利局。', at: [water('第三条'), water('第八条')] },
  ],
  office: '云水县人民政府办公室',
  claimants: ['住户', '种植户'],
  supervision: {
    categories: [
      {
        name: '县政府议定事项',
        listed: [
          { ...water('第三条'), words: '县政府议定事项' },
          { ...trees('二（一）'), words: null },
        ],
      },
      {
        name: '其他',
        listed: [
          { ...water('第三条'), words: null },
          { ...trees('二（一）'), words: null },
        ],
      },
    ],
    major: [water('第三条')],
    summons: { at: water('第八条'), grounds: ['进度滞后'] },
    referral: { at: water('第八条'), grounds: ['严重损害营商环境'] },
  },
  assessment: {
    classes: [
      { name: '乡镇', units: ['清河乡人民政府', '石桥镇人民政府', '东岭镇人民政府'] },
      { name: '县直单位', units: ['云水县水利局', '云水县林业局'] },
    ],
    monthly: { at: water('第八条') },
    quarterly: { at: water('第八条') },
    marks: { at: water('第八条'), looked: ['分值'] },
  },
  law: sampleLaw,
  calendar: { isWorkingDay: () => undefined },
}
