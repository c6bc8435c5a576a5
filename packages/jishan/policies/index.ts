import type { Policy } from '@zhengling/law'
import { 县级储备粮 } from './zf-2022-14-reserve-grain/index.ts'
import { 建设领域事故 } from './zfb-2022-17-construction-accidents/index.ts'
import { 突发环境事件 } from './zfb-2022-22-environment-emergency/index.ts'
import { 地质灾害防治 } from './zfb-2022-23-geological-hazards/index.ts'
import { 清洁取暖 } from './zfb-2022-26-clean-heating/index.ts'

/** The documents whose rules are declared, in the order of the gazette. */
export const policies: readonly Policy[] = [县级储备粮, 建设领域事故, 突发环境事件, 地质灾害防治, 清洁取暖]
