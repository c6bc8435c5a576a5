import { 税务局, 财政局, 金融办 } from '../bodies.ts'
import { 企业 } from '../claimants.ts'
import { 可否走绿色通道 } from './channel.ts'
import { 应否会商 } from './legacy.ts'
import { document } from './policy.ts'
import { 可否入库 } from './pool.ts'
import { 上市奖励, 新三板奖励, 晋兴板奖励, 转板奖励 } from './rewards.ts'
import { 个税可分期, 企税可分期, 可否一事一议, 可否延期 } from './taxes.ts'

const { benefit } = document
const 五家 = {
  words: '稷山经开区管委会、县发改局、县工科局、县金融办、县小企业发展促进中心',
  why: '五家按职责分工负责，由哪一家受理没有写',
} as const
const 相关部门 = { words: '相关部门', why: '三（四）列了九家，由哪一家受理没有写' } as const
const 受益财政 = { words: '受益财政', why: '看税款归哪一级财政' } as const
const 奖励 = { at: '三（五）', for: [企业], from: [财政局, 金融办] } as const
const 税 = { at: '三（六）', for: [企业], from: [税务局] } as const

benefit('境内上市奖励', { ...奖励, gives: 上市奖励 })
benefit('“新三板”挂牌奖励', { ...奖励, gives: 新三板奖励 })
benefit('“新三板”转板上市奖励', { ...奖励, gives: 转板奖励 })
benefit('“晋兴板”挂牌奖励', { ...奖励, gives: 晋兴板奖励 })
benefit('列入上市挂牌后备企业资源库', { at: '三（二）', for: [企业], gives: 可否入库, from: [五家] })
benefit('行政处罚是否属于重大违法行为的认定', { at: '三（四）', for: [企业], gives: 应否会商, from: [相关部门] })
benefit('上市“绿色通道”', {
  at: '三（三）',
  for: [企业],
  gives: 可否走绿色通道,
  from: [{ words: '办理事项的部门', why: '看办的是什么事项' }],
})
benefit('个人所得税分期缴纳', { ...税, gives: 个税可分期 })
benefit('企业所得税分期计入', { ...税, gives: 企税可分期 })
benefit('改制转增和重组的一事一议奖励', { at: '三（六）', for: [企业], gives: 可否一事一议, from: [受益财政] })
benefit('延期缴纳税款', { ...税, gives: 可否延期 })
