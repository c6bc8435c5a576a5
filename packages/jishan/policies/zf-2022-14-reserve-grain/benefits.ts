import { 发改局 } from '../bodies.ts'
import { 储粮企业 } from '../claimants.ts'
import { document } from './policy.ts'
import { 取得代储资格 } from './storage.ts'
import { 储存补贴, 轮换费用 } from './subsidy.ts'

const { benefit } = document

benefit('代储资格', { at: '第九条第2款', for: [储粮企业], gives: 取得代储资格, from: [发改局] })
benefit('储存补贴', { at: '第二十一条', for: [储粮企业], gives: 储存补贴, from: [发改局] })
benefit('轮换费用', { at: '第二十一条', for: [储粮企业], gives: 轮换费用, from: [发改局] })
