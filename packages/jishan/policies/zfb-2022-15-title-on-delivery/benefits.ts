import { 不动产中心 } from '../bodies.ts'
import { 企业 } from '../claimants.ts'
import { 可申请房证同交 } from './homes.ts'
import { 属于地证同交 } from './land.ts'
import { document } from './policy.ts'

const { benefit } = document

benefit('“房证同交”', { at: '二（一）1', for: [企业], gives: 可申请房证同交, from: [不动产中心] })
benefit('“地证同交”', { at: '二（二）1', for: [企业], gives: 属于地证同交, from: [不动产中心] })
