import { 医保局 } from '../bodies.ts'
import { 住户 } from '../claimants.ts'
import { 参保可支付, 门诊可报销 } from './funds.ts'
import { document } from './policy.ts'

const { benefit } = document

benefit('中医中药服务医保支付', { at: '四（五）', for: [住户], gives: 参保可支付, from: [医保局] })
benefit('门诊中医药服务报销', { at: '四（五）', for: [住户], gives: 门诊可报销, from: [医保局] })
