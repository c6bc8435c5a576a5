import { type AdministratorActor, dayAnchor, type Executor, type JournalAsked, readJournal } from '@zhengling/store'
import { quantile } from '../measure.ts'

const auditor: AdministratorActor = { kind: 'administrator', account: 'audit', duty: 'audit' }
/** Entries of a page, and one more to see whether there is a next. */
const LIMIT = 101
const RUNS = 11

const day = (text: string) => Temporal.PlainDate.from(text)

/** What the journal's pages ask. Days are of the year that the entries are spread over. */
const pages = (last: number): Readonly<Record<string, Omit<JournalAsked, 'county' | 'limit'>>> => ({
  首页: {},
  翻到中间: { before: Math.floor(last / 2) },
  某对象: { kind: 'account', id: 'official7' },
  某账号: { account: 'official7' },
  没有的账号: { account: 'nobody' },
  少见的动作: { verb: 'decide' },
  没有的动作: { verb: 'erase-party' },
  某条款: { clause: '第二十一条' },
  年初一日: { from: day('2026-01-05'), to: day('2026-01-05') },
  年末一日: { from: day('2026-12-30'), to: day('2026-12-30') },
})

/** Milliseconds of each question, p50 and p95 of some repetitions. */
export async function questions(db: Executor, county: string, last: number): Promise<ReadonlyMap<string, string>> {
  const asked = Object.entries(pages(last)).map(
    ([name, filter]) => [name, () => readJournal(db, auditor, { county, ...filter, limit: LIMIT })] as const,
  )
  const anchors = (['2026-01-05', '2026-12-30'] as const).map(
    (of) => [`链首 ${of}`, () => dayAnchor(db, auditor, { county, day: day(of) })] as const,
  )
  const found = new Map<string, string>()
  for (const [name, ask] of [...asked, ...anchors]) found.set(name, await timed(ask))
  return found
}

async function timed(ask: () => Promise<unknown>): Promise<string> {
  await ask()
  const times: number[] = []
  for (let i = 0; i < RUNS; i += 1) {
    const start = performance.now()
    await ask()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return `${quantile(times, 0.5).toFixed(1)}/${quantile(times, 0.95).toFixed(1)}`
}
