import { document } from './policy.ts'
import './staffing.ts'
import './secondment.ts'
import './mechanisms.ts'
import './other-documents.ts'
import './groups.ts'
import './responsibilities.ts'

const { awaits, informative, policy } = document

informative('目的依据', '第1款')
informative('名单', '一表1第1行', '一表1第2行', '一表1第3行')
informative('定义', '二（一）第1款', '二（二）第1款', '二（三）第1款', '二（四）第1款', '二（五）第1款')

awaits('台账', {
  二第1款: '抽调和劳务派遣人员',
  '三（二）第1款': '联络员名册',
})

export const 营商专班方案 = policy
