import { completeness, steps } from './completeness.examples.ts'
import { homesExamples } from './examples-homes.ts'
import { landExamples } from './examples-land.ts'
import { noticeExamples } from './examples-notice.ts'

export const examples = [...homesExamples, ...noticeExamples, ...landExamples, ...completeness, ...steps]
