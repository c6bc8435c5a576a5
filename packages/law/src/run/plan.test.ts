import { describe, expect, test } from 'vitest'
import { day, moment, money, oneOf, quantity, someOf, yesNo } from '../declare/fact.ts'
import { convention } from '../declare/open.ts'
import { policy } from '../declare/policy.ts'
import type { Given } from '../evaluate/evaluation.ts'
import type { Asked } from '../evaluate/evaluator.ts'
import { minus, over, sum, times } from '../expression/arithmetic.ts'
import { choose, match } from '../expression/choice.ts'
import { atLeast, equals, lessThan, moreThan, notAfter } from '../expression/comparison.ts'
import { amount, date, no, yes } from '../expression/constant.ts'
import { greatest } from '../expression/extreme.ts'
import { all, any, holds, is, not } from '../expression/logic.ts'
import { split } from '../expression/share.ts'
import { daysAfter, hoursAfter, monthsAfter, workingDaysAfter, yearsAfter } from '../expression/term.ts'
import { type Ratio, ratio } from '../number/ratio.ts'
import { interpret, prepare, settledOf } from './interpret.ts'
import { planOf } from './plan.ts'
import { ways } from './testing/agreement.ts'
import { sampleWorld } from './testing/sample-policy.ts'

const at = '第一条'
const half = convention('试/四舍五入', {
  question: '',
  readings: { 四舍五入: '', 舍去: '', 进位: '', 奇进偶舍: '' },
  default: '四舍五入',
  basis: '',
})
const remainder = convention('试/尾差', { question: '', readings: { 市: '', 县: '' }, default: '县', basis: '' })
const head = {
  title: '试行办法',
  issuer: '试县人民政府',
  issued: '2022-06-20',
  outline: { [at]: { gist: '', print: '' } },
} as const
const { facts, rule, unstated, parameter } = policy({
  ...head,
  folder: 'zf-2022-7-ways',
  number: '试政发〔2022〕7号',
  facts: {
    面积: quantity('亩', { step: '0.01', to: '1000' }),
    款额: money({ from: '-1000', to: '1000' }),
    户数: quantity('户', { from: '-10', to: '10' }),
    类别: oneOf('甲', '乙'),
    合格: yesNo(),
    公示: yesNo(),
    材料: someOf('申请', '证明'),
    起: day(),
    接报: moment(),
  },
})

const one = (text: string): Ratio => {
  const [n = '0', d = '1'] = text.split('/')
  return ratio(BigInt(n), BigInt(d))
}
const printed = (value: unknown): string => {
  if (value instanceof Map) return [...value].map(([key, part]) => `${key} ${printed(part)}`).join('，')
  if (typeof value === 'object' && value !== null && 'n' in value) {
    const { n, d } = value as Ratio
    return d === 1n ? String(n) : `${n}/${d}`
  }
  return String(value)
}

/** What a rule comes to, said by every way of running; all must say it alike. */
async function comes(
  asked: Asked,
  given: Readonly<Record<string, Given extends ReadonlyMap<string, infer V> ? V : never>>,
) {
  const { plan } = planOf([asked], sampleWorld)
  const known = new Map(Object.entries(given))
  const row = prepare(plan, known)
  if (row === undefined) return 'unfit'
  const said = await Promise.all(
    Object.values(ways).map(async (way) => {
      const settled = (await way(plan, [row], [known]))[0]?.[0]
      return settled?.kind === 'known' ? printed(settled.value) : String(settled?.kind)
    }),
  )
  expect(new Set(said).size).toBe(1)
  return said[0]
}

let declared = 0
const named = (is: Parameters<typeof rule>[1]['is'], more: object = {}): Asked => {
  declared += 1
  return rule(`规则${declared}`, { at, is, ...more } as never)
}
const 未定 = unstated('未定', { at, what: '未定', looked: ['未定'], gives: money() })
const 单价 = parameter('单价', { at, is: '0.333元/亩' })

describe('amounts', () => {
  const 补贴 = named(times(facts.面积, 单价), { round: half })
  test.each([
    ['1', '33/100'],
    // 1.5 亩 at 0.333 元 are 49.95 分.
    ['3/2', '1/2'],
    ['1000', '333'],
    ['0', '0'],
    ['1001', 'unfit'],
    ['1/1000', 'unfit'],
  ])('%s 亩 at 0.333 元 come to %s 元, in whole 分', async (given, is) => {
    expect(await comes(补贴, { 面积: one(given) })).toBe(is)
  })

  const 每户 = named(over(facts.款额, facts.户数))
  test.each([
    ['10', '4', '5/2'],
    ['10', '-4', '-5/2'],
    ['-10', '-4', '5/2'],
    ['10', '0', 'inapplicable'],
  ])('%s 元 over %s households: %s', async (sum, count, is) => {
    expect(await comes(每户, { 款额: one(sum), 户数: one(count) })).toBe(is)
  })

  test('a missing fact is marked, also beside one that is given', async () => {
    expect(await comes(每户, { 款额: one('10') })).toBe('unknown')
    expect(await comes(每户, {})).toBe('unknown')
  })

  test('a figure that the text does not give stays so, whatever is given; it is stronger than a missing fact', async () => {
    expect(await comes(named(minus(facts.款额, 未定)), { 款额: one('1') })).toBe('unstated')
    expect(await comes(named(minus(facts.款额, 未定)), {})).toBe('unstated')
    expect(await comes(named(sum(未定, 未定)), {})).toBe('unstated')
    expect(await comes(named(over(未定, facts.户数)), { 户数: one('2') })).toBe('unstated')
    expect(await comes(named(equals(未定, facts.款额)), { 款额: one('2') })).toBe('unstated')
  })

  test('nothing is left of nothing, and figures alone need no fact', async () => {
    expect(await comes(named(minus(facts.款额, facts.款额)), { 款额: one('3') })).toBe('0')
    expect(await comes(named(sum(amount('0元'), amount('0元'))), {})).toBe('0')
    expect(await comes(named(sum(amount('1.5元'), amount('0元'))), {})).toBe('3/2')
    expect(await comes(named(greatest(amount('-1.5元'), amount('-2元'))), {})).toBe('-3/2')
  })
})

describe('conditions', () => {
  test('one that settles it does so whatever is missing or not given', async () => {
    const 任一 = named(any(facts.合格, moreThan(未定, '1元')))
    const 全部 = named(all(facts.合格, moreThan(未定, '1元')))
    expect([await comes(任一, { 合格: true }), await comes(任一, { 合格: false })]).toEqual(['true', 'unstated'])
    expect([await comes(全部, { 合格: false }), await comes(全部, { 合格: true })]).toEqual(['false', 'unstated'])
    // A fact may still settle it.
    expect([await comes(任一, {}), await comes(全部, {})]).toEqual(['unknown', 'unknown'])
    expect(await comes(named(any(moreThan(未定, '1元'), moreThan(未定, '2元'))), {})).toBe('unstated')
  })

  test('what is affirmed or denied outright', async () => {
    expect(await comes(named(not(yes)), {})).toBe('false')
    expect(await comes(named(all(yes, facts.合格)), { 合格: true })).toBe('true')
    expect(await comes(named(any(no, facts.合格)), { 合格: false })).toBe('false')
  })

  test('a rule whose condition cannot be known is not known; one that does not reach the case is inapplicable', async () => {
    const 有条件 = (applies: unknown) => named(amount('1元'), { applies, otherwise: '不合' })
    expect(await comes(有条件(moreThan(未定, '1元')), {})).toBe('unstated')
    expect(await comes(有条件(facts.合格), { 合格: false })).toBe('inapplicable')
    expect(await comes(有条件(facts.合格), { 合格: true })).toBe('1')
    expect(await comes(有条件(facts.合格), {})).toBe('unknown')
  })

  test('the first case that holds', async () => {
    const 分情形 = named(
      choose(
        [
          { when: lessThan(facts.面积, '1亩'), is: amount('1元') },
          { when: facts.合格, is: amount('2元') },
        ],
        '都不合',
      ),
    )
    expect(await comes(分情形, { 面积: one('99/100') })).toBe('1')
    expect(await comes(分情形, { 面积: one('1'), 合格: true })).toBe('2')
    expect(await comes(分情形, { 面积: one('1'), 合格: false })).toBe('inapplicable')
    expect(await comes(分情形, { 合格: true })).toBe('unknown')
    expect(await comes(named(choose([{ when: moreThan(未定, '1元'), is: amount('1元') }], '不合')), {})).toBe(
      'unstated',
    )
  })

  test('sets of words', async () => {
    const 齐 = named(holds(facts.材料, '申请', '证明'))
    expect(await comes(齐, { 材料: ['证明', '申请'] })).toBe('true')
    expect(await comes(齐, { 材料: ['证明'] })).toBe('false')
  })
})

describe('shares', () => {
  const shares = (市: number, 县: number) => split(facts.款额, { 市, 县 }, { remainder, round: half })
  test('in whole 分, the rest to whom it is due; by what the case is', async () => {
    const 按类 = named(match(facts.类别, { 甲: shares(2, 8), 乙: shares(1, 2) }))
    expect(await comes(按类, { 类别: '甲', 款额: one('1') })).toBe('市 1/5，县 4/5')
    expect(await comes(按类, { 类别: '乙', 款额: one('1') })).toBe('市 33/100，县 67/100')
    expect(await comes(按类, { 类别: '乙', 款额: one('-1') })).toBe('市 -33/100，县 -67/100')
    expect(await comes(按类, { 款额: one('1') })).toBe('unknown')
  })
})

describe('days', () => {
  const 起 = Temporal.PlainDate.from('2022-01-31')
  test('terms and moments', async () => {
    expect(await comes(named(monthsAfter(facts.起, '1个月')), { 起 })).toBe('2022-02-28')
    expect(await comes(named(yearsAfter(facts.起, '2年')), { 起 })).toBe('2024-01-31')
    expect(await comes(named(notAfter(facts.起, date('2022-01-31'))), { 起 })).toBe('true')
    const 接报 = Temporal.PlainDateTime.from('2022-01-31T23:30')
    expect(await comes(named(hoursAfter(facts.接报, '0.75小时')), { 接报 })).toBe('2022-02-01T00:15:00')
  })
})

describe('what is refused says why and leaves the others as they are', () => {
  let papers = 10
  const termed = <U extends string>(unit: U, options: Parameters<typeof quantity>[1]) => {
    papers += 1
    const made = policy({
      ...head,
      folder: `zf-2022-${papers}-terms`,
      number: `试政发〔2022〕${papers}号`,
      facts: { 起: day(), 接: moment(), 期: quantity(unit, options) },
    })
    return { ...made.facts, ask: (is: unknown, name = '届满'): Asked => made.rule(name, { at, is } as never) }
  }
  const why = (asked: Asked): string | undefined => planOf([asked], sampleWorld).refused[0]?.why

  test('terms that are too long or not whole', () => {
    const months = (options: Parameters<typeof quantity>[1]) => {
      const { 起, 期, ask } = termed('个月', options)
      return why(ask(monthsAfter(起, 期)))
    }
    expect(months({ to: '100000' })).toBeUndefined()
    expect(months({ to: '100001' })).toBe('期限可能长于 100000 个月')
    expect(months({ from: '-100001', to: '1' })).toBe('期限可能长于 100000 个月')
    expect(months({ step: '0.5', to: '9' })).toBe('期限可能不是整个月')
    expect(months({ step: '2', to: '100002' })).toBe('期限可能长于 100000 个月')
    const hours = (options: Parameters<typeof quantity>[1]) => {
      const { 接, 期, ask } = termed('小时', options)
      return why(ask(hoursAfter(接, 期)))
    }
    expect(hours({ step: '0.25', to: '9' })).toBeUndefined()
    expect(hours({ step: '0.01', to: '9' })).toBe('期限可能不是整分钟')
    const { 起, 期, ask } = termed('日', { step: '0.5', to: '9' })
    expect(why(ask(daysAfter(起, 期)))).toBe('期限可能不是整日')
  })

  test('working days', () => {
    expect(why(named(workingDaysAfter(facts.起, '5个工作日')))).toBe('按工作日推算的期限要逐日查放假安排')
  })

  test('two documents’ facts of one name that are not the same', () => {
    const { 期, ask } = termed('亩', { to: '5' })
    const [同, 异] = [termed('亩', { to: '5' }).期, termed('亩', { to: '6' }).期]
    expect(planOf([ask(sum(期, 同))], sampleWorld).plan.inputs.map(({ name }) => name)).toEqual(['期'])
    expect(why(ask(sum(期, 异), '又届满'))).toBe('两件文件各有一个“期”，类型或范围不同')
  })

  test('the others run', () => {
    const { plan, refused } = planOf(
      [named(workingDaysAfter(facts.起, '5个工作日')), named(is(facts.类别, '甲'))],
      sampleWorld,
    )
    expect(refused).toHaveLength(1)
    expect(plan.inputs.map(({ name }) => name)).toEqual(['类别'])
    expect(settledOf(plan, interpret(plan, [0]))).toEqual([{ kind: 'known', value: true }])
    expect(settledOf(plan, interpret(plan, [255]))).toEqual([{ kind: 'unknown' }])
  })
})

test('a plan has what its results need, each once, after what it is made of; a fact that nothing needs is no input', () => {
  const 补贴 = named(times(facts.面积, '2元/亩'))
  const { plan } = planOf([补贴, named(atLeast(补贴 as never, '10元'))], sampleWorld)
  expect(plan.inputs.map(({ name }) => name)).toEqual(['面积'])
  const ids = plan.slots.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b))
  for (const { id, of } of plan.slots) expect(of.every((part) => part.id < id && ids.includes(part.id))).toBe(true)
  expect(plan.slots.filter(({ op }) => op === 'input')).toHaveLength(1)
  expect(plan.traced.every(({ op }) => op !== 'constant')).toBe(true)
  expect(plan.traced.every((slot) => plan.tracing.includes(slot))).toBe(true)
})
