import { expect, test } from 'vitest'
import { day, moment } from '../declare/fact.ts'
import { choose } from '../expression/choice.ts'
import { date, no } from '../expression/constant.ts'
import { least } from '../expression/extreme.ts'
import { byReading } from '../expression/open.ts'
import { undated } from './once.ts'
import type { DueRule } from './rule.ts'
import { document, dues, trial } from './testing/asked.ts'
import { every, within } from './testing/county.ts'

const { 受理日, 事发时刻 } = document.facts

test('what has no day says why', () => {
  const asked = { from: '2022-06-01', to: '2022-12-31' }
  const why = (rule: DueRule): readonly (string | undefined)[] => dues(rule, asked).map((due) => due.why)
  expect(why(undated('立即', '没有写明时限'))).toEqual(['立即：没有写明时限'])
  expect(why(within('20个工作日').after(受理日))).toEqual(['尚不知道“受理日”'])
  expect(why(within('10日').after(受理日))).toEqual(['尚不知道“受理日”'])
  expect(why(every.hours('2小时', { from: 事发时刻 }))).toEqual(['尚不知道“事发时刻”'])
})

test('what the text does not say has no day, and neither has what hangs on several facts that are missing', () => {
  const asked = { from: '2022-06-01', to: '2022-12-31' }
  const why = (rule: DueRule): readonly (string | undefined)[] => dues(rule, asked).map((due) => due.why)
  const { unstated, rule, facts } = trial('2022-06-20')
  const at = '第一条'
  const 起日 = unstated('起日', { at, what: '从哪一天起', looked: ['之日起'], gives: day() })
  const 起时 = unstated('起时', { at, what: '从何时起', looked: ['起报'], gives: moment() })
  expect(why(within('10日').after(起日))).toEqual(['文内未规定：从哪一天起'])
  expect(why(every.hours('2小时', { from: 起时 }))).toEqual(['文内未规定：从何时起'])
  const 早者 = rule('早者', { at, is: least(facts.受理日, facts.公示日) })
  expect(why(within('10日').after(早者))).toEqual(['尚不知道“受理日”、“公示日”'])
  const 较早 = rule('较早', { at, is: choose([{ when: no, is: facts.事发时刻 }], '没有这样的时刻') })
  expect(why(every.hours('2小时', { from: 较早 }))).toEqual(['没有这样的时刻'])
})

test('more readings than can be listed are not listed, and none is taken', () => {
  const names = Array.from({ length: 17 }, (_, i) => `读法${i + 1}`)
  const { question } = trial('2022-06-20')
  const 起日 = question('起日', {
    at: '第一条',
    question: '从哪一天起',
    words: '之日起',
    readings: Object.fromEntries(names.map((name) => [name, { because: '' }])),
  })
  const days = Object.fromEntries(names.map((name, i) => [name, date(`2022-07-${String(i + 1).padStart(2, '0')}`)]))
  const [due, ...others] = dues(within('10日').after(byReading(起日, days)), { from: '2022-07-01', to: '2022-07-31' })
  expect(others).toEqual([])
  expect(due).toMatchObject({ dates: [], why: '读法组合过多，未逐一列出' })
  expect(due?.questions.map(({ name }) => name)).toContain('起日')
})
