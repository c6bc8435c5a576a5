import { document } from './policy.ts'
import './scope.ts'
import './warning.ts'
import './measures.ts'
import './reporting.ts'
import './reports.ts'
import './command.ts'
import './response.ts'
import './ending.ts'
import './aftermath.ts'
import './prevention-duties.ts'
import './reporting-duties.ts'
import './response-duties.ts'

const { informative, policy } = document

informative('落款', '通知/第1款', '8.3第1款')
informative(
  '目的依据',
  '1.1第1款',
  '1.2（1）',
  '1.2（2）',
  '1.2（3）',
  '1.2（4）',
  '1.2（5）',
  '1.2（6）',
  '1.2（7）',
  '1.2（8）',
  '1.2（9）',
  '1.2（10）',
  '1.2（11）',
  '1.2（12）',
  '5.1.1第1款',
)
informative('指导思想', '1.3第1款')
informative('转引上位规定', '4.2.1第2款', '6.1第2款')
informative('名单', '2第1款', '2.1第2款', '2.1第3款')

export const 突发环境事件 = policy
