import { conductExamples } from './examples-conduct.ts'
import { countyExamples } from './examples-county.ts'
import { institutionExamples } from './examples-institutions.ts'
import { shareExamples } from './examples-shares.ts'

export const examples = [...institutionExamples, ...countyExamples, ...shareExamples, ...conductExamples]
