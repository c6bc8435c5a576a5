import { document as 倍增方案 } from './zf-2022-6-market-entity-doubling/policy.ts'
import { document as 专班方案 } from './zfb-2022-16-business-task-force/policy.ts'

const 方案督查 = 倍增方案.cite('六（三）')
const 专班督办 = 专班方案.cite('三（四）第1款')
const 专班追责 = 专班方案.cite('三（五）第1款')

/** A category, and whether each of the two documents lists it: they differ in one. */
const category = (name: string, inPlan: boolean, inForce: boolean) => ({
  name,
  listed: [
    { ...方案督查, words: inPlan ? name : null },
    { ...专班督办, words: inForce ? name : null },
  ],
})

/** What may be put under supervision (督查督办), and what may follow, as 稷政发〔2022〕6号 and 稷政办发〔2022〕16号 list it. */
export const supervision = {
  categories: [
    category('县委、县政府议定事项', true, true),
    category('领导小组交办事项', true, false),
    category('急难愁盼问题', true, true),
    category('推进不力或推诿扯皮', true, true),
    category('政策落实不到位典型问题', true, true),
    category('其他', false, false),
  ],
  major: [方案督查, 专班督办],
  summons: { at: 专班追责, grounds: ['推进落实不力', '进度滞后'] },
  referral: { at: 专班追责, grounds: ['严重损害营商环境'] },
} as const
