import { type AsOf, decimal, grouped, type OutcomeKind } from '@zhengling/law'
import type { FileDone, Progress } from '../eval-file/evaluate-file.ts'
import type { AskedRule } from '../law/asked.ts'
import { kindWords } from '../law/kind-words.ts'
import { longDate } from '../pages/date.ts'

/** What became of a file, for a program. */
export interface FileJson {
  readonly document: string
  readonly rule: string
  /** Rows worked out, by what they came to. */
  readonly rows: number
  readonly kinds: Readonly<Record<OutcomeKind, number>>
  /** Sums of the known values, by column. */
  readonly sums: Readonly<Record<string, string>>
  /** Rows that could not be read. */
  readonly faulty: number
  readonly out: string
  readonly errors: string | null
  /** Rows that an earlier, interrupted run had done. */
  readonly resumed: number
  readonly asOf: AsOf
}

export const fileJson = ({ policy, rule }: AskedRule, done: FileDone): FileJson => ({
  document: policy.head.number,
  rule: rule.name,
  rows: done.cases,
  kinds: done.tally.kinds,
  sums: Object.fromEntries([...done.tally.sums].map(([name, sum]) => [name, decimal(sum, 2)])),
  faulty: done.tally.faulty,
  out: done.output,
  errors: done.errors ?? null,
  resumed: done.resumed,
  asOf: done.asOf,
})

/** What became of a file, for a person. */
export function describeFile(asked: AskedRule, done: FileDone): string {
  const { document, rule, rows, kinds, sums, faulty, out, errors, resumed, asOf } = fileJson(asked, done)
  const counted = Object.entries(kinds)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${kindWords[kind as OutcomeKind]} ${grouped(String(count))} 行`)
  return [
    `${document} ${rule}：算了 ${grouped(String(rows))} 行${counted.length === 0 ? '' : `，${counted.join('，')}`}。`,
    ...Object.entries(sums).map(([name, sum]) => `${name} 合计 ${grouped(sum)}`),
    ...(resumed > 0 ? [`其中 ${grouped(String(resumed))} 行是上次中断前算完的，这次接着算。`] : []),
    `结果：${out}`,
    ...(errors === null ? [] : [`有 ${grouped(String(faulty))} 行读不了，未计算，逐行写在：${errors}`]),
    `按${longDate(asOf.date)}施行的规定；${asOf.source === 'store' ? '已并入库中的解释' : '未并入解释，加 --data 目录可并入'}。`,
  ].join('\n')
}

/** Tells of a long run each time another twentieth is done; of a run that is done at once, nothing. */
export function sayProgress(say: (line: string) => void): (progress: Progress) => void {
  let told = 0
  return ({ done, total }) => {
    const part = Math.floor((20 * done) / total)
    if (part <= told || part === 20) return
    told = part
    say(`已算 ${grouped(String(done))} 行，共 ${grouped(String(total))} 行（${5 * part}%）`)
  }
}
