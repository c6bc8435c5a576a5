import { expect, test } from 'vitest'
import { oneOf } from '../declare/fact.ts'
import { policy } from '../declare/policy.ts'
import { undated } from '../due/once.ts'
import { match } from '../expression/choice.ts'
import { no, yes } from '../expression/constant.ts'
import { 灌溉 } from '../testing/irrigation.ts'
import { coverageOf, UNDECLARED } from './coverage.ts'
import { placesOf } from './places.ts'
import { changedClauses } from './stale.ts'

const clauses = Object.keys(灌溉.outline).map((path) => ({ path, label: path, awaits: '待声明' }))

test('a clause is bound by a declaration at exactly it, also by a single case or a step', () => {
  const covered = coverageOf(灌溉, [...clauses, { path: '第三条（一）第2款', label: '', awaits: '待声明' }])
  expect(covered).toEqual({
    clauses: 11,
    bound: 9,
    informative: 1,
    pending: [{ path: '第三条（一）第2款', label: '', awaits: '待声明' }],
    awaiting: [
      { path: '第六条', label: '第六条', awaits: '程序：办理' },
      { path: '第七条', label: '第七条', awaits: '程序：办理' },
    ],
  })
})

test('a bound clause says what else it orders that does not work yet; one that is not bound is pending only', () => {
  const {
    policy: own,
    awaits,
    duty,
  } = policy({
    folder: 'zf-2022-9-trial',
    number: '试政发〔2022〕9号',
    title: '台账',
    issuer: '试县人民政府',
    issued: '2022-01-01',
    outline: { 第一条: { gist: '台账', print: '' }, 第二条: { gist: '预案', print: '' } },
    facts: {},
  })
  duty('建立台账', { at: '第一条', who: ['试县水利局'], what: '建立台账', due: undated('未写明', '没有时限') })
  awaits('台账', { 第一条: '水库台账' })
  awaits('预案', { 第一条: '预警', 第二条: '预警' })
  // @ts-expect-error no such clause
  expect(() => awaits('台账', { 第三条: '台账' })).toThrow('没有“第三条”这一条款')
  const text = ['第一条', '第二条'].map((path) => ({ path, label: path, awaits: '待声明' }))
  expect(coverageOf(own, text)).toEqual({
    clauses: 2,
    bound: 1,
    informative: 0,
    pending: [{ path: '第二条', label: '第二条', awaits: '待声明' }],
    awaiting: [{ path: '第一条', label: '第一条', awaits: '台账：水库台账；预案：预警' }],
  })
})

test('without a policy all of a document waits to be declared', () => {
  expect(coverageOf(undefined, clauses)).toMatchObject({
    bound: 0,
    informative: 0,
    awaiting: [],
    pending: clauses.map((one) => ({ ...one, awaits: UNDECLARED })),
  })
})

test('the clauses of cases belong to the declaration whose cases they are', () => {
  const at = (name: string) =>
    placesOf(灌溉)
      .filter((one) => one.name === name)
      .map(({ path }) => path)
  expect(at('每亩补贴')).toEqual(['第三条', '第三条（一）', '第三条（二）'])
  expect(at('补贴')).toEqual(['第四条'])
  // The rule that says which step is next, and the procedure itself.
  expect(at('办理')).toEqual(['第六条', '第七条', '第六条', '第七条'])
})

test('a duty binds its clause', () => {
  const document = policy({
    folder: 'zf-2022-9-trial',
    number: '试政发〔2022〕9号',
    title: '分工',
    issuer: '试县人民政府',
    issued: '2022-01-01',
    outline: { 第一条: { gist: '分工', print: '' } },
    facts: {},
  })
  document.duty('统筹', { at: '第一条', who: ['试县水利局'], what: '统筹', due: undated('常年', '没有时限') })
  expect(placesOf(document.policy)).toEqual([{ kind: 'duty', name: '统筹', path: '第一条' }])
})

test('an amendment binds its clause, with those of its cases; clauses of other documents are none of its own', () => {
  const at = '第一条'
  const clause = { gist: '', print: '' }
  const document = (number: number) =>
    policy({
      folder: `zf-2022-${number}-trial`,
      number: `试政发〔2022〕${number}号`,
      title: '',
      issuer: '试县人民政府',
      issued: '2022-01-01',
      outline: { [at]: clause, 第二条: clause },
      facts: { 类: oneOf('甲', '乙') },
    })
  const [old, next] = [document(1), document(2)]
  const 分 = old.rule('分', { at, is: match(old.facts.类, { 甲: yes, 乙: no }, { 甲: next.cite('第二条') }) })
  next.amend(分, { at, from: '2022-06-01', is: match(old.facts.类, { 甲: no, 乙: yes }, { 乙: next.cite('第二条') }) })
  next.amend(old.parameter('标准', { at: '第二条', is: '1元' }), { at, from: '2022-06-01', is: '2元' })
  expect(placesOf(old.policy)).toEqual([
    { kind: 'parameter', name: '标准', path: '第二条' },
    { kind: 'rule', name: '分', path: '第一条' },
  ])
  expect(placesOf(next.policy)).toEqual([
    { kind: 'amendment', name: '分', path: '第一条' },
    { kind: 'amendment', name: '分', path: '第二条' },
    { kind: 'amendment', name: '标准', path: '第一条' },
  ])
})

test('nothing is changed while the prints are those of the outline', () => {
  const prints = new Map(Object.entries(灌溉.outline).map(([path, { print }]) => [path, print]))
  expect(changedClauses(灌溉, prints)).toEqual([])
})

test('a changed or missing clause names what hangs on it', () => {
  const prints = new Map(Object.entries(灌溉.outline).map(([path, { print }]) => [path, print]))
  prints.set('第五条', 'sm3:另一个')
  prints.delete('第九条')
  const changed = changedClauses(灌溉, prints)
  expect(changed.map(({ path, was, is }) => [path, was, is])).toEqual([
    ['第五条', 'sm3:困难户', 'sm3:另一个'],
    ['第九条', 'sm3:未写明的', null],
  ])
  expect(changed[0]?.hanging.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'parameter 困难标准',
    'parameter 每人标准',
    'rule 困难补助',
    'rule 是否困难',
    'question 困难补助',
  ])
  expect(changed[1]?.hanging).toEqual([{ kind: 'unstated', name: '限额', path: '第九条' }])
})
