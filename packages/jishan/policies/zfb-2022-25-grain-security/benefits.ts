import { 财政局 } from '../bodies.ts'
import { 种植户 } from '../claimants.ts'
import { 地力补贴 } from './money.ts'
import { document } from './policy.ts'

const { benefit } = document

benefit('耕地地力保护补贴', {
  at: '二（一）1（1）',
  for: [种植户],
  gives: 地力补贴,
  from: [财政局],
  by: '当年执行完成，没有写在哪一天之前',
})
