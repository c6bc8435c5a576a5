import { checkLaw, type Example, lawOf, officialCalendar, placesOf, questionsUnder, Unsettled } from '@zhengling/law'
import { disturbedBy, survivorsOf, tryExample } from '@zhengling/law/testing'
import { describe, expect, test } from 'vitest'
import { policies } from './index.ts'

const law = lawOf(policies)
const world = {
  on: Temporal.PlainDate.from('2022-07-01'),
  amendments: law.amendments,
  decisions: [],
  calendar: officialCalendar,
}

test('the law as declared has no fault', () => {
  expect(checkLaw(law).map(({ at, name, message }) => `${at.document} ${at.clause} ${name}：${message}`)).toEqual([])
})

describe.each(policies.map((policy) => [policy.head.number, policy] as const))('%s', async (_, policy) => {
  const { examples } = (await import(`./${policy.folder}/examples.ts`)) as { examples: readonly Example[] }

  test.each(examples.map((example) => [`${example.rule} ${JSON.stringify(example.given)}`, example] as const))(
    '%s',
    (_name, example) => {
      expect(tryExample(example, policy, law, world)).toBeUndefined()
    },
  )

  test('no slip in a rule or figure goes unnoticed', () => {
    expect(survivorsOf(policy, examples, law, world)).toEqual([])
  })

  test('a rule or figure that is changed from a later day on leaves every earlier case as it was', () => {
    expect(disturbedBy(policy, examples, world, { law, from: '2026-01-01' })).toEqual([])
  })

  test('every rule and unstated item has an example', () => {
    const shown = new Set(examples.map(({ rule }) => rule))
    const { rules, unstated } = policy.declared
    expect([...rules, ...unstated].map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([])
  })

  test('every reading of every question is in an example', () => {
    const shown = new Set(examples.flatMap(({ is }) => (is instanceof Unsettled ? Object.keys(is.readings) : [])))
    const read = new Set([...shown].flatMap((answers) => answers.split('+')))
    const all = policy.declared.questions.flatMap(({ readings }) => Object.keys(readings))
    expect(all.filter((reading) => !read.has(reading))).toEqual([])
  })
})

/** 遇休息日, 每半年从何时起算 and 单月双月 are about the days of duties alone: due-days.test.ts has their readings. */
test('every reading of every question that a rule of any document asks is in an example', async () => {
  const examples = await Promise.all(
    policies.map(async ({ folder }) => ((await import(`./${folder}/examples.ts`)) as { examples: Example[] }).examples),
  )
  const read = new Set(
    examples
      .flat()
      .flatMap(({ is }) => (is instanceof Unsettled ? Object.keys(is.readings) : []))
      .flatMap((all) => all.split('+')),
  )
  const asked = new Set(policies.flatMap(({ declared }) => declared.rules.flatMap((rule) => questionsUnder(rule))))
  const all = [...asked].flatMap(({ id, readings }) => Object.keys(readings).map((reading) => [id, reading] as const))
  expect(all.filter(([, reading]) => !read.has(reading))).toEqual([])
})

test('only what is bound awaits more; whoever must keep a 台账 awaits it, unless it is that of supervision, which is kept', () => {
  for (const { head, declared, ...rest } of policies) {
    const bound = new Set(placesOf({ head, declared }).map(({ path }) => path))
    expect(declared.awaits.filter(({ path }) => !bound.has(path) || !Object.hasOwn(rest.outline, path))).toEqual([])
    const awaited = new Set(declared.awaits.filter(({ kind }) => kind === '台账').map(({ path }) => path))
    const kept = declared.duties.filter(({ evidence }) => evidence.some((one) => one.endsWith('台账')))
    const missing = kept.filter(({ at, evidence }) => !awaited.has(at.clause) && !evidence.includes('督查督办台账'))
    expect(missing.map(({ name }) => name)).toEqual([])
  }
})
