import { expect, test } from 'vitest'
import { bodiesIn } from './bodies.ts'
import { compileBodies } from './body-index.ts'

const index = compileBodies([
  { name: '青禾县财政局', aliases: ['县财政局', '财政局'] },
  { name: '青禾县人民政府', aliases: ['县人民政府', '县政府'] },
  { name: '中共青禾县委', aliases: ['县委'] },
  { name: '北原市生态环境局青禾分局', aliases: ['市生态环境局青禾分局', '环保局'] },
  { name: '石桥镇', aliases: [] },
  { name: '青禾县防汛指挥部专家组', aliases: ['专家组'] },
  { name: '青禾县防汛工作专班', aliases: ['工作专班'] },
])
const read = (text: string) =>
  bodiesIn(text, index, index.places).map(({ value }) => [value.name, value.canonical, value.role])

test('a body under any of its names has its canonical name', () => {
  expect(read('青禾县财政局、县财政局、财政局')).toEqual([
    ['青禾县财政局', '青禾县财政局', undefined],
    ['县财政局', '青禾县财政局', undefined],
    ['财政局', '青禾县财政局', undefined],
  ])
})

test('the longest name stands: another place or office makes another body', () => {
  expect(read('北原市财政局')).toEqual([['北原市财政局', undefined, undefined]])
  expect(read('平遥县财政局')).toEqual([['平遥县财政局', undefined, undefined]])
  expect(read('县政府办公室')).toEqual([['县政府办公室', undefined, undefined]])
  expect(read('县委组织部')).toEqual([['县委组织部', undefined, undefined]])
  expect(read('市生态环境局青禾分局')).toEqual([['市生态环境局青禾分局', '北原市生态环境局青禾分局', undefined]])
})

test('a name inside another word is not found', () => {
  expect(read('民政部门，城市政府，县委书记，县政府网站，石桥镇北坡村，由有关专家组成')).toEqual([])
})

test('what others may set up after its example, or what every level has, is not it', () => {
  expect(read('包括各级人民政府防汛专家组')).toEqual([['专家组', undefined, undefined]])
  expect(read('各乡镇可参照成立工作专班')).toEqual([
    ['各乡镇', undefined, undefined],
    ['工作专班', undefined, undefined],
  ])
})

test('what belongs to the townships is not the county body of that name', () => {
  expect(read('经乡（镇）财政局报县财政局')).toEqual([
    ['乡（镇）财政局', undefined, undefined],
    ['县财政局', '青禾县财政局', '报送给'],
  ])
  expect(read('各乡镇财政局负责审核，各乡镇、财政局配合')).toEqual([
    ['各乡镇财政局', undefined, '责任'],
    ['各乡镇', undefined, '配合'],
    ['财政局', '青禾县财政局', '配合'],
  ])
})

test('a name in a neighbouring county is not the county body of that name', () => {
  expect(read('通报相邻行政区域的县人民政府，并报县人民政府')).toEqual([
    ['县人民政府', undefined, undefined],
    ['县人民政府', '青禾县人民政府', '报送给'],
  ])
})

test('石桥镇 acts where it does not locate', () => {
  expect(read('石桥镇负责')).toEqual([['石桥镇', '石桥镇', '责任']])
})

test('places are learned from the names of bodies', () => {
  expect(index.places).toContain('青禾县')
  expect(index.places).toContain('北原市')
})
