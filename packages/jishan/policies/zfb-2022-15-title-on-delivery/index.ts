import { document } from './policy.ts'
import './homes.ts'
import './notice.ts'
import './land.ts'
import './supply.ts'
import './responsibilities.ts'
import './benefits.ts'

const { awaits, informative, policy } = document

informative('目的依据', '第1款')
informative('指导思想', '一（一）第1款', '一（二）第1款')
informative(
  '名单',
  '三第1款',
  '三表1第1行',
  '三表1第2行',
  '三表1第3行',
  '三表1第4行',
  '三表1第5行',
  '三表1第6行',
  '三表1第7行',
  '三表1第8行',
  '三表1第9行',
  '三表1第10行',
)

awaits('台账', {
  '二（一）3（2）': '楼盘表',
})
awaits('程序', {
  '二（一）1': '房证同交申请',
})

export const 房证同交 = policy
