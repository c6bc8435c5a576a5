import { document } from './policy.ts'
import './hazards.ts'
import './climate.ts'
import './months.ts'
import './seasons.ts'
import './requirements.ts'
import './work.ts'
import './responsibilities.ts'

const { awaits, informative, policy } = document

informative('落款', '通知/第1款', '第2款')
informative('指导思想', '一第1款')
informative(
  '名单',
  '五表1第1行',
  '五表1第2行',
  '五表1第3行',
  '五表1第4行',
  '五表1第5行',
  '五表1第6行',
  '五表1第7行',
  '五表1第8行',
  '五表1第9行',
  '五表1第10行',
  '五表1第11行',
  '五表1第12行',
  '五表1第13行',
  '五表1第14行',
  '五表1第15行',
  '五表1第16行',
  '五表1第17行',
  '五表1第18行',
  '五表1第19行',
  '五表1第20行',
  '五表1第21行',
  '五表1第22行',
  '五表1第23行',
  '五第2款',
)

awaits('台账', {
  '二（一）第1款': '地质灾害隐患点',
  '四（二）第2款': '防范工作台账',
  '四（三）第1款': '一表两卡两书的发放',
  '四（三）第2款': '各村监测员',
})
awaits('预案', {
  '四（二）第6款': '风险预警',
  '四（二）第10款': '风险预警',
  '四（二）第11款': '汛期值守',
  '四（三）第1款': '预警传达',
  '四（三）第2款': '险情报告和撤离',
})

export const 地质灾害防治 = policy
