import { moneyExamples } from './examples-money.ts'
import { processExamples } from './examples-process.ts'

export const examples = [...moneyExamples, ...processExamples]
