import type { OutcomeKind } from '@zhengling/law'

/** The kinds of outcome as tables and summaries name them. */
export const kindWords: Readonly<Record<OutcomeKind, string>> = {
  known: '有结果',
  unknown: '待补',
  inapplicable: '不适用',
  open: '待解读',
  unstated: '文内未规定',
}
