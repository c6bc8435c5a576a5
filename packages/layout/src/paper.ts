/** An official paper as it is to be laid out. Every text is plain. */
export interface OfficialPaper {
  readonly layout: 'ordinary' | 'letter' | 'minutes'
  /** 发文机关标志, as printed: ××县人民政府文件; of minutes ××会议纪要. */
  readonly issuerMark: string
  /** 发文字号; null where the paper has none. */
  readonly number: string | null
  /** 签发人, of a paper sent upwards. */
  readonly signer?: string
  /** 份号, six digits. */
  readonly copy?: string
  /** 密级和保密期限. */
  readonly secrecy?: string
  /** 紧急程度. */
  readonly urgency?: string
  readonly title: string
  /** A line in brackets under the title, such as the day of a meeting's adoption. */
  readonly underTitle?: string
  /** 主送机关, without the closing colon. */
  readonly addressees: string | null
  readonly body: readonly Block[]
  /** 附件说明: the titles, in order. */
  readonly attachmentTitles: readonly string[]
  readonly signatures: readonly SignatureBlock[]
  /** 附注, without their brackets. */
  readonly notes: readonly string[]
  readonly attachments: readonly Attachment[]
  readonly colophon?: Colophon
  /** What every page says above its block, such as 演练 or 草稿; null of a paper that counts as it stands. */
  readonly banner: string | null
}

export type Block = Paragraph | Table | Names

/** A paragraph. `heading` stands at its beginning in the type of its level; of a heading that fills its line `text` is empty. */
export interface Paragraph {
  readonly kind: 'paragraph'
  /** Absent: two characters in. */
  readonly align?: 'left' | 'centre' | 'right'
  readonly level: Level | null
  readonly heading: string
  readonly text: string
}

/** 一、 · （一） · 1. · （1） */
export type Level = 1 | 2 | 3 | 4

/** A row may have fewer cells than the widest: its last then reaches to the table's edge. */
export interface Table {
  readonly kind: 'table'
  readonly title: string | null
  /** Repeated on every page; empty where the table has none. */
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** 出席、请假、列席, or any other list of names under a word. */
export interface Names {
  readonly kind: 'names'
  readonly lists: readonly { readonly label: string; readonly names: string }[]
}

/** One issuer signs, on one day (YYYY年M月D日 as printed). */
export interface SignatureBlock {
  readonly issuer: string
  readonly date: string
  /** Room is left for the seal: the issuer stands centred over the date. */
  readonly sealed: boolean
}

/** An attachment, or the text that a covering notice issues: on a page of its own. */
export interface Attachment {
  /** 附件1, or 附件 of a single one; null of what a notice issues. */
  readonly label: string | null
  readonly title: string | null
  readonly body: readonly Block[]
  /** 附件说明 of the issued text itself. */
  readonly attachmentTitles?: readonly string[]
  /** Remarks under it, without their brackets. */
  readonly notes?: readonly string[]
}

/** 版记. */
export interface Colophon {
  /** 抄送机关, without its closing full stop; null where none is. */
  readonly copies: string | null
  /** 印发机关. */
  readonly printedBy: string
  /** 印发日期 as printed, without the word 印发. */
  readonly printedOn: string
}
