import { document } from './policy.ts'
import './hazards.ts'
import './climate.ts'
import './months.ts'
import './seasons.ts'
import './requirements.ts'
import './work.ts'
import './responsibilities.ts'

const { informative, policy } = document

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

export const 地质灾害防治 = policy
