import { checkLaw, type Example, lawOf, officialCalendar, policyPage, questionsUnder, Unsettled } from '@zhengling/law'
import { survivorsOf, tryExample } from '@zhengling/law/testing'
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

  test('every rule and unstated item has an example, and so has every reading that is asked', () => {
    const shown = new Set(examples.map(({ rule }) => rule))
    const { rules, unstated } = policy.declared
    expect([...rules, ...unstated].map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([])
    const read = new Set(examples.flatMap(({ is }) => (is instanceof Unsettled ? Object.keys(is.readings) : [])))
    const asked = new Set(rules.flatMap((rule) => questionsUnder(rule)))
    const open = [...asked].flatMap((one) => (one.kind === 'question' ? Object.keys(one.readings) : []))
    expect(open.filter((reading) => !read.has(reading))).toEqual([])
  })

  test('docs/national has what the declarations say', async () => {
    await expect(policyPage(policy, examples, [])).toMatchFileSnapshot(`../../../docs/national/${policy.folder}.md`)
  })
})
