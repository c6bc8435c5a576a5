import type { Policy } from '@zhengling/law'
import { 市场主体倍增 } from './zf-2022-6-market-entity-doubling/index.ts'
import { 上市挂牌倍增 } from './zf-2022-12-listing-support/index.ts'
import { 后稷文旅公司 } from './zf-2022-13-tourism-company/index.ts'
import { 县级储备粮 } from './zf-2022-14-reserve-grain/index.ts'
import { 市场主体疫情防控 } from './zfb-2022-14-epidemic-control/index.ts'
import { 房证同交 } from './zfb-2022-15-title-on-delivery/index.ts'
import { 营商专班方案 } from './zfb-2022-16-business-task-force/index.ts'
import { 建设领域事故 } from './zfb-2022-17-construction-accidents/index.ts'
import { 葡萄低温保险 } from './zfb-2022-18-crop-insurance/index.ts'
import { 地下管线 } from './zfb-2022-19-underground-lines/index.ts'
import { 助企纾困 } from './zfb-2022-20-market-entities/index.ts'
import { 农业生产托管 } from './zfb-2022-21-farm-trusteeship/index.ts'
import { 突发环境事件 } from './zfb-2022-22-environment-emergency/index.ts'
import { 地质灾害防治 } from './zfb-2022-23-geological-hazards/index.ts'
import { 中医药示范县 } from './zfb-2022-24-tcm-county/index.ts'
import { 粮食安全责任制 } from './zfb-2022-25-grain-security/index.ts'
import { 清洁取暖 } from './zfb-2022-26-clean-heating/index.ts'
import { 承诺制改革 } from './zfb-2022-27-commitment-projects/index.ts'

/** The documents whose rules are declared, in the order of the gazette. */
export const policies: readonly Policy[] = [
  市场主体倍增,
  上市挂牌倍增,
  后稷文旅公司,
  县级储备粮,
  市场主体疫情防控,
  房证同交,
  营商专班方案,
  建设领域事故,
  葡萄低温保险,
  地下管线,
  助企纾困,
  农业生产托管,
  突发环境事件,
  地质灾害防治,
  中医药示范县,
  粮食安全责任制,
  清洁取暖,
  承诺制改革,
]
