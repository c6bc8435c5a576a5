import { expect, test } from 'vitest'
import { notReached } from '../declare/example.ts'
import { money, oneOf, quantity } from '../declare/fact.ts'
import { lawOf } from '../declare/law.ts'
import { policy } from '../declare/policy.ts'
import { times } from '../expression/arithmetic.ts'
import { least } from '../expression/extreme.ts'
import { is } from '../expression/logic.ts'
import { disturbedBy, survivorsOf } from './survivors.ts'

const document = policy({
  folder: 'zf-2022-8-trial',
  number: '试政发〔2022〕8号',
  title: '补贴办法',
  issuer: '试县人民政府',
  issued: '2022-01-01',
  outline: { 第一条: { gist: '补贴', print: '' } },
  facts: { 电量: quantity('度'), 方式: oneOf('电', '气'), 金额: money() },
})
const { facts, parameter, rule } = document
const 单价 = parameter('单价', { at: '第一条', is: '0.1元/度' })
rule('补贴', {
  at: '第一条',
  applies: is(facts.方式, '电'),
  otherwise: '不用电',
  is: least(times(单价, facts.电量), '100元'),
})
const law = lawOf([document.policy])
const world = {
  on: Temporal.PlainDate.from('2022-01-01'),
  amendments: law.amendments,
  decisions: [],
  calendar: { isWorkingDay: () => undefined },
}

test('each slip that no example notices is named; with examples on both sides of the bound there is none', () => {
  const one = { rule: '补贴', given: { 方式: '电', 电量: '10' }, is: '1元', at: ['第一条'] } as const
  expect(survivorsOf(document.policy, [one], law, world)).toEqual(['补贴：漏第2项', '补贴：100元→另一值'])
  const above = { rule: '补贴', given: { 方式: '电', 电量: '1001' }, is: '100元', at: ['第一条'] } as const
  const other = { rule: '补贴', given: { 方式: '气' }, is: notReached, at: ['第一条'] } as const
  expect(survivorsOf(document.policy, document.examples(one, above, other), law, world)).toEqual([])
})

test('without examples every slip survives', () => {
  expect(survivorsOf(document.policy, [], law, world)).toEqual([
    '单价：0.1元/度→另一值',
    '补贴：least→greatest',
    '补贴：漏第1项',
    '补贴：漏第2项',
    '补贴：times→sum',
    '补贴：100元→另一值',
    '补贴：适用：相反',
  ])
})

test('a change disturbs the cases of its days and no earlier ones', () => {
  const early = {
    rule: '补贴',
    given: { 方式: '电', 电量: '10' },
    is: '1元',
    at: ['第一条'],
    on: '2022-12-31',
  } as const
  const late = { ...early, on: '2023-01-01' } as const
  const change = { law, from: '2023-01-01' }
  expect(disturbedBy(document.policy, [early, late], world, change)).toEqual([])
  expect(survivorsOf(document.policy, [late], law, world)).not.toContain('单价：0.1元/度→另一值')
})
