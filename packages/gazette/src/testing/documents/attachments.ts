import { attachmentNo, someBody } from '../facts.ts'
import { type Marked, planted, say } from '../marked.ts'
import type { TruthAttachment } from '../truth.ts'
import type { Writing } from '../writing.ts'

const KINDS = [
  { title: '领导小组组成人员名单', mention: (no: Marked) => say`${someBody('领导小组')}组成人员名单见${no}。` },
  { title: '重点任务分解表', mention: (no: Marked) => say`重点任务分解表详见${no}。` },
  { title: '应急响应启动条件', mention: (no: Marked) => say`各等级应急响应启动条件见${no}。` },
  { title: '物资储备清单', mention: (no: Marked) => say`各单位物资储备清单见${no}。` },
  { title: '问题整改台账', mention: (no: Marked) => say`问题整改台账样式见${no}。` },
  { title: '资金分配明细表', mention: (no: Marked) => say`资金分配明细表见${no}。` },
] as const

/** Attachments of a document and the sentences that point to them. */
export interface Attached {
  readonly attachments: readonly TruthAttachment[]
  readonly mentions: readonly Marked[]
}

/** 2 to 4 attachments that are not printed; a pointer may go astray or beyond the last. */
export function attached(w: Writing, subject: string): Attached {
  const chosen = w.choose.sample(KINDS, w.choose.int(2, 4))
  const mentions = chosen.map((kind, i) => {
    if (w.seeds.take('reference-missing'))
      return planted('reference-missing', kind.mention(attachmentNo(chosen.length + 2)))
    if (w.seeds.take('reference-unfit'))
      return planted('reference-unfit', kind.mention(attachmentNo(i === 0 ? chosen.length : i)))
    return kind.mention(attachmentNo(i + 1))
  })
  return {
    attachments: chosen.map((kind, i) => ({ n: i + 1, title: `${subject}${kind.title}`, printed: false })),
    mentions,
  }
}
