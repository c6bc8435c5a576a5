import { document } from './policy.ts'
import './targets.ts'
import './pool.ts'
import './channel.ts'
import './legacy.ts'
import './rewards.ts'
import './taxes.ts'
import './responsibilities.ts'
import './benefits.ts'

const { awaits, informative, policy } = document

informative('落款', '通知/第1款')
informative('目的依据', '第1款')
informative('指导思想', '一第1款')

awaits('台账', {
  '三（一）': '股份制改造企业清单',
  '三（二）': '上市挂牌后备企业资源库',
  '三（十）': '县域工程目标台账',
})
awaits('程序', {
  '三（三）': '绿色通道办理',
  '三（四）': '处罚会商认定，历史遗留问题一事一议',
  '三（五）': '上市挂牌奖励的申领和兑付',
})

export const 上市挂牌倍增 = policy
