import type { Relation } from '../types.ts'
import type { Found, FoundKind } from './found.ts'
import { GAP, type Numeral } from './numerals.ts'
import { matchAt, type Scan } from './scan.ts'

type Value = FoundKind<'threshold'>['value']
interface Meaning {
  readonly relation: Relation
  readonly inclusive?: boolean
}

const AT_LEAST: Meaning = { relation: '>=', inclusive: true }
const AT_MOST: Meaning = { relation: '<=', inclusive: true }
const MORE: Meaning = { relation: '>', inclusive: false }
const LESS: Meaning = { relation: '<', inclusive: false }

/**
 * What the words say of the number itself. 以上、以下、以内、届满 include it; 不满、超过、以外 do not (民法典 第一千二百五十九条). 不低于, 至少
 * and the like say so themselves. 突破 leaves it open.
 */
const MEANING: Readonly<Record<string, Meaning>> = {
  以上: AT_LEAST,
  以下: AT_MOST,
  以内: AT_MOST,
  之内: AT_MOST,
  以外: MORE,
  封顶: AT_MOST,
  为上限: AT_MOST,
  为限: AT_MOST,
  至少: AT_LEAST,
  最少: AT_LEAST,
  最低: AT_LEAST,
  不低于: AT_LEAST,
  不得低于: AT_LEAST,
  不少于: AT_LEAST,
  不得少于: AT_LEAST,
  不小于: AT_LEAST,
  不得小于: AT_LEAST,
  达到: AT_LEAST,
  满: AT_LEAST,
  '≥': AT_LEAST,
  至多: AT_MOST,
  最多: AT_MOST,
  最高: AT_MOST,
  上限: AT_MOST,
  不超过: AT_MOST,
  不得超过: AT_MOST,
  不能超过: AT_MOST,
  不应超过: AT_MOST,
  未超过: AT_MOST,
  不高于: AT_MOST,
  不得高于: AT_MOST,
  不大于: AT_MOST,
  不得大于: AT_MOST,
  不多于: AT_MOST,
  不得多于: AT_MOST,
  '≤': AT_MOST,
  超过: MORE,
  超出: MORE,
  高于: MORE,
  大于: MORE,
  多于: MORE,
  逾: MORE,
  '>': MORE,
  突破: { relation: '>' },
  低于: LESS,
  少于: LESS,
  小于: LESS,
  不满: LESS,
  未满: LESS,
  不足: LESS,
  不到: LESS,
  达不到: LESS,
  未达到: LESS,
  '<': LESS,
}

const INCLUDED = `(?:${GAP}(?:[（(](含|不含)[^（）()]{0,10}[）)]))`
const AFTER = new RegExp(`${INCLUDED}?${GAP}[及其]{0,2}(以上|以下|以内|之内|以外|封顶|为上限|为限)${INCLUDED}?`, 'uy')
const COMPARING =
  '不得超过|不能超过|不应超过|不超过|未超过|超过|不得低于|不低于|低于|不得高于|不高于|高于|不得少于|不少于|少于|不得多于|不多于|多于|不得大于|不大于|大于|不得小于|不小于|小于'
/** 不超过正常接待量的75%: what is compared may stand between. */
const COMPARED = new RegExp(`(${COMPARING})(?:为|约|到)?(?:[^，。；：、0-9]{1,14}的)?[ \\u3000]?$`, 'u')
const BOUNDING =
  /(至少|至多|最多|最少)(?:要|应|须|需|可)?(?:[^，。；：、0-9不超低高少多达]{1,6})?[ \u3000]?$|(最高|最低)(?:可|给予|可给予|可享受|可获|获)?(?:补贴|补助|奖励|奖补|资助|支持|保额|保障|限额|额度|收费|贷款|扣减|扣|报销|支付|赔偿|赔付|限价|罚款|达到|达|加)?(?:额度?)?(?:标准)?为?[ \u3000]?$/u
const TOUCHING =
  /(未达到|达不到|(?<![未])达到|突破|不满|未满|不足|不到|(?<![不未])满|超出|逾(?!期)|上限(?:为|是)?|≥|≤|>|<)[ \u3000]?$/u
const LONGEST = 24

/** Kinds whose number a threshold can be about; a term says 以上 and 不超过 by its own bound. */
type Bounded = FoundKind<'money' | 'rate' | 'percent' | 'quantity' | 'count' | 'term' | 'recurrence'>

/** Bounds on the numbers found in a text. The span covers the number and the word. */
export function thresholdsIn(scan: Scan, facts: readonly Found[]): FoundKind<'threshold'>[] {
  const all: FoundKind<'threshold'>[] = []
  const numbered = facts.filter((fact): fact is Bounded => fact.number !== undefined)
  for (const fact of numbered) {
    const [from, to] = fact.number ?? [0, 0]
    const amount = amountOf(fact)
    if (!amount) continue
    const bound = fact.kind === 'term' ? exceeded(scan.text, from, to) : boundOf(scan.text, from, to)
    if (bound) all.push({ kind: 'threshold', from: bound.from, to: bound.to, value: { ...amount, ...bound.value } })
  }
  return [...all, ...bareIn(scan, numbered)]
}

function amountOf(fact: Bounded): { amount: string; unit: string } | null {
  if (fact.kind === 'recurrence') return { amount: String(fact.value.times ?? ''), unit: '次' }
  const { amount, unit } = fact.value
  return amount === undefined ? null : { amount, unit }
}

interface Bound {
  readonly from: number
  readonly to: number
  readonly value: Omit<Value, 'amount' | 'unit'>
}

function boundOf(text: string, from: number, to: number): Bound | null {
  const after = matchAt(AFTER, text, to)
  if (after) return { from, to: to + after[0].length, value: meaningOf(after[2] ?? '', after[1] ?? after[3]) }
  const before = text.slice(Math.max(0, from - LONGEST), from)
  const word = TOUCHING.exec(before) ?? COMPARED.exec(before) ?? BOUNDING.exec(before)
  return word
    ? { from: from - word[0].length, to, value: meaningOf((word[1] ?? word[2] ?? '').replace(/[为是]$/u, '')) }
    : null
}

/** Of lengths of time only what a term's bound cannot say: 超过30日, 未满6个月. */
function exceeded(text: string, from: number, to: number): Bound | null {
  const word = /((?<![不得能应未])超过|逾(?!期)|超出|不满|未满|不足|不到)[ \u3000]?$/u.exec(
    text.slice(Math.max(0, from - 5), from),
  )
  return word ? { from: from - word[0].length, to, value: meaningOf(word[1] ?? '') } : null
}

function meaningOf(word: string, included?: string): Omit<Value, 'amount' | 'unit'> {
  const meaning = MEANING[word] ?? AT_LEAST
  if (included === undefined) return { ...meaning, word }
  const up = meaning.relation.startsWith('>')
  return included === '含'
    ? { relation: up ? '>=' : '<=', word, inclusive: true }
    : { relation: up ? '>' : '<', word, inclusive: false }
}

/** 10以上30人以下: the first number takes the unit of the second. */
function bareIn(scan: Scan, facts: readonly Bounded[]): FoundKind<'threshold'>[] {
  const starts = new Map(facts.map((fact) => [fact.number?.[0] ?? -1, fact]))
  return scan.numerals.flatMap((numeral: Numeral): FoundKind<'threshold'>[] => {
    const after = matchAt(AFTER, scan.text, numeral.to)
    if (!after) return []
    const to = numeral.to + after[0].length
    const next = starts.get(to)
    const unit = next && amountOf(next)?.unit
    if (!unit) return []
    const value = { amount: numeral.amount, unit, ...meaningOf(after[2] ?? '', after[1] ?? after[3]) }
    return [{ kind: 'threshold', from: numeral.from, to, value }]
  })
}
