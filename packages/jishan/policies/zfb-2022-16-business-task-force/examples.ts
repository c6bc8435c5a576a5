import { ageExamples } from './age.examples.ts'
import { completeness } from './completeness.examples.ts'
import { mechanismExamples } from './examples-mechanisms.ts'
import { secondmentExamples } from './examples-secondment.ts'
import { staffingExamples } from './examples-staffing.ts'

export const examples = [
  ...staffingExamples,
  ...ageExamples,
  ...secondmentExamples,
  ...mechanismExamples,
  ...completeness,
]
