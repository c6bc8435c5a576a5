import { approvalExamples } from './examples-approval.ts'
import { makerExamples } from './examples-makers.ts'
import { memberExamples } from './examples-members.ts'
import { planExamples } from './examples-plans.ts'

export const examples = [...memberExamples, ...planExamples, ...makerExamples, ...approvalExamples]
