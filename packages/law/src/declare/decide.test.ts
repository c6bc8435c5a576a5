import { expect, test } from 'vitest'
import { findQuestion, policy } from '../index.ts'
import { law } from '../testing/world.ts'
import { decisionFault } from './decide.ts'
import { countyQuestion } from './open.ts'

const asked = (id: string) => {
  const found = findQuestion(law, id)
  if (found === undefined) throw new Error(id)
  return found
}
const household = asked('yzf-2024-3-irrigation/困难补助')

test('who interprets the document settles its doubts', () => {
  expect(decisionFault(household, { reading: '按户', by: '云水县水利局' })).toBeUndefined()
})

test('who only explains it may propose, and is told whom to ask', () => {
  const fault = decisionFault(household, { reading: '按户', by: '云水县农业农村局' })
  expect(fault).toMatchObject({ ground: 'only-explains', at: { document: '云政发〔2024〕3号', clause: '第五条' } })
  expect(fault?.message).toContain('可以提出建议，不能作出解释')
  expect(fault?.message).toContain('由云水县水利局解释')
})

test('nobody else may, not even the issuer where someone interprets', () => {
  const fault = decisionFault(household, { reading: '按户', by: '云水县人民政府' })
  expect(fault).toMatchObject({ ground: 'not-the-decider' })
  expect(fault?.message).toContain('写明由其负责解释')
})

test('a reading that the question does not have is refused with those it has', () => {
  expect(decisionFault(household, { reading: '按亩', by: '云水县水利局' })).toMatchObject({
    ground: 'no-reading',
    message: '“困难补助”没有读法“按亩”，可选：按户、按人。',
  })
  expect(decisionFault(household, { reading: 'toString', by: '云水县水利局' })?.ground).toBe('no-reading')
})

test('a convention is settled by the body that it names, one that rests on law by nobody in the county', () => {
  const rounding = asked('云水县/取舍到分')
  expect(decisionFault(rounding, { reading: '舍去', by: '云水县人民政府' })).toBeUndefined()
  expect(decisionFault(rounding, { reading: '舍去', by: '云水县水利局' })?.ground).toBe('not-the-decider')
  expect(decisionFault(asked('云水县/尾差'), { reading: '乡', by: '云水县人民政府' })?.ground).toBe('not-decidable')
})

const at = { document: '云政发〔2024〕3号', clause: '第五条' }

test('every refusal is a whole sentence, with the clause that says who may', () => {
  expect(decisionFault(household, { reading: '按亩', by: '云水县水利局' })).toEqual({
    ground: 'no-reading',
    message: '“困难补助”没有读法“按亩”，可选：按户、按人。',
    at,
  })
  expect(decisionFault(household, { reading: '按户', by: '云水县农业农村局' })).toEqual({
    ground: 'only-explains',
    message:
      '云水县农业农村局负责本文件的解读，即向公众说明，可以提出建议，不能作出解释。“按户还是按人”（云政发〔2024〕3号第五条）由云水县水利局解释，请报其决定。',
    at,
  })
  expect(decisionFault(household, { reading: '按户', by: '云水县财政局' })).toEqual({
    ground: 'not-the-decider',
    message:
      '“按户还是按人”（云政发〔2024〕3号第五条）由云水县水利局解释，云水县财政局不能作出。云政发〔2024〕3号写明由其负责解释。',
    at,
  })
  expect(decisionFault(asked('云水县/取舍到分'), { reading: '舍去', by: '云水县水利局' })).toEqual({
    ground: 'not-the-decider',
    message: '“不足一分如何取舍”由云水县人民政府解释，云水县水利局不能作出。这项惯例由其定立。',
  })
  expect(decisionFault(asked('云水县/尾差'), { reading: '乡', by: '云水县人民政府' })).toEqual({
    ground: 'not-decidable',
    message: '“尾差”以县内惯例，无法律依据为据，县内不能另作解释。',
  })
})

test('where the document names nobody who interprets, whoever issued it decides', () => {
  const { question } = policy({
    folder: 'x',
    number: '试政发〔2022〕1号',
    title: '',
    issuer: '试县人民政府',
    issued: '2022-06-20',
    outline: { 第一条: { gist: '', print: '' } },
    facts: {},
  })
  const readings = { 甲: { because: '' }, 乙: { because: '' } }
  const 疑 = question('疑', { at: '第一条', question: '是甲还是乙', words: '', readings })
  expect(decisionFault(疑, { reading: '甲', by: '试县人民政府' })).toBeUndefined()
  expect(decisionFault(疑, { reading: '甲', by: '试县水利局' })?.message).toBe(
    '“是甲还是乙”（试政发〔2022〕1号第一条）由试县人民政府解释，试县水利局不能作出。试政发〔2022〕1号没有写明由谁负责解释，由发文机关解释。',
  )
})

test('a question of the county is answered once, by whom it names', () => {
  const day = countyQuestion('云水县/日前', {
    question: '日前是否含当日',
    words: '前',
    decidedBy: '云水县人民政府',
    readings: { 含: '习惯', 不含: '本义' },
  })
  expect(decisionFault(day, { reading: '含', by: '云水县人民政府' })).toBeUndefined()
  expect(decisionFault(day, { reading: '含', by: '云水县水利局' })?.message).toBe(
    '“日前是否含当日”由云水县人民政府解释，云水县水利局不能作出。这一问题涉及多个文件，全县只作一次解释。',
  )
})
