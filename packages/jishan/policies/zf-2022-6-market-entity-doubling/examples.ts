import { growthExamples } from './growth.examples.ts'
import { officeExamples } from './office.examples.ts'
import { supportExamples } from './support.examples.ts'
import { totalsExamples } from './totals.examples.ts'
import { workExamples } from './work.examples.ts'

export const examples = [...growthExamples, ...totalsExamples, ...supportExamples, ...workExamples, ...officeExamples]
