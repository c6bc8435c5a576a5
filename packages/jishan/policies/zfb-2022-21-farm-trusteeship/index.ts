import { document } from './policy.ts'
import './rates.ts'
import './settlement.ts'
import './targets.ts'
import './organisations.ts'
import './process.ts'
import './responsibilities.ts'
import './benefits.ts'

const { awaits, informative, policy } = document

informative('落款', '通知/第1款', '第2款')
informative('目的依据', '第1款', '二（一）第1款', '二（二）第1款')
informative('指导思想', '一（一）第1款', '一（二）1', '一（二）2', '一（二）3', '一（二）4')
informative('宣传号召', '三（三）5（1）第1款', '三（三）5（1）第3款')
informative('定义', '三（三）3表1第1行')
informative(
  '名单',
  '附件1/表1第1行',
  '附件1/表1第2行',
  '附件1/表1第3行',
  '附件1/表1第4行',
  '附件1/表1第5行',
  '附件1/表1第6行',
  '附件1/表1第7行',
)

awaits('台账', {
  '三（一）第1款': '服务组织名录库',
  '三（三）4第1款': '作业面积和补助',
  '五（五）': '合同和协议存档',
  '五（七）': '名录库黑名单',
  '六（四）': '资金专账',
})

export const 农业生产托管 = policy
