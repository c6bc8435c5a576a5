import type { Policy } from '@zhengling/law'
import { 清洁取暖 } from './zfb-2022-26-clean-heating/index.ts'

/** The documents whose rules are declared, in the order of the gazette. */
export const policies: readonly Policy[] = [清洁取暖]
