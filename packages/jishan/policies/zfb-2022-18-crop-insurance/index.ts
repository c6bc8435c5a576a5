import { document } from './policy.ts'
import './eligibility.ts'
import './premium.ts'
import './claims.ts'
import './responsibilities.ts'
import './benefits.ts'

const { awaits, informative, policy } = document

informative('落款', '通知/第1款')
informative('目的依据', '第1款')
informative('指导思想', '一第1款')

awaits('台账', {
  '三（一）第1款': '投保农户和面积',
})
awaits('程序', {
  '三（三）第1款': '保费补贴结算',
  '四（二）第1款': '投保',
  '四（三）第1款': '定损和赔付',
})

export const 葡萄低温保险 = policy
