import { farmingExamples } from './examples-farming.ts'
import { leaderExamples } from './examples-leaders.ts'
import { moneyExamples } from './examples-money.ts'

export const examples = [...leaderExamples, ...moneyExamples, ...farmingExamples]
