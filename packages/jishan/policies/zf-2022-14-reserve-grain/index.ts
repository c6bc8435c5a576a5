import { document } from './policy.ts'
import './plans.ts'
import './storage.ts'
import './rotation.ts'
import './subsidy.ts'
import './release.ts'
import './sanctions.ts'
import './responsibilities.ts'
import './benefits.ts'

const { awaits, informative, policy } = document

informative('目的依据', '第一条')
informative('转引上位规定', '第二十八条')
informative('定义', '第七条', '第八条')
informative('落款', '通知/第1款', '第1款')

awaits('台账', {
  '第八条（三）': '入库成本台账',
  第九条第2款: '有代储资格的企业',
  第十一条: '储备粮专账',
  第十四条: '各批储备粮的入库和轮换',
})
awaits('程序', {
  '第七条（二）': '轮换计划报批',
  第九条第2款: '代储资格审核',
  第十六条: '年度轮换计划报批',
})

export const 县级储备粮 = policy
