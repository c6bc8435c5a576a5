import { completeness } from './completeness.examples.ts'
import { moneyExamples } from './examples-money.ts'
import { processExamples } from './examples-process.ts'
import { steps } from './steps.examples.ts'

export const examples = [...moneyExamples, ...processExamples, ...completeness, ...steps]
