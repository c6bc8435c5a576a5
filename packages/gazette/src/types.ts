/**
 * The shape of a read issue: what every other package sees of the reader.
 * Positions are UTF-16 units of the decoded source, half-open.
 */

/** `[from, to)` in UTF-16 units of the decoded source. */
export type Span = readonly [from: number, to: number]

/** What a node is in print. Front and back matter, the frame of a document, and its clauses. */
export type NodeKind =
  // front and back matter of an issue
  | 'cover'
  | 'purpose'
  | 'board'
  | 'contents'
  | 'colophon'
  | 'furniture' // page numbers and running heads
  // the frame of a document (GB/T 9704-2012: 发文机关标志, 发文字号, 标题, 主送机关, 署名, 成文日期, 附注, 附件说明)
  | 'issuer'
  | 'number'
  | 'title'
  | 'addressees'
  | 'signature'
  | 'date'
  | 'openness'
  | 'attachments'
  // clauses
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'item'
  | 'bullet'
  | 'paragraph'
  | 'table'
  | 'row'

/**
 * One printed unit of text. Every non-blank character of the source belongs to exactly one node's
 * `labelSpan` or `body`. `text` is the body's slices joined: `body.map(([a, b]) => source.slice(a, b)).join('')`.
 */
export interface Node {
  /** Unique in its document (or in front/back matter): 四（二）第1款, 第十八条（一）, 通知/第1款, 附件1/第1款. */
  readonly path: string
  readonly kind: NodeKind
  /** The label as printed (`（一）`, `第二十一条`, `1.`, `□`), empty when there is none. */
  readonly label: string
  /** The node's own text without its label; paragraphs broken by a page end are joined. */
  readonly text: string
  /** True when the own text is a heading of what follows, not a sentence. */
  readonly heading: boolean
  /** The node with its children. */
  readonly span: Span
  readonly labelSpan?: Span
  /** Source ranges whose slices joined are `text`. */
  readonly body: readonly Span[]
  /** Cells of a `row`; each cell's text is a slice of the row's body. */
  readonly cells?: readonly Cell[]
  readonly children: readonly Node[]
}

export interface Cell {
  readonly text: string
  readonly span: Span
}

export type FactKind =
  | 'body'
  | 'date'
  | 'term'
  | 'recurrence'
  | 'money'
  | 'rate'
  | 'percent'
  | 'quantity'
  | 'count'
  | 'threshold'
  | 'reference'
  | 'person'

/** The part a body plays where it is named. */
export type BodyRole = '牵头' | '配合' | '责任' | '解读' | '解释' | '报送给' | '主送' | '发文'

/** 以上, 不超过 … as a relation. Whether the number itself belongs is settled by law (民法典 1259) or left open. */
export type Relation = '>=' | '>' | '<=' | '<' | '='

interface FactBase<K extends FactKind, V> {
  readonly kind: K
  /** As printed, page breaks joined. */
  readonly text: string
  readonly span: Span
  /** Path of the node it stands in. */
  readonly clause: string
  readonly value: V
}

/** Decimals are strings, exact as printed without digit grouping. */
export type BodyFact = FactBase<'body', { name: string; canonical?: string; role?: BodyRole }>
/**
 * A day, month or year, or a range of them, as printed: an impossible day (2022-02-30) stays. A month without any year is `--06`,
 * a day `--06-30` (ISO 8601). `yearFrom` says whence a missing year was taken: the document's date, or a day with its year
 * earlier in the same sentence. `底前` is a bound of its own: before the end of the month or year.
 */
export type DateFact = FactBase<
  'date',
  {
    date: string
    precision: 'day' | 'month' | 'year'
    until?: string
    yearFrom?: 'issued' | 'sentence'
    bound?: '前' | '后' | '底' | '底前' | '起' | '至'
  }
>
/** A time limit: 5个工作日内, 1小时内, 4个月, 有效期5年. `amount` absent where the text sets none (立即, 及时). */
export type TermFact = FactBase<
  'term',
  {
    amount?: string
    until?: string
    unit: '小时' | '分钟' | '日' | '天' | '工作日' | '周' | '个月' | '年' | '季度' | '无'
    bound?: '内' | '前' | '后' | '满' | '每隔' | '不超过' | '不少于'
  }
>
export type RecurrenceFact = FactBase<
  'recurrence',
  {
    every: '日' | '周' | '半月' | '月' | '双月' | '季度' | '半年' | '年'
    /** How many of the periods lie between, where not one: 每四至五年 is `every` 年, interval 4, until 5. */
    interval?: string
    intervalUntil?: string
    /** Days of the month; for 每周五 the day of the week, Monday 1 to Sunday 7. */
    days?: readonly number[]
    /** The month of the year, or the month within the quarter. */
    month?: number | '首' | '末'
    bound?: '前' | '底' | '底前'
    times?: number
  }
>
export type MoneyFact = FactBase<
  'money',
  { amount: string; unit: '元' | '万元' | '亿元' | '角' | '分'; yuan: string; until?: string }
>
/** An amount per something. `unit` is whole (元/斤/年), `per` its denominators (斤, 年). */
export type RateFact = FactBase<'rate', { amount: string; until?: string; unit: string; per: readonly string[] }>
/** A share. For 比例 the amount is the ratio itself: 2:8, 2/3. */
export type PercentFact = FactBase<
  'percent',
  { amount: string; until?: string; unit: '%' | '‰' | '成' | '比例' | '百分点' }
>
export type QuantityFact = FactBase<'quantity', { amount: string; unit: string; until?: string }>
export type CountFact = FactBase<'count', { amount: string; unit: string; until?: string }>
/** `of` is the bare quantity the relation is about; `inclusive` is absent where the words do not settle it. */
export type ThresholdFact = FactBase<
  'threshold',
  { amount: string; unit: string; relation: Relation; word: string; inclusive?: boolean }
>
/** `of` names the text that a 条款 belongs to where it is not the document itself: 民法典第十条 is 第十条 of 民法典. */
export type ReferenceFact = FactBase<
  'reference',
  { to: '文件' | '文号' | '条款' | '附件' | '网址'; target: string; of?: string }
>
/** `post` as printed beside the name; `role` is the part in the group that lists it (组长, 成员). */
export type PersonFact = FactBase<'person', { name: string; post?: string; role?: string }>

/** Something the text says that can be counted on: a day, an amount, a body. */
export type Fact =
  | BodyFact
  | DateFact
  | TermFact
  | RecurrenceFact
  | MoneyFact
  | RateFact
  | PercentFact
  | QuantityFact
  | CountFact
  | ThresholdFact
  | ReferenceFact
  | PersonFact

export type Severity = 'error' | 'warning' | 'note'

/** A fault of the text that an editor should look at (校核): shown, never repaired. */
export interface Finding {
  /** A stable name: `sum-mismatch`, `count-mismatch`, `title-mismatch`, `label-missing`, … */
  readonly rule: string
  readonly severity: Severity
  /** The document's printed number without spaces, or its title where it has none. */
  readonly document?: string
  readonly clause?: string
  /** What is wrong, in Chinese, with the figures and words concerned. */
  readonly message: string
  /** What would settle it, in Chinese. */
  readonly settle: string
  /** The places it hangs on. */
  readonly spans: readonly Span[]
}

export interface Attachment {
  /** Number printed before it, 1 where the only one has none. */
  readonly n: number
  readonly title: string
  /** Whether its text is printed in this source. */
  readonly printed: boolean
  /** What the text says of where it is, e.g. 附件详见县政府网站. */
  readonly note?: string
}

export interface GazetteDocument {
  /** 发文字号 without spaces, null where the document has none. */
  readonly number: string | null
  /** Full title of the document as headed, joined over lines, inner spacing removed. */
  readonly title: string
  /** 通知, 办法, 方案, 预案 …: the last word of the title's kind; of the carried text where a notice carries one. */
  readonly kind: string
  readonly issuer: string | null
  /** 成文日期, YYYY-MM-DD. */
  readonly issued: string | null
  readonly addressees: readonly string[]
  readonly signed: string | null
  readonly effective: string | null
  /** As printed: 5年. */
  readonly validFor: string | null
  readonly explains: string | null
  readonly interprets: string | null
  /** 此件公开发布 and the like. */
  readonly openness: string | null
  /** Title of the text that a covering notice carries, null where the document is not a covering notice. */
  readonly carries: string | null
  /** Titles and numbers of what it says it is based on. */
  readonly basedOn: readonly string[]
  readonly clauses: readonly Node[]
  readonly facts: readonly Fact[]
  readonly attachments: readonly Attachment[]
  readonly span: Span
}

export interface ContentsEntry {
  readonly title: string
  readonly number: string | null
  readonly page: number | null
  readonly group: string | null
  readonly span: Span
}

export interface Issue {
  readonly title: string | null
  readonly year: number | null
  /** 第 N 期. */
  readonly number: number | null
  /** 总第 N 期. */
  readonly serial: number | null
  /** Day of publication, YYYY-MM-DD. */
  readonly published: string | null
  readonly publisher: string | null
  readonly purposes: readonly string[]
  readonly board: readonly { readonly post: string; readonly names: readonly string[] }[]
  readonly contents: readonly ContentsEntry[]
  /** Label and value as printed: 主管主办, 地址, 邮编 … */
  readonly colophon: readonly { readonly name: string; readonly value: string }[]
}

/** A read source. `front` and `back` are what stands before and after the documents. */
export interface Reading {
  readonly issue: Issue
  readonly front: readonly Node[]
  readonly back: readonly Node[]
  readonly documents: readonly GazetteDocument[]
  readonly findings: readonly Finding[]
}

/** A body under all its names; given to the reader by the county, never known to it. */
export interface BodyNames {
  readonly name: string
  readonly aliases: readonly string[]
  /** Names that mean it in one document only, by the document's number: 领导小组. */
  readonly within?: readonly { readonly document: string; readonly names: readonly string[] }[]
}

export interface ReadOptions {
  readonly bodies?: readonly BodyNames[]
}
