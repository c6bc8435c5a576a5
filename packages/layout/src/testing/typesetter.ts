import { openTypesetter, type Typesetter } from '../pdf/typesetter.ts'

let opened: Typesetter | null = null

/** One typesetter for all tests of a process: it keeps nothing of what it has laid out. */
export const sharedTypesetter = (): Typesetter => (opened ??= openTypesetter())
