import type { Decision } from '@zhengling/law'
import { describe, expect, test } from 'vitest'
import { type OfficialActor, PUBLIC, signatureOf } from './actor.ts'
import { decisionsMade, decisionsStanding, recordDecision } from './decision.ts'
import { journalEntries } from './journal.ts'
import { AUDITOR, EDITOR, engines, NOW, testStore } from './testing/engines.ts'
import { verifyJournal } from './verify.ts'

const household: Decision = {
  question: '云政发〔2024〕3号/困难补助',
  reading: '按户',
  by: '云水县水利局',
  from: '2024-05-01',
  why: '同条以户称',
  power: '第十条',
}

const DECIDER: OfficialActor = {
  ...EDITOR,
  founder: false,
  posts: [{ post: '主任', body: household.by, manner: '任职' }],
}

describe.each(engines)('decisions on $name', (engine) => {
  const at = testStore(engine)
  let counties = 800_000

  function county() {
    const scope = { county: `${(counties += 1)}` }
    return {
      scope,
      decide: (decision: Partial<Decision> = {}, now = NOW) =>
        recordDecision(at.db, DECIDER, {
          ...scope,
          decision: { ...household, ...decision },
          clause: '第五条',
          now,
        }),
      standing: () => decisionsStanding(at.db, PUBLIC, scope),
      made: () => decisionsMade(at.db, PUBLIC, scope),
      entries: () => journalEntries(at.db, AUDITOR, scope),
    }
  }

  test('a decision is kept as it was taken, with its entry in the journal under its clause', async () => {
    const { scope, decide, standing, entries } = county()
    expect(await decide()).toEqual({ outcome: 'decided', ordinal: 1 })
    expect(await standing()).toEqual([household])
    const { question, ...said } = household
    expect(await entries()).toMatchObject([
      {
        verb: 'decide',
        actor: signatureOf(DECIDER),
        object: { kind: 'question', id: question },
        clause: '第五条',
        payload: { ordinal: 1, ...said },
      },
    ])
    expect(await verifyJournal(at.db, EDITOR, scope)).toMatchObject({ outcome: 'sound', entries: 1 })
  })

  test('a later decision replaces an earlier one from its day on, whatever day that is', async () => {
    const { decide, standing, made } = county()
    await decide()
    await decide({ reading: '按人', from: '2024-07-01' })
    expect((await standing()).map(({ reading, from }) => [reading, from])).toEqual([
      ['按户', '2024-05-01'],
      ['按人', '2024-07-01'],
    ])
    await decide({ reading: '按户', from: '2024-06-01' })
    expect((await standing()).map(({ reading, from }) => [reading, from])).toEqual([
      ['按户', '2024-05-01'],
      ['按户', '2024-06-01'],
    ])
    expect((await made()).map(({ ordinal, standing: stands }) => [ordinal, stands])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ])
  })

  test('said twice it is one decision and one entry', async () => {
    const { decide, entries } = county()
    await decide()
    expect(await decide()).toEqual({ outcome: 'unchanged', ordinal: 1 })
    expect(await entries()).toHaveLength(1)
    expect(await decide({ why: '另有理由' })).toEqual({ outcome: 'decided', ordinal: 2 })
  })

  test('decisions at the same moment each get their own place', async () => {
    const { decide, made } = county()
    await Promise.all(['甲', '乙', '丙', '丁'].map((why) => decide({ why })))
    expect((await made()).map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4])
  })

  test('without reason, power or sign-in nothing is kept', async () => {
    const { scope, decide, made, entries } = county()
    expect(await decide({ why: ' ' })).toMatchObject({ outcome: 'refused', ground: 'not-said' })
    expect(await decide({ power: '' })).toMatchObject({ outcome: 'refused', ground: 'not-said' })
    expect(await decide({ why: 'a\0' })).toMatchObject({ outcome: 'refused', ground: 'unstorable' })
    const order = { ...scope, decision: household, now: NOW }
    expect(await recordDecision(at.db, PUBLIC, order)).toMatchObject({ outcome: 'refused', ground: 'not-permitted' })
    expect(await made()).toEqual([])
    expect(await entries()).toEqual([])
  })

  test('counties know nothing of one another’s decisions', async () => {
    const [one, other] = [county(), county()]
    await one.decide()
    expect(await other.made()).toEqual([])
  })
})
