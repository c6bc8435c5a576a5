import { 税务局, 财政局, 金融办 } from '../bodies.ts'
import { 企业 } from '../claimants.ts'
import { 可否走绿色通道 } from './channel.ts'
import { document } from './policy.ts'
import { 可否入库 } from './pool.ts'
import { 上市奖励, 新三板奖励, 晋兴板奖励, 转板奖励 } from './rewards.ts'
import { 个税可分期, 企税可分期, 可否延期 } from './taxes.ts'

const { benefit } = document
const 奖励 = { at: '三（五）', for: [企业], from: [财政局, 金融办] } as const
const 税 = { at: '三（六）', for: [企业], from: [税务局] } as const

benefit('境内上市奖励', { ...奖励, gives: 上市奖励 })
benefit('“新三板”挂牌奖励', { ...奖励, gives: 新三板奖励 })
benefit('“新三板”转板上市奖励', { ...奖励, gives: 转板奖励 })
benefit('“晋兴板”挂牌奖励', { ...奖励, gives: 晋兴板奖励 })
benefit('列入上市挂牌后备企业资源库', { at: '三（二）', for: [企业], gives: 可否入库, from: [金融办] })
benefit('上市“绿色通道”', {
  at: '三（三）',
  for: [企业],
  gives: 可否走绿色通道,
  from: [{ words: '办理事项的部门', why: '看办的是什么事项' }],
})
benefit('个人所得税分期缴纳', { ...税, gives: 个税可分期 })
benefit('企业所得税分期计入', { ...税, gives: 企税可分期 })
benefit('延期缴纳税款', { ...税, gives: 可否延期 })
