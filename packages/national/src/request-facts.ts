/** In what way a request came (第三十一条). */
export const ways = ['当面', '邮寄签收', '平常信函', '互联网', '传真'] as const
export type RequestWay = (typeof ways)[number]

/** Somebody who was asked for an opinion. */
export interface AskedParty {
  /** 第三方 (第三十二条) or an organ that made the information together with this one (第三十四条). */
  readonly who: '第三方' | '其他机关'
  readonly sent: Temporal.PlainDate
  /** When the letter was received; absent until it is known. */
  readonly received?: Temporal.PlainDate
  readonly answered?: Temporal.PlainDate
}

/** What the clocks of a request follow from: days, and nothing of what was asked or by whom. */
export interface RequestFacts {
  readonly way: RequestWay
  /** When it came in. */
  readonly came: Temporal.PlainDate
  /** Handed in, signed for, or confirmed with the applicant, as the way requires; absent until then. */
  readonly received?: Temporal.PlainDate
  readonly correction?: {
    readonly asked: Temporal.PlainDate
    /** The last day that the organ gave. */
    readonly until: Temporal.PlainDate
    readonly received?: Temporal.PlainDate
  }
  readonly extension?: { readonly told: Temporal.PlainDate; readonly days: number }
  readonly asked: readonly AskedParty[]
  /** When it was answered, withdrawn or given up. */
  readonly ended?: Temporal.PlainDate
}

const dayOfWay = { 当面: '提交日', 邮寄签收: '签收日', 平常信函: '确认日', 互联网: '确认日', 传真: '确认日' } as const

/** The facts of the day of receipt under the names of the declaration. */
export const receiptFacts = ({ way, received, correction }: RequestFacts) => ({
  提交方式: way,
  [dayOfWay[way]]: received,
  经补正: correction !== undefined,
  收到补正日: correction?.received,
})
