import { 不动产中心 } from '../bodies.ts'
import { 企业 } from '../claimants.ts'
import { 可申请房证同交 } from './homes.ts'
import { document } from './policy.ts'

document.benefit('“房证同交”', { at: '二（一）1', for: [企业], gives: 可申请房证同交, from: [不动产中心] })
