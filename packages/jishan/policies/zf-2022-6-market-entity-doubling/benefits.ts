import { 小企业中心, 工科局, 市场监管局 } from '../bodies.ts'
import { 企业, 住户 } from '../claimants.ts'
import { document } from './policy.ts'
import { 一次性奖励, 可得个转企优惠, 可得服务业支持, 可得电商支持, 可集群登记, 骨干优惠 } from './support.ts'

const { benefit } = document
export const 两个专班 = {
  words: '县工科局或者县发改局',
  why: '写在工业行动中，又都是服务业，由哪个专班办没有写明',
} as const

benefit('新增限上企业一次性奖励', { at: '四（二）4', for: [企业], gives: 一次性奖励, from: [两个专班] })
benefit('服务业企业政策支持', { at: '四（二）4', for: [企业], gives: 可得服务业支持, from: [两个专班] })
benefit('新开办电商企业支持', { at: '四（二）2', for: [企业], gives: 可得电商支持, from: [工科局] })
benefit('个体工商户集群登记便利', { at: '四（四）2', for: [住户], gives: 可集群登记, from: [市场监管局] })
benefit('个转企优惠', { at: '四（五）1', for: [企业], gives: 可得个转企优惠, from: [小企业中心] })
benefit('骨干企业优惠', { at: '四（五）3', for: [企业], gives: 骨干优惠, from: [小企业中心] })
