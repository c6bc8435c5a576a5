import { setTimeout } from 'node:timers/promises'
import { counties } from '../../../counties.ts'
import { decideOperation } from '../../../operations/decide.ts'
import { perform } from '../../../operations/perform.ts'
import { isRefusal } from '../../../refusal.ts'
import { NoAnswer } from '../caller.ts'
import { storeAt } from '../server-process.ts'
import type { Client } from './work.ts'

const [county] = counties
const declared = [...county.law.questions.values()].find(({ kind }) => kind === 'question')

/** Somebody at the command line beside the server, who records a decision; the same question each time. */
export const decider: Client = async ({ ledger, place, next }) => {
  const why = `理由${next()}`
  const reading = Object.keys(declared?.readings ?? {})[0] ?? ''
  const said = {
    question: declared?.id ?? '',
    reading,
    by: declared?.decidedBy ?? '',
    from: '2022-07-01',
    why,
    power: '职权依据',
  }
  await ledger.ask('decision', why, async () => {
    const done = await perform(decideOperation, said, storeAt(place))
    if (!isRefusal(done)) return { status: 303, location: '', text: '' }
    if (/中途停止/.test(done.message)) throw new NoAnswer(done.message)
    return { status: 400, location: '', text: done.message }
  })
  await setTimeout(300)
}
