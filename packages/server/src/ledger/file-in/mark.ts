import type { DraftSaid, DutyItem } from '@zhengling/store'

/** With letters before it a spreadsheet takes no number for a number. */
const BEFORE = 'ZL-'

/** An item as a sheet names it. */
export const markOf = ({ id }: Pick<DutyItem, 'id'>): string => `${BEFORE}${id}`

/** The id that is written as a mark, also in full-width letters; undefined where it is none. */
export function idMarked(text: string): string | undefined {
  const [, id] = /^zl-([\w-]{1,64})$/i.exec(text.normalize('NFKC').replaceAll(/\s/g, '')) ?? []
  return id
}

/** Which version of an item, and of its unit's draft, a file was made from. */
export interface Version {
  readonly item: number
  /** 0: there was no draft. */
  readonly draft: number
}

/** 3, or 3稿2 where there is a draft. */
export const versionOf = ({ revision }: Pick<DutyItem, 'revision'>, draft: DraftSaid | undefined): string =>
  `${revision}${draft === undefined ? '' : `稿${draft.revision}`}`

/** The version that is written; undefined where none is. */
export function versionWritten(text: string): Version | undefined {
  const [all, item, draft = '0'] =
    /^(\d{1,9})(?:稿(\d{1,9}))?$/.exec(text.normalize('NFKC').replaceAll(/\s/g, '')) ?? []
  return all === undefined ? undefined : { item: Number(item), draft: Number(draft) }
}
