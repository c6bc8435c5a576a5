import {
  type EditOutcome,
  editParty,
  eraseParty,
  fieldNames,
  may,
  openPartyAccount,
  type PartyView,
  partyAccount,
  partyById,
  partyRecord,
  unmaskField,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { messagePage } from '../../pages/message.ts'
import { renderChanged } from '../../pages/parties/changed.ts'
import { editPartyPage, type Filled } from '../../pages/parties/form.ts'
import { partyHref } from '../../pages/parties/parts.ts'
import { type PartyShown, partyPage } from '../../pages/parties/party.ts'
import { townshipName, townshipsFor } from '../../parties/townships.ts'
import { isRefusal } from '../../refusal.ts'
import type { Asked, Env } from '../context.ts'
import { leadToSignIn } from '../entering.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { loginLink } from '../login-link.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'
import { changeIn, EditForm, writtenIn } from './form-fields.ts'

const UnmaskForm = { field: z.enum(fieldNames), reason: field }
const AccountForm = { account: field }
const LinkForm = {}
const EraseForm = { revision: z.coerce.number().int(), sure: z.literal('yes') }

/** One party: looking, changing, seeing a field whole, erasing. */
export function partyRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const asked = (context: Asked) => ({
    county: county.code,
    keys: service.keys(),
    id: context.req.param('party') ?? '',
  })
  const act = (context: Asked) => ({ ...asked(context), now: clock.now(), random })
  const partyOf = (context: Asked) => partyById(store.db, context.get('actor'), asked(context))
  /** Whether there is no such party or it is not for the reader is not told apart. */
  const absent = (context: Asked) =>
    context.get('actor').kind === 'public' ? leadToSignIn(context) : context.notFound()
  const mayDo = (context: Asked, { township, id }: PartyView): PartyShown['may'] => {
    const can = (what: 'work-on-parties' | 'write-party' | 'unmask-party' | 'erase-party' | 'open-party-account') =>
      may(context.get('actor'), what, { township, party: id }).outcome === 'allowed'
    return {
      list: can('work-on-parties'),
      write: can('write-party'),
      unmask: can('unmask-party'),
      erase: can('erase-party'),
      account: can('open-party-account'),
    }
  }
  const show = async (context: Asked, more: Pick<PartyShown, 'refused' | 'shown' | 'made'> = {}) => {
    const record = await partyRecord(store.db, context.get('actor'), asked(context))
    if (record === undefined) return absent(context)
    const { party } = record
    const shown = {
      ...record,
      account: await accountOf(context, party),
      townshipName: (code: string) => townshipName(county, code),
      may: mayDo(context, party),
      today: clock.today().toString(),
      ...more,
    }
    return respond(context, partyPage(context.get('frame'), shown), more.refused === undefined ? 200 : 400)
  }
  const accountOf = (context: Asked, { id, township }: PartyView) =>
    partyAccount(store.db, context.get('actor'), { county: county.code, party: id, township })
  /** The first link comes with the account, a new one where it was lost; the official may make links of no other account. */
  const showLink = async (context: Asked, account: string) => {
    const made = await loginLink(service, context, { kind: 'system', program: 'party-account' }, account)
    return show(context, isRefusal(made) ? { refused: made.message } : { made })
  }
  const edit = (context: Asked, party: PartyView, filled: Omit<Filled, 'townships'>) =>
    editPartyPage(context.get('frame'), party, { ...filled, townships: townshipsFor(county, context.get('actor')) })
  app.get('/parties/:party', (context) => show(context))
  app.post('/parties/:party/unmask', async (context) => {
    const form = await formOf(context, UnmaskForm)
    if (isRefusal(form)) return show(context, { refused: form.message })
    const done = await unmaskField(store.db, context.get('actor'), { ...act(context), ...form })
    return show(
      context,
      done.outcome === 'shown' ? { shown: { ...form, value: done.value } } : { refused: done.message },
    )
  })
  app.post('/parties/:party/account', async (context) => {
    const party = await partyOf(context)
    if (party === undefined) return absent(context)
    const form = await formOf(context, AccountForm)
    if (isRefusal(form)) return show(context, { refused: form.message })
    const entry = { county: county.code, now: clock.now(), party: party.id, id: form.account.trim() }
    const done = await openPartyAccount(store.db, context.get('actor'), entry)
    return done.outcome === 'refused' ? show(context, { refused: done.message }) : showLink(context, entry.id)
  })
  app.post('/parties/:party/account/link', async (context) => {
    const party = await partyOf(context)
    if (party === undefined) return absent(context)
    const form = await formOf(context, LinkForm)
    if (isRefusal(form)) return show(context, { refused: form.message })
    const account = await accountOf(context, party)
    return account === null ? show(context, { refused: '还没有账号，或不归您办理。' }) : showLink(context, account)
  })
  app.get('/parties/:party/edit', async (context) => {
    const party = await partyOf(context)
    if (party === undefined) return absent(context)
    if (!mayDo(context, party).write) return respond(context, messagePage('not-yours'), 403)
    const { name, township, village, retention, retainedUntil } = party
    const written = { name, township, village: village ?? '', retention, retainedUntil: retainedUntil ?? '' }
    return respond(context, edit(context, party, { written }))
  })
  app.post('/parties/:party/edit', async (context) => {
    const party = await partyOf(context)
    if (party === undefined) return absent(context)
    const form = await formOf(context, EditForm)
    if (isRefusal(form)) return show(context, { refused: form.message })
    const change = changeIn(party.kind, form)
    const asked = { ...act(context), revision: form.revision, change }
    const done: EditOutcome = await editParty(store.db, context.get('actor'), asked)
    if (done.outcome !== 'refused') return context.redirect(partyHref(party.id), 303)
    const written = writtenIn(form)
    if (done.ground !== 'changed') {
      // The revision that was looked at stays the one that is changed.
      const looked = { ...party, revision: form.revision }
      const faults = 'faults' in done ? { faults: done.faults } : {}
      return respond(context, edit(context, looked, { written, refused: done.message, ...faults }), 400)
    }
    const townships = townshipsFor(county, context.get('actor'))
    const page = editPartyPage(
      context.get('frame'),
      done.now,
      { written, townships, refused: done.message },
      renderChanged(done.now, change, townships),
    )
    return respond(context, page, 409)
  })
  app.post('/parties/:party/erase', async (context) => {
    const form = await formOf(context, EraseForm)
    if (isRefusal(form)) return show(context, { refused: form.message })
    const { county: code, id, now } = act(context)
    const order = { county: code, id, now, revision: form.revision, today: clock.today() }
    const done = await eraseParty(store.db, context.get('actor'), order)
    return done.outcome === 'erased' ? context.redirect('/parties', 303) : show(context, { refused: done.message })
  })
  return app
}
