import type { Policy } from '@zhengling/law'
import { 政府信息公开条例 } from './sc-2019-711-information/index.ts'

/** What the State has laid down and every county works under, in the order in which it was issued. */
export const policies: readonly Policy[] = [政府信息公开条例]
