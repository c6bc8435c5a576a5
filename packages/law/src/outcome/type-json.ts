import type { Type } from '../expression/type.ts'

/** What kind of value a fact is or a rule gives, as the command line and the interface name it. */
export interface TypeJson {
  readonly type: 'money' | 'quantity' | 'yesNo' | 'choice' | 'date' | 'instant' | 'set' | 'amounts'
  /** '' for a pure number. */
  readonly unit?: string
  /** Words of a choice (of an ordered one from the lowest to the highest) or a set, names of several amounts. */
  readonly values?: readonly string[]
}

export function typeJson(type: Type): TypeJson {
  switch (type.kind) {
    case 'number':
      return { type: type.unit === '元' ? 'money' : 'quantity', unit: type.unit }
    case 'truth':
      return { type: 'yesNo' }
    case 'choice':
      return { type: 'choice', values: type.values }
    case 'set':
      return { type: 'set', values: type.values }
    case 'day':
      return { type: 'date' }
    case 'moment':
      return { type: 'instant' }
    case 'amounts':
      return { type: 'amounts', unit: type.unit, values: type.keys }
  }
}
