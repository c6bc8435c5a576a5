import type { FindingView } from '@zhengling/store'

/** What settled a finding that no longer holds: 更正 第二条：原件为26处, or 补入附件1. */
export const saySolved = ({ solvedBy, reason }: FindingView): string =>
  reason === `补入${solvedBy}` ? reason : `更正 ${solvedBy}：${reason}`
