/** Why a record is kept. */
export interface Retention {
  readonly title: string
  /** Where it is said how long, as far as it is said. */
  readonly basis: string
}

/**
 * Why records are kept, by the purpose they were taken for. No basis here has been compared with its official text, so
 * none gives a number of years: the day up to which a record is kept is set by hand, and until then it is not settled.
 */
export const retentions = {
  service: { title: '办理事项', basis: '个人信息保护法第十九条：实现处理目的所必要的最短时间，未写年数' },
  payment: { title: '资金发放', basis: '会计档案管理办法的保管期限表，待核对原文' },
  archive: { title: '归档文书', basis: '机关文件材料归档范围和文书档案保管期限规定，待核对原文' },
} as const satisfies Readonly<Record<string, Retention>>

export type RetentionKind = keyof typeof retentions
