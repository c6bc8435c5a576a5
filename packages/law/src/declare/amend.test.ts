import { expect, test } from 'vitest'
import { checkLaw } from '../check/index.ts'
import { evaluator } from '../evaluate/evaluator.ts'
import {
  type Asked,
  amount,
  atLeast,
  byReading,
  countyQuestion,
  grades,
  is,
  lawOf,
  least,
  lessThan,
  oneOf,
  policy,
  policyJson,
  quantity,
  times,
} from '../index.ts'
import { 取舍 } from '../testing/irrigation.ts'
import { worldOn } from '../testing/world.ts'

const head = {
  issuer: '试县人民政府',
  outline: { 第一条: { gist: '补贴', print: '' }, 第二条: { gist: '分档', print: '' } },
}
const first = () =>
  policy({
    ...head,
    folder: 'zf-2022-9-trial',
    number: '试政发〔2022〕9号',
    title: '补贴办法',
    issued: '2022-06-20',
    facts: { 作物: oneOf('小麦', '果树'), 面积: quantity('亩', { step: '0.01' }) },
  })
const second = () =>
  policy({
    ...head,
    folder: 'zf-2023-1-trial',
    number: '试政发〔2023〕1号',
    title: '修改补贴办法的决定',
    issued: '2022-12-20',
    from: '2023-01-01',
    facts: {},
  })

function declared() {
  const old = first()
  const { 作物, 面积 } = old.facts
  const 每亩 = old.parameter('每亩', { at: '第一条', is: '10元/亩' })
  const 补贴 = old.rule('补贴', {
    at: '第一条',
    applies: is(作物, '小麦'),
    otherwise: '只补小麦',
    is: times(面积, 每亩),
    round: 取舍,
  })
  const 规模 = old.grading('规模', {
    at: '第二条',
    gives: grades('小', '大'),
    bands: {
      小: { at: '第二条', is: lessThan(面积, '50亩') },
      大: { at: '第二条', is: atLeast(面积, '50亩') },
    },
  })
  return { old, next: second(), 作物, 面积, 每亩, 补贴, 规模 }
}

const at = '第一条'
const from = '2023-01-01'

function outcomeOf({ old, next }: ReturnType<typeof declared>, asked: Asked, on: string, 作物: string) {
  const { amendments } = lawOf([old.policy, next.policy])
  const given = new Map<string, never>([
    ['作物', 作物 as never],
    ['面积', { n: 10n, d: 1n } as never],
  ])
  return evaluator(asked, { ...worldOn(on), amendments }).evaluate(given)
}

test('whom a rule reaches may change from a day on; what it gives stays, and the other way round', () => {
  const made = declared()
  const { 作物, 面积, 每亩, 补贴, next } = made
  next.amend(补贴, { at, from, applies: is(作物, '果树'), otherwise: '只补果树' })
  next.amend(补贴, { at, from: '2024-01-01', is: least(times(面积, 每亩), '60元'), round: 取舍 })
  const value = (on: string, crop: string) => {
    const outcome = outcomeOf(made, 补贴, on, crop)
    return outcome.kind === 'known' ? outcome.value : outcome.kind === 'inapplicable' ? outcome.why : outcome.kind
  }
  expect([value('2022-12-31', '小麦'), value('2022-12-31', '果树')]).toEqual([{ n: 100n, d: 1n }, '只补小麦'])
  expect([value('2023-01-01', '小麦'), value('2023-01-01', '果树')]).toEqual(['只补果树', { n: 100n, d: 1n }])
  expect([value('2024-01-01', '小麦'), value('2024-01-01', '果树')]).toEqual(['只补果树', { n: 60n, d: 1n }])
  const { basis } = outcomeOf(made, 补贴, '2023-01-01', '小麦')
  expect(basis).toContainEqual({ document: '试政发〔2023〕1号', clause: at })
})

test('what a new condition asks is among what the rule needs, and its words among the questions of the law', () => {
  const made = declared()
  const { 补贴, next, old } = made
  const other = policy({ ...head, ...second().policy.head, folder: 'x', facts: { 人口: quantity('人') } })
  next.amend(补贴, { at, from, applies: atLeast(other.facts.人口, '3人'), otherwise: '不足三人' })
  const { amendments } = lawOf([old.policy, next.policy])
  const { needs } = evaluator(补贴, { ...worldOn('2023-01-01'), amendments })
  expect(needs.map(({ name }) => name)).toContain('人口')
})

test('figures change as printed, gradings band by band', () => {
  const { 每亩, 规模, 面积, 补贴, next } = declared()
  next.amend(每亩, { at, from, is: '1,200元/亩' })
  next.amend(规模, {
    at: '第二条',
    from,
    bands: {
      小: { at: '第二条', is: lessThan(面积, '80亩') },
      大: { at: '第二条', is: atLeast(面积, '80亩') },
    },
  })
  expect(next.policy.declared.amendments.map(({ is: made }) => made?.op)).toEqual(['constant', 'choose'])
  // @ts-expect-error a grading changes as a whole
  expect(() => next.amend(规模, { at, from, is: amount('1元') })).toThrow('分档应逐档改写')
  // @ts-expect-error 元 is not 元/亩
  expect(() => next.amend(每亩, { at, from, is: '12元' })).toThrow('单位不合：要“元/亩”')
  // @ts-expect-error 元/亩 is not 元
  expect(() => next.amend(补贴, { at, from, is: 每亩 })).toThrow('应一致')
})

test('an amendment that says nothing, half a condition, a wrong day or itself is refused', () => {
  const { 每亩, 补贴, 面积, 作物, next } = declared()
  expect(() => next.amend(补贴, { at, from })).toThrow('修订“补贴”：没有写改了什么')
  expect(() => next.amend(补贴, { at, from, applies: is(作物, '果树') })).toThrow('应同时写出')
  expect(() => next.amend(补贴, { at, from, otherwise: '无' })).toThrow('应同时写出')
  expect(() => next.amend(每亩, { at, from, applies: is(作物, '果树'), otherwise: '无' })).toThrow('参数没有适用条件')
  expect(() => next.amend(补贴, { at, from: '2023-02-30', is: times(面积, 每亩) })).toThrow('“2023-02-30”不是日期')
  expect(() => next.amend(补贴, { at, from: '2022-01-01', is: times(面积, 每亩) })).toThrow('施行之日2022-06-20')
  expect(() => next.amend(补贴, { at, from, is: least(补贴, '60元') })).toThrow('又引用它自身')
  // @ts-expect-error no such clause
  expect(() => next.amend(每亩, { at: '第九条', from, is: '1元/亩' })).toThrow('没有“第九条”')
})

test('what a document declares shows what its amendments ask', () => {
  const made = declared()
  const { 补贴, next, old } = made
  const doubt = countyQuestion('试县/口径', {
    question: '',
    words: '',
    decidedBy: '试县人民政府',
    readings: { 甲: '', 乙: '' },
  })
  next.amend(补贴, { at, from, is: byReading(doubt, { 甲: amount('10元'), 乙: amount('20元') }) })
  const { amendments, questions } = lawOf([old.policy, next.policy])
  expect([...questions.keys()]).toContain('试县/口径')
  const json = policyJson(old.policy, { ...worldOn('2022-07-01'), amendments })
  expect(json.rules.find(({ name }) => name === '补贴')?.asks).toEqual(['试县/口径'])
})

test('the money that an amended rule gives is checked too', () => {
  const { 补贴, 面积, 每亩, next, old } = declared()
  next.amend(补贴, { at, from, is: times(面积, times(每亩, '33.3%')) })
  expect(checkLaw(lawOf([old.policy, next.policy])).map(({ message }) => message)).toEqual([
    '可能出现不足一分的数，应写明取舍办法',
  ])
})
