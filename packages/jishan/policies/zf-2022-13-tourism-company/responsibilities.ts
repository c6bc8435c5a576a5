import { 财政局 } from '../bodies.ts'
import { once } from '../every.ts'
import { 常年, 未定时限 } from '../undated.ts'
import { document } from './policy.ts'

const { duty } = document

duty('履行出资人职责', { at: '二第1款', who: [财政局], what: '对公司履行出资人职责', due: 常年 })
duty('缴足注册资本', {
  at: '三第1款',
  who: [财政局],
  whoAt: '二第1款',
  what: '以货币向公司缴足注册资本',
  standard: '2000万元全部缴足',
  due: once.by('2037-07-01'),
})
duty('委派董事监事', {
  at: '六第1款',
  who: [{ words: '股东', why: '没有写明股东是县人民政府还是县财政局' }],
  what: '向公司委派董事3人、监事5人',
  due: 未定时限,
})
