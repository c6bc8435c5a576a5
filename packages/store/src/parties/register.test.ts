import { describe, expect, test } from 'vitest'
import { PUBLIC } from '../actor.ts'
import { journalEntries } from '../journal.ts'
import { bankCardOf, citizenNumberOf, creditCodeOf, mobileOf } from '../personal/testing/numbers.ts'
import { AUDITOR, COUNTY, EDITOR, engines, NOW, testStore } from '../testing/engines.ts'
import { verifyJournal } from '../verify.ts'
import { createParty } from './create.ts'
import { editParty, type PartyChange } from './edit.ts'
import { eraseParty } from './erase.ts'
import { exportParties } from './export.ts'
import { findParties } from './find.ts'
import { partyRecord } from './history.ts'
import { listParties } from './list.ts'
import { partyById } from './one.ts'
import { BUREAU, CLERK, OFFICE, OTHER_CLERK, OTHER_TOWN, ownerOf, TOWN } from './testing/actors.ts'
import { draftOf, testRegister } from './testing/register.ts'
import { unmaskField } from './unmask.ts'

describe.each(engines)('the register of parties on $name', (engine) => {
  const at = testStore(engine)
  const { asked, enter } = testRegister(at)
  const one = (id: string, actor = CLERK) => partyById(at.db, actor, { ...asked(), id })
  const edit = (id: string, revision: number, change: Partial<PartyChange>, actor = CLERK) =>
    editParty(at.db, actor, { ...asked(), id, revision, change: { ...draftOf(), ...change } })
  const find = (number: string, actor = CLERK) => findParties(at.db, actor, { ...asked(), number })
  const entriesOf = (id: string) => journalEntries(at.db, AUDITOR, { county: COUNTY, object: { kind: 'party', id } })

  test('a party is kept as entered and shown masked', async () => {
    const sealed = { citizenNumber: citizenNumberOf(1), phone: mobileOf(1), bankCard: bankCardOf(1), health: '慢性病' }
    const id = await enter({ name: '一', sealed, retainedUntil: '2027年12月31日', retention: 'payment' })
    expect(await one(id)).toMatchObject({
      kind: 'person',
      name: '一',
      township: TOWN,
      village: '东村',
      retention: 'payment',
      retainedUntil: '2027-12-31',
      revision: 1,
      masked: {
        citizenNumber: `**************${citizenNumberOf(1).slice(-4)}`,
        phone: '199******01',
        bankCard: `***************${bankCardOf(1).slice(-4)}`,
        health: '已登记（不显示）',
      },
    })
  })

  test('a form that does not fit is refused field by field, and nothing is kept', async () => {
    const draft = draftOf({ kind: 'firm', name: ' ', township: '1', retainedUntil: '2022-06-31' })
    const done = await createParty(at.db, CLERK, {
      ...asked(),
      draft: { ...draft, sealed: { citizenNumber: citizenNumberOf(2), creditCode: '1' } },
    })
    expect(done).toMatchObject({
      ground: 'not-fit',
      faults: [
        { field: 'name', message: '没有填写' },
        { field: 'township' },
        { field: 'retainedUntil', message: '不是日历上的日子，应如 2027-12-31' },
        { field: 'citizenNumber', message: '不登记：企业不需要这一项' },
        { field: 'creditCode', message: '有 1 位，应为 18 位' },
      ],
    })
  })

  test('a second one with the same number is refused, and says where the first is only to who may see it', async () => {
    const id = await enter({ sealed: { citizenNumber: citizenNumberOf(3) } })
    const again = (actor: typeof CLERK, township: string, kind = 'person') =>
      createParty(at.db, actor, {
        ...asked(),
        draft: draftOf({ kind, township, sealed: { citizenNumber: citizenNumberOf(3) } }),
      })
    expect(await again(CLERK, TOWN)).toMatchObject({ ground: 'twin', message: expect.stringContaining(id) })
    const elsewhere = await again(OTHER_CLERK, OTHER_TOWN)
    expect(elsewhere).toMatchObject({ ground: 'twin', message: expect.not.stringContaining(id) })
    expect(await again(CLERK, TOWN, 'household')).toMatchObject({ outcome: 'created' })
  })

  test('entered, changed and seen only by the office and the own township; itself it sees', async () => {
    const id = await enter()
    for (const actor of [OFFICE, CLERK, ownerOf(id)])
      expect(await partyById(at.db, actor, { ...asked(), id })).toBeDefined()
    for (const actor of [OTHER_CLERK, BUREAU, EDITOR, AUDITOR, PUBLIC, ownerOf('x')]) {
      expect(await partyById(at.db, actor, { ...asked(), id })).toBeUndefined()
      expect(
        (await listParties(at.db, actor, { ...asked(), filter: {}, page: 1 })).parties.map((p) => p.id),
      ).not.toContain(id)
      expect(await createParty(at.db, actor, { ...asked(), draft: draftOf() })).toMatchObject({
        ground: 'not-permitted',
      })
    }
    expect(await edit(id, 1, { name: '乙' }, OTHER_CLERK)).toMatchObject({ ground: 'not-found' })
    const own = editParty(at.db, ownerOf(id), { ...asked(), id, revision: 1, change: draftOf({ name: '乙' }) })
    expect(await own).toMatchObject({ ground: 'not-permitted' })
  })

  test('a change is made on the revision that was looked at; on an older one nothing is written and both are shown', async () => {
    const id = await enter({ sealed: { phone: mobileOf(4), health: '甲病' } })
    expect(await edit(id, 1, { name: '乙', sealed: { phone: mobileOf(5), health: null } })).toEqual({
      outcome: 'edited',
      revision: 2,
    })
    const late = await edit(id, 1, { name: '丙' })
    expect(late).toMatchObject({
      ground: 'changed',
      now: { revision: 2, name: '乙', masked: { phone: '199******05' } },
    })
    expect(await one(id)).toMatchObject({ revision: 2, name: '乙', masked: { phone: '199******05' } })
    expect((await one(id))?.masked.health).toBeUndefined()
    expect(await edit(id, 2, { name: '乙' })).toEqual({ outcome: 'unchanged', revision: 2 })
  })

  test('of two changes at the same moment one is made', async () => {
    const id = await enter()
    const both = await Promise.all(['乙', '丙'].map((name) => edit(id, 1, { name })))
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['edited', 'refused'])
  })

  test('of many who enter one number at the same moment one does, also beside a change to it', async () => {
    const number = citizenNumberOf(70)
    const draft = draftOf({ sealed: { citizenNumber: number } })
    const other = await enter()
    const all = await Promise.all([
      ...Array.from({ length: 6 }, () => createParty(at.db, CLERK, { ...asked(), draft })),
      edit(other, 1, { sealed: { citizenNumber: number } }),
    ])
    const grounds = all.map((done) => (done.outcome === 'refused' ? done.ground : 'done')).toSorted()
    expect(grounds).toEqual(['done', 'twin', 'twin', 'twin', 'twin', 'twin', 'twin'])
    expect(await find(number)).toMatchObject({ outcome: 'found', parties: [{}] })
  })

  test('a township is not changed into one that is not the own', async () => {
    const id = await enter()
    expect(await edit(id, 1, { township: OTHER_TOWN })).toMatchObject({ ground: 'not-permitted' })
    expect(await edit(id, 1, { township: OTHER_TOWN }, OFFICE)).toMatchObject({ outcome: 'edited' })
    expect(await one(id)).toBeUndefined()
  })

  test('a party is found by its whole number, in whatever way it is typed, also after it was changed', async () => {
    const id = await enter({ sealed: { citizenNumber: citizenNumberOf(6), phone: mobileOf(6) } })
    const ids = async (number: string, actor = CLERK) => {
      const found = await find(number, actor)
      return found.outcome === 'found' ? found.parties.map((party) => party.id) : found.ground
    }
    expect(await ids(` ${citizenNumberOf(6).slice(0, 6)} ${citizenNumberOf(6).slice(6)} `)).toEqual([id])
    expect(await ids(`+86 ${mobileOf(6)}`)).toEqual([id])
    expect(await ids(mobileOf(6), OTHER_CLERK)).toEqual([])
    expect(await ids(citizenNumberOf(6).slice(0, 17))).toBe('not-a-number')
    await edit(id, 1, { sealed: { phone: mobileOf(7) } })
    expect([await ids(mobileOf(6)), await ids(mobileOf(7))]).toEqual([[], [id]])
  })

  test('lists go by township and name, filtered and in pages', async () => {
    const ids = []
    for (const name of ['页三', '页一', '页二'])
      ids.push(await enter({ kind: 'firm', name, sealed: { creditCode: creditCodeOf(ids.length) } }))
    const list = (page: number, size: number) =>
      listParties(at.db, OFFICE, { ...asked(), filter: { kind: 'firm', name: '页', township: TOWN }, page, size })
    const first = await list(1, 2)
    expect(first.total).toBe(3)
    const second = await list(2, 2)
    expect([...first.parties, ...second.parties].map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    expect((await listParties(at.db, OFFICE, { ...asked(), filter: { name: "'; --" }, page: 1 })).total).toBe(0)
  })

  test('a field is shown whole to who needs it, for a reason that the journal keeps without the value', async () => {
    const id = await enter({ sealed: { bankCard: bankCardOf(8) } })
    const unmask = (actor: Parameters<typeof unmaskField>[1], reason: string) =>
      unmaskField(at.db, actor, { ...asked(), id, field: 'bankCard', reason })
    expect(await unmask(CLERK, '核对发放失败的账户')).toEqual({ outcome: 'shown', value: bankCardOf(8) })
    expect(await unmask(CLERK, ' ')).toMatchObject({ ground: 'not-said' })
    expect(await unmask(CLERK, `核对 ${bankCardOf(8)}`)).toMatchObject({ ground: 'not-said' })
    expect(await unmask(ownerOf(id), '看看')).toMatchObject({ ground: 'not-permitted' })
    for (const actor of [OTHER_CLERK, EDITOR, AUDITOR, PUBLIC])
      expect(await unmask(actor, '看看')).toMatchObject({ ground: 'not-found' })
    expect((await entriesOf(id)).map(({ verb, payload }) => [verb, payload['field'], payload['reason']])).toEqual([
      ['create-party', undefined, undefined],
      ['unmask', '银行卡号', '核对发放失败的账户'],
    ])
  })

  test('its history says who did what, masked', async () => {
    const id = await enter({ name: '史', sealed: { phone: mobileOf(9) } })
    await edit(id, 1, { name: '史', village: '', sealed: { phone: null } })
    const record = await partyRecord(at.db, CLERK, { ...asked(), id })
    expect(record?.history.map(({ verb, became, actor }) => ({ verb, became, account: actor.account }))).toEqual([
      { verb: 'edit-party', account: 'clerk', became: { phone: null, village: null } },
      {
        verb: 'create-party',
        account: 'clerk',
        became: {
          kind: 'person',
          township: TOWN,
          retention: 'service',
          retainedUntil: null,
          name: '史',
          village: '东村',
          phone: '199******09',
        },
      },
    ])
    expect(await partyRecord(at.db, OTHER_CLERK, { ...asked(), id })).toBeUndefined()
  })

  test('an export is masked, of what the actor sees, and the journal says how many', async () => {
    await enter({ name: '出', sealed: { phone: mobileOf(10) } })
    const done = await exportParties(at.db, CLERK, { ...asked(), id: 'x1', filter: { name: '出' } })
    expect(done).toMatchObject({ outcome: 'exported', parties: [{ name: '出', masked: { phone: '199******10' } }] })
    expect(await exportParties(at.db, BUREAU, { ...asked(), id: 'x2', filter: {} })).toMatchObject({
      ground: 'not-permitted',
    })
    const entries = await journalEntries(at.db, AUDITOR, { county: COUNTY, object: { kind: 'party-export', id: 'x1' } })
    expect(entries).toMatchObject([{ verb: 'export-parties', payload: { count: 1, filter: { name: true } } }])
  })

  test('a record is erased when its time is over, its journal stays closed for ever and still verifies', async () => {
    const id = await enter({ name: '终', retainedUntil: '2022-06-30', sealed: { citizenNumber: citizenNumberOf(11) } })
    const erase = (today: string, actor: Parameters<typeof eraseParty>[1] = OFFICE, revision = 1) =>
      eraseParty(at.db, actor, { county: COUNTY, now: NOW, id, revision, today: Temporal.PlainDate.from(today) })
    expect(await erase('2022-06-30')).toMatchObject({ ground: 'not-due' })
    expect(await erase('2022-07-01', CLERK)).toMatchObject({ ground: 'not-permitted' })
    expect(await erase('2022-07-01', OFFICE, 2)).toMatchObject({ ground: 'changed' })
    expect(await erase('2022-07-01')).toEqual({ outcome: 'erased' })
    expect(await erase('2022-07-01')).toMatchObject({ ground: 'not-found' })
    expect(await one(id, OFFICE)).toBeUndefined()
    expect(await partyRecord(at.db, OFFICE, { ...asked(), id })).toBeUndefined()
    expect(await find(citizenNumberOf(11))).toEqual({ outcome: 'found', parties: [] })
    expect(await verifyJournal(at.db, AUDITOR, { county: COUNTY })).toMatchObject({ outcome: 'sound' })
    const unset = await enter()
    const never = { county: COUNTY, now: NOW, id: unset, revision: 1, today: Temporal.PlainDate.from('2099-01-01') }
    expect(await eraseParty(at.db, OFFICE, never)).toMatchObject({ ground: 'not-due' })
  })
})
