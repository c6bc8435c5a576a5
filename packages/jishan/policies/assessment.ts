import { departments } from '../src/bodies/departments.ts'
import { taskForces } from '../src/bodies/task-forces.ts'
import { townships } from '../src/bodies/townships.ts'
import { document as 专班方案 } from './zfb-2022-16-business-task-force/policy.ts'

const 经开区 = departments.filter(({ name }) => name === '稷山经开区管委会')
// The nine of 稷政发〔2022〕6号 五（三）; the county's own task force ranks them and is none of them.
const 行业专班 = taskForces.filter(({ at }) => at.document === '稷政发〔2022〕6号' && at.clause.startsWith('五（三）'))
const 县直单位 = departments.filter(({ kind }) => kind === '工作部门')
const names = (bodies: readonly { readonly name: string }[]) => bodies.map(({ name }) => name)

/** Who is put in order each month and assessed each quarter, as 稷政办发〔2022〕16号 says it; it states no marks. */
export const assessment = {
  classes: [
    { name: '乡镇', units: names(townships) },
    { name: '经开区', units: names(经开区) },
    { name: '行业专班', units: names(行业专班) },
    { name: '县直单位', units: names(县直单位) },
  ],
  monthly: { at: 专班方案.cite('三（三）第1款'), rule: { name: '是否排队通报', fact: '通报对象' } },
  quarterly: { at: 专班方案.cite('三（六）第1款'), rule: { name: '是否季度考核', fact: '考核对象' } },
  marks: { at: 专班方案.cite('二（五）2'), looked: ['考核工作办法', '分', '等次'] },
} as const
