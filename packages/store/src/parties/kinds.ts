import { readBankCard } from '../personal/bank-card.ts'
import { readCitizenNumber } from '../personal/citizen-number.ts'
import { readCreditCode } from '../personal/credit-code.ts'
import type { MaskKind } from '../personal/mask.ts'
import type { NumberRead } from '../personal/number-read.ts'
import { readPhone } from '../personal/phone.ts'
import { unstorable } from '../storable.ts'

/** What a party is, in the program's word and the office's. */
export const partyKinds = { person: '个人', household: '农户', firm: '企业', organisation: '合作社等组织' } as const

export type PartyKind = keyof typeof partyKinds

/** A field that is kept sealed. */
export type SealedField = MaskKind

export interface FieldOf {
  /** As a form calls it. */
  readonly title: string
  /** The kinds of parties it is kept of: of the others it is not needed, and not taken (PIPL art. 6). */
  readonly of: readonly PartyKind[]
  readonly read: (written: string) => NumberRead
  /** Whether a party is found by it. */
  readonly marked: boolean
  /** Whether no two parties of a kind have the same. */
  readonly identifies: boolean
}

const everyone: readonly PartyKind[] = ['person', 'household', 'firm', 'organisation']
const LONGEST = 500

function readNote(written: string): NumberRead {
  const value = written.trim()
  if (value === '') return { fault: '是空的' }
  if (value.length > LONGEST) return { fault: `有 ${value.length} 字，最多 ${LONGEST} 字` }
  const fault = unstorable(value)
  return fault === null ? { value } : { fault }
}

/** The sealed fields in the order of forms. Of a household the citizen number is its head's. */
export const sealedFields: Readonly<Record<SealedField, FieldOf>> = {
  citizenNumber: {
    title: '公民身份号码',
    of: ['person', 'household'],
    read: readCitizenNumber,
    marked: true,
    identifies: true,
  },
  creditCode: {
    title: '统一社会信用代码',
    of: ['firm', 'organisation'],
    read: readCreditCode,
    marked: true,
    identifies: true,
  },
  phone: { title: '电话', of: everyone, read: readPhone, marked: true, identifies: false },
  bankCard: { title: '银行卡号', of: everyone, read: readBankCard, marked: false, identifies: false },
  health: { title: '健康状况', of: ['person'], read: readNote, marked: false, identifies: false },
  tracks: { title: '行踪', of: ['person'], read: readNote, marked: false, identifies: false },
}

export const fieldNames = Object.keys(sealedFields) as readonly SealedField[]

/** The fields that are kept of a kind. */
export const fieldsOf = (kind: PartyKind): readonly SealedField[] =>
  fieldNames.filter((field) => sealedFields[field].of.includes(kind))
