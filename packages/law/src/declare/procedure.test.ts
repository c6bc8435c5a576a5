import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluator } from '../evaluate/evaluator.ts'
import { type Procedure, policy, someOf } from '../index.ts'
import { worldOn } from '../testing/world.ts'

type StepOf = { readonly by: readonly string[]; readonly next: readonly string[] }

const outline = { 第一条: { gist: '程序', print: '' } } as const
const at = '第一条'

/** A document with one procedure of these steps, as if the compiler had not looked. */
function declared(steps: Readonly<Record<string, Partial<StepOf>>>, first = Object.keys(steps)[0] ?? '') {
  const names = Object.keys(steps)
  const document = policy({
    folder: 'zf-2022-8-trial',
    number: '试政发〔2022〕8号',
    title: '程序',
    issuer: '试县人民政府',
    issued: '2022-06-20',
    outline,
    facts: { 已办: someOf(...names) },
  })
  const whole = names.map((name) => [name, { by: ['甲局'], next: [], does: name, at, ...steps[name] }] as const)
  const rule = document.procedure('办理', {
    at,
    done: document.facts.已办,
    first,
    steps: Object.fromEntries(whole) as never,
  })
  const { evaluate } = evaluator(rule, worldOn('2022-07-01'))
  const next = (...done: readonly string[]) => {
    const outcome = evaluate(new Map([['已办', done]]))
    return outcome.kind === 'known' ? outcome.value : outcome.kind
  }
  return { next, procedure: document.policy.declared.procedures[0] as Procedure }
}

test('what is next follows from what leads to what, not from the order of writing', () => {
  const { next, procedure } = declared({ 办结: {}, 受理: { next: ['审核'] }, 审核: { next: ['办结'] } }, '受理')
  expect([next(), next('受理'), next('受理', '审核'), next('受理', '审核', '办结')]).toEqual([
    '受理',
    '审核',
    '办结',
    '已办结',
  ])
  expect(next('审核')).toBe('inapplicable')
  expect(Object.keys(procedure.steps)).toEqual(['办结', '受理', '审核'])
})

test('branches side by side are all behind what precedes them and before what joins them', () => {
  const { next } = declared({
    受理: { next: ['勘验', '公示'] },
    决定: {},
    勘验: { next: ['决定'] },
    公示: { next: ['决定'] },
  })
  expect([next('受理'), next('受理', '公示'), next('受理', '公示', '勘验')]).toEqual(['勘验', '勘验', '决定'])
  expect(next('受理', '勘验', '决定')).toBe('inapplicable')
})

test.each([
  ['a circle', { 甲: { next: ['乙'] }, 乙: { next: ['丙', '甲'] }, 丙: {} }, '的步骤“乙”“甲”互为先后'],
  ['a step before itself', { 甲: { next: ['甲', '乙'] }, 乙: {} }, '的步骤“甲”互为先后'],
  ['no end at all', { 甲: { next: ['乙'] }, 乙: { next: ['甲'] } }, '的步骤“甲”走不到终点'],
  ['a dead end', { 甲: { next: ['乙', '丙'] }, 乙: {}, 丙: { next: ['丁'] }, 丁: { next: ['丙'] } }, '“丙”走不到终点'],
  ['a step never reached', { 甲: {}, 乙: {} }, '的步骤“乙”从第一步“甲”走不到'],
  ['a circle never reached', { 甲: {}, 乙: { next: ['丙'] }, 丙: { next: ['乙'] } }, '“乙”从第一步“甲”走不到'],
  ['a step that there is not', { 甲: { next: ['丁'] } }, '的步骤“甲”之后写的“丁”不在各步骤之中'],
  ['a step of nobody', { 甲: { next: ['乙'] }, 乙: { by: [] } }, '的步骤“乙”没有写由谁办理'],
  ['a step of a blank', { 甲: { by: [' '] } }, '的步骤“甲”没有写由谁办理'],
])('%s is refused', (_, steps, why) => {
  expect(() => declared(steps)).toThrow(why)
})

test('a first step that there is not is refused', () => {
  expect(() => declared({ 甲: {} }, '乙')).toThrow('的第一步“乙”不在各步骤之中')
})

test('doing what is next leads to the end, whatever the order of writing', () => {
  const graphs = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.infiniteStream(fc.boolean()), fc.nat())
    .map(([size, coins, seed]) => {
      const names = Array.from({ length: size }, (_, i) => `第${i + 1}步`)
      const edges = names.map((_, i) =>
        names.filter((__, j) => j > i && (j === i + 1 || (coins.next().value as boolean))),
      )
      const steps = names.map((name, i): [string, Partial<StepOf>] => [name, { next: edges[i] ?? [] }])
      const turned = steps.slice(seed % size).concat(steps.slice(0, seed % size))
      return { names, steps: Object.fromEntries(turned) }
    })
  fc.assert(
    fc.property(graphs, ({ names, steps }) => {
      const { next } = declared(steps, '第1步')
      const done: string[] = []
      while (done.length < names.length) done.push(next(...done) as string)
      expect(done).toEqual(names)
      expect(next(...done)).toBe('已办结')
    }),
    { numRuns: 50 },
  )
})
