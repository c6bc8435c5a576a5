import { dayOrNull } from '../day.ts'
import { type Refused, refused } from '../refused.ts'
import { unstorable } from '../storable.ts'
import { holdsNumber } from './holds-number.ts'
import { fieldNames, fieldsOf, type PartyKind, partyKinds, type SealedField, sealedFields } from './kinds.ts'
import { type RetentionKind, retentions } from './retention.ts'

/** What a form or a row says of a party, as written. */
export interface PartyDraft {
  readonly kind: string
  readonly name: string
  /** Division code, nine digits. */
  readonly township: string
  readonly village: string
  readonly retention: string
  /** YYYY-MM-DD or 2027年12月31日; empty where it is not settled. */
  readonly retainedUntil: string
  /** What is empty is not kept. */
  readonly sealed: Readonly<Partial<Record<SealedField, string>>>
}

/** The same read and found good. */
export interface PartyData {
  readonly kind: PartyKind
  readonly name: string
  readonly township: string
  readonly village: string | null
  readonly retention: RetentionKind
  readonly retainedUntil: string | null
  readonly sealed: Readonly<Partial<Record<SealedField, string>>>
}

export type DraftField = Exclude<keyof PartyDraft, 'sealed'> | SealedField

export interface FieldFault {
  readonly field: DraftField
  /** What is wrong and what would be right, without repeating a number. */
  readonly message: string
}

/** Names of the fields that are not sealed, as forms call them. */
export const plainTitles = {
  kind: '类别',
  name: '姓名或名称',
  township: '乡镇',
  village: '村（社区）',
  retention: '保存事由',
  retainedUntil: '保存至',
} as const

const titleOf = (field: DraftField): string =>
  field in plainTitles ? plainTitles[field as keyof typeof plainTitles] : sealedFields[field as SealedField].title

/** A refusal of a form with faults in its fields. */
export const draftRefused = (
  faults: readonly FieldFault[],
): Refused<'not-fit'> & { readonly faults: readonly FieldFault[] } => ({
  ...refused('not-fit', faults.map(({ field, message }) => `“${titleOf(field)}”${message}`).join('；')),
  faults,
})

const LONGEST = 100

/** Reads a draft, or says of each field what is wrong with it. */
export function readDraft(draft: PartyDraft): PartyData | { readonly faults: readonly FieldFault[] } {
  const faults: FieldFault[] = []
  const fault = (field: DraftField, message: string | null) => {
    if (message !== null) faults.push({ field, message })
  }
  const [name, village] = [draft.name.trim(), draft.village.trim()]
  const retainedUntil = draft.retainedUntil.trim() === '' ? null : dayIn(draft.retainedUntil)
  fault('kind', isKey(partyKinds, draft.kind) ? null : `应为${listed(Object.values(partyKinds))}之一`)
  fault('name', name === '' ? '没有填写' : textFault(name))
  fault('township', /^\d{9}$/.test(draft.township) ? null : '应为本县的一个乡镇')
  fault('village', textFault(village))
  fault(
    'retention',
    isKey(retentions, draft.retention)
      ? null
      : `应为${listed(Object.values(retentions).map(({ title }) => title))}之一`,
  )
  fault('retainedUntil', retainedUntil === undefined ? '不是日历上的日子，应如 2027-12-31' : null)
  const sealed: Partial<Record<SealedField, string>> = {}
  for (const field of fieldNames) {
    const written = draft.sealed[field] ?? ''
    if (written.trim() === '') continue
    if (isKey(partyKinds, draft.kind) && !fieldsOf(draft.kind).includes(field)) {
      fault(field, `不登记：${partyKinds[draft.kind]}不需要这一项`)
      continue
    }
    const read = sealedFields[field].read(written)
    if ('fault' in read) fault(field, read.fault)
    else sealed[field] = read.value
  }
  const { kind, township, retention } = draft
  if (faults.length > 0 || !isKey(partyKinds, kind) || !isKey(retentions, retention)) return { faults }
  return {
    kind,
    name,
    township,
    village: village === '' ? null : village,
    retention,
    retainedUntil: retainedUntil ?? null,
    sealed,
  }
}

const isKey = <T extends object>(of: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(of, key)
const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、')

function textFault(text: string): string | null {
  if (holdsNumber(text)) return '里写了号码，号码请填在它自己的一栏'
  if (text.length > LONGEST) return `有 ${text.length} 字，最多 ${LONGEST} 字`
  return unstorable(text)
}

/** A day in any of the ways it is typed; undefined where it is none. The database knows no year 0. */
function dayIn(written: string): string | undefined {
  const parts = /^(?!0000)(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})日?$/.exec(written.normalize('NFKC').trim())
  if (parts === null) return undefined
  const [, year = '', month = '', day = ''] = parts
  return dayOrNull(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? undefined
}
