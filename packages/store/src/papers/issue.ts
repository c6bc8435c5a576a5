import { type Actor, signatureOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { dayOfMoment } from '../moment.ts'
import { unfitWords } from '../people/words.ts'
import { refused } from '../refused.ts'
import { type OnPaper, onPaper, type PaperOutcome, printOf } from './draft.ts'
import { giveNumber } from './numbers.ts'
import { sayNumber } from './paper.ts'

/** Issues a draft, once, with the next number of its mark and the year of its date. */
export const issuePaper = (
  db: Executor,
  actor: Actor,
  asked: OnPaper & { readonly mark: string; readonly signedOn: Temporal.PlainDate },
): Promise<PaperOutcome> =>
  onPaper(db, actor, asked, async (tx, paper) => {
    const { county, id, now, mark, signedOn } = asked
    if (paper.state !== '草稿') return refused('issued', '这一文稿已经印发过，一份文稿只印发一次。')
    if (Temporal.PlainDate.compare(signedOn, dayOfMoment(paper.cutoff)) < 0)
      return refused('day', '成文日期早于截至日。请改为截至日或以后的日期。')
    const number = await giveNumber(tx, actor, { county, now, mark, year: signedOn.year, paper: id, remark: null })
    if ('outcome' in number) return number
    await sqlOf(tx)
      .updateTable('paper')
      .set({
        state: '已印发',
        ...number,
        signed_on: signedOn.toString(),
        issued_at: now.toString(),
        issued_by: JSON.stringify(signatureOf(actor)),
      })
      .where((eb) => eb.and({ county, id }))
      .execute()
    return { verb: 'issue-paper', payload: { number: sayNumber(number), print: printOf(paper), head: paper.head.seq } }
  })

/** Takes an issued paper back: its number stays in the register with the reason and is given to no other. */
export const voidPaper = (
  db: Executor,
  actor: Actor,
  asked: OnPaper & { readonly why: string },
): Promise<PaperOutcome> =>
  onPaper(db, actor, asked, async (tx, { state, number }) => {
    const { county, id, why } = asked
    const fault = unfitWords({ 作废的理由: why })
    if (fault !== null) return fault
    if (state !== '已印发' || number === null)
      return refused('draft', state === '草稿' ? '还没有印发，不用作废；可以直接改。' : '这一文件已经作废。')
    await sqlOf(tx)
      .updateTable('paper')
      .set({ state: '已作废', void_why: why.trim() })
      .where((eb) => eb.and({ county, id }))
      .execute()
    await sqlOf(tx)
      .updateTable('number_given')
      .set({ void: true, remark: why.trim() })
      .where((eb) => eb.and({ county, ...number }))
      .execute()
    return { verb: 'void-paper', payload: { number: sayNumber(number), why: why.trim() } }
  })

/** Notes which document of the gazette an issued paper became. */
export const notePublished = (
  db: Executor,
  actor: Actor,
  asked: OnPaper & { readonly document: string },
): Promise<PaperOutcome> =>
  onPaper(db, actor, asked, async (tx, { state }) => {
    const { county, id, document } = asked
    if (state !== '已印发') return refused('draft', '只有已经印发、没有作废的文件可以收入公报。')
    await sqlOf(tx)
      .updateTable('paper')
      .set({ document })
      .where((eb) => eb.and({ county, id }))
      .execute()
    return { verb: 'publish-paper', payload: { document } }
  })
