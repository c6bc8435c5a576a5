import { 种植户 } from '../claimants.ts'
import { 可否赔付 } from './claims.ts'
import { 可否投保 } from './eligibility.ts'
import { document } from './policy.ts'
import { 县级补贴, 市级补贴, 赔付上限 } from './premium.ts'

const { benefit } = document
const 保险公司 = { words: '承保的保险公司', why: '文件没有写明由哪家公司承保' } as const

benefit('葡萄低温保险投保', { at: '三（一）第1款', for: [种植户], gives: 可否投保, from: [保险公司] })
benefit('保费补贴（市级）', { at: '三（三）第1款', for: [种植户], gives: 市级补贴, from: [保险公司] })
benefit('保费补贴（县级）', { at: '三（三）第1款', for: [种植户], gives: 县级补贴, from: [保险公司] })
benefit('受灾赔付', { at: '四（三）第1款', for: [种植户], gives: 可否赔付, from: [保险公司] })
benefit('赔付最高可达', { at: '三（三）第1款', for: [种植户], gives: 赔付上限, from: [保险公司] })
