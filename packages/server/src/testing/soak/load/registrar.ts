import { Caller } from '../caller.ts'
import { linkOn, officePost } from '../cast.ts'
import { isSeeOther } from '../ledger.ts'
import type { Client } from './work.ts'

/** The system administrator: a person, a new name, a post, an account, a link; the person then comes in by it. */
export const registrar: Client = async ({ cast: { system, security }, ledger, next, reach, signedIn }) => {
  const id = `z${next()}`
  const person = `/accounts/people/${id}`
  const repeats = { repeats: true }
  await ledger.ask('person', id, () => system.post('/accounts', { name: `某人${id}`, id }), repeats)
  const renamed = { name: `改名${id}`, revision: '1' }
  await ledger.ask('rename', id, () => system.post(`${person}/name`, renamed), repeats)
  const post = { ...officePost, post: `科员${id}` }
  await ledger.ask('appointment', id, () => system.post(`${person}/appointments`, post), repeats)
  const page = await system.get(person)
  const appointment = /appointments\/([^/"]+)\/end/.exec(page.text)?.[1] ?? ''
  // The approver may have been first; the answer then says so.
  await ledger.ask('approval', appointment, () => security.post('/approvals', { ids: appointment }), {
    done: (answer) => isSeeOther(answer) || /没有需要核准的/.test(answer.text),
  })
  await ledger.ask('account', id, () => system.post(`${person}/account`, { id }), repeats)
  const made = await ledger.ask('link', id, () => system.post(`${person}/account/link`), {
    done: ({ status, text }) => status === 200 && text.includes('class="link"'),
  })
  const caller = new Caller(reach)
  await ledger.ask('sign-in', id, () => caller.post(linkOn(made)))
  signedIn.push(caller)
}
