import { completeness as 逐项 } from './completeness.examples.ts'
import { ending as 终止 } from './ending.examples.ts'
import { examples as 报告 } from './examples-reporting.ts'
import { examples as 响应与结束 } from './examples-response.ts'
import { examples as 范围与预警 } from './examples-warning.ts'

export const examples = [...范围与预警, ...报告, ...响应与结束, ...逐项, ...终止]
