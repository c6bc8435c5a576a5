import { 农经中心 } from '../bodies.ts'
import { 服务组织, 种植户 } from '../claimants.ts'
import { 具备选定条件 } from './organisations.ts'
import { document } from './policy.ts'
import { 每亩补助 } from './rates.ts'
import { 农户每亩自付, 应结补助 } from './settlement.ts'

const { benefit } = document
const 乡镇农经中心 = { words: '乡（镇）农经中心', why: '看在哪个乡镇' } as const
const 服务方 = { words: '签了协议的服务组织', why: '补助拨给服务组织，由服务组织让利给农户' } as const

benefit('选定为服务组织', {
  at: '五（二）',
  for: [服务组织],
  gives: 具备选定条件,
  from: [乡镇农经中心],
  needs: ['有效证件', '竞标资料'],
})
benefit('托管服务补助', { at: '三（三）4第1款', for: [服务组织], gives: 应结补助, from: [农经中心] })
benefit('托管服务每亩补助（由服务组织让利）', { at: '三（三）3', for: [种植户], gives: 每亩补助, from: [服务方] })
benefit('让利后每亩自付', { at: '三（三）4第1款', for: [种植户], gives: 农户每亩自付, from: [服务方] })
