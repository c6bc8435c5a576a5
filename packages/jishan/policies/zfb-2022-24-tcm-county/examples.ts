import { conductExamples } from './examples-conduct.ts'
import { countyExamples } from './examples-county.ts'
import { institutionExamples } from './examples-institutions.ts'

export const examples = [...institutionExamples, ...countyExamples, ...conductExamples]
