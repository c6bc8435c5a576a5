import { document } from './policy.ts'
import './members.ts'
import './plans.ts'
import './makers.ts'
import './approval.ts'
import './responsibilities.ts'

const { informative, policy } = document

informative('落款', '通知/第1款')
informative('目的依据', '一第1款')
informative(
  '名单',
  '二表1第1行',
  '二表1第2行',
  '二表1第3行',
  '二表1第4行',
  '二表1第5行',
  '二表1第6行',
  '二表1第8行',
  '二表1第12行',
  '二表1第13行',
  '二表1第14行',
  '二表1第15行',
  '二表1第16行',
  '二表1第17行',
  '二表1第18行',
  '二表1第19行',
  '二表1第20行',
  '二表1第21行',
  '二表1第22行',
)

export const 地下管线 = policy
