import type { Signature } from '../actor.ts'
import type { At, AtOrNull, Day, Jsonb, JsonbOrNull } from './columns.ts'

/** A part of a paper's content; how it is laid out is another matter. */
export type PaperBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** What comes back filled in, and where it is reported: a path of this site. */
  /** 出席、请假、列席: the names under each word. */
  | { readonly kind: 'names'; readonly lists: readonly { readonly label: string; readonly names: string }[] }
  | { readonly kind: 'slip'; readonly title: string; readonly fields: readonly string[]; readonly path: string }

export interface PaperTable {
  county: string
  id: string
  kind: '通报' | '工作简报' | '督办单' | '提醒函' | '季度分析' | '会议纪要'
  title: string
  addressees: Jsonb<readonly string[]>
  blocks: Jsonb<readonly PaperBlock[]>
  signature: string
  since: Day
  until: Day
  cutoff: At
  head_seq: number
  head_hash: string
  matter: string | null
  state: '草稿' | '已印发' | '已作废'
  mark: string | null
  year: number | null
  n: number | null
  signed_on: Day | null
  void_why: string | null
  document: string | null
  revision: number
  drafted_at: At
  drafted_by: Jsonb<Signature>
  issued_at: AtOrNull
  issued_by: JsonbOrNull<Signature>
}

export interface NumberSeriesTable {
  county: string
  mark: string
  year: number
  first: number
  basis: string
  opened_at: At
  opened_by: Jsonb<Signature>
}

export interface NumberGivenTable {
  county: string
  mark: string
  year: number
  n: number
  paper: string | null
  remark: string | null
  void: boolean
  given_at: At
  given_by: Jsonb<Signature>
}
