import type { TermFact } from '../types.ts'
import { GAP } from './numerals.ts'
import { matchAt } from './scan.ts'

export type TermBound = NonNullable<TermFact['value']['bound']>

const WITHIN = new RegExp(`${GAP}(?:期限)?(?:以内|之内|内)`, 'uy')
const AT_LEAST = new RegExp(`${GAP}(?:（含）|\\(含\\))?(?:及以上|以上)`, 'uy')
const AT_MOST = new RegExp(`${GAP}(?:（含）|\\(含\\))?(?:及以下|以下)`, 'uy')
const BEFORE = new RegExp(`${GAP}(?:之前|以前|前)(?![期列往置提沿端述款条])`, 'uy')
const SINCE = new RegExp(`${GAP}(?:之后|以后|后(?=[，。、；的）方可仍再未应予由向施起实执生]))`, 'uy')
const PREFIX =
  /(?:(最长不超过|最长不得超过|最多不超过|最多不得超过|不得超过|不能超过|不应超过|不超过|至多|最多|最长)|(最短不少于|最短不得少于|最少不得少于|最低不少于|不得少于|不少于|不得低于|不低于|至少|最短|最少)|(每隔|每)|(?<![不未])((?:届|已|期|年)?满)|(提前|(?<![以之目此年月日天时周往])前))(?:为|约)?[ \u3000]?$/u

/** What stands before a length of time and bounds it, at the end of `before`. */
export function boundBefore(before: string): { bound: TermBound; printed: string; word: string } | null {
  const prefix = PREFIX.exec(before)
  if (!prefix) return null
  const [printed, most, least, every, full, ahead] = prefix
  const word = most ?? least ?? every ?? full ?? ahead ?? ''
  const bound = most ? '不超过' : least ? '不少于' : every ? '每隔' : full ? '满' : '前'
  return { bound, printed, word }
}

/** What stands after it; `to` is where it ends. */
export function boundAfter(text: string, at: number): { bound?: TermBound; to: number } {
  for (const [pattern, bound] of SUFFIXES) {
    const match = matchAt(pattern, text, at)
    if (match) return { bound, to: at + match[0].length }
  }
  return { to: at }
}

const SUFFIXES: readonly (readonly [RegExp, TermBound])[] = [
  [WITHIN, '内'],
  [AT_LEAST, '不少于'],
  [AT_MOST, '不超过'],
  [BEFORE, '前'],
  [SINCE, '后'],
]
