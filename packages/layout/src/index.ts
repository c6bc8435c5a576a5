export type { Substitution } from './fonts/set.ts'
export { type Measures, standard } from './measures.ts'
export type * from './paper.ts'
export { type LaidOut, openTypesetter, type Typesetter } from './pdf/typesetter.ts'
