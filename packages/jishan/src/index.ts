import { collectives } from './bodies/collectives.ts'
import { discrepancies } from './bodies/discrepancies.ts'
import { bodies, kinds } from './bodies/index.ts'
import { posts } from './bodies/posts/index.ts'

export { assessment } from '../policies/assessment.ts'
export { claimants } from '../policies/claimants.ts'
export { policies } from '../policies/index.ts'
export { supervision } from '../policies/supervision.ts'
export type { Body, BodyKind } from './bodies/index.ts'

/** 稷山县: who it is and whom its documents name. Division code by GB/T 2260. */
export const county = {
  code: '140824',
  name: '稷山县',
  city: '运城市',
  province: '山西省',
  bodies,
  office: '稷山县人民政府办公室',
  kinds,
  convened: ['领导小组', '工作专班', '指挥部', '办事机构', '工作组'],
  posts,
  collectives,
  discrepancies,
} as const
