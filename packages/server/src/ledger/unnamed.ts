import { type Duty, unitName } from '@zhengling/law'
import type { County } from '../counties.ts'
import { wordsOf } from './led-by.ts'

/** Words of a document that name no unit, with all that hangs on them. */
export interface Unnamed {
  /** The document's number, and its title. */
  readonly document: string
  readonly title: string
  /** 各有关单位 */
  readonly words: string
  /** Why nobody can say which they are, as the content has it; each once. */
  readonly whys: readonly string[]
  /** The duties that they lead or cooperate in, in the order of the document. */
  readonly duties: readonly Pick<Duty, 'name' | 'what' | 'at' | 'policy' | 'who' | 'along'>[]
}

/** All such words of the county's law, by document in its order. */
export function unnamedUnits({ law }: Pick<County, 'law'>): readonly Unnamed[] {
  return law.policies.flatMap(({ head: { number, title }, declared: { duties } }) => {
    const all = [...new Set(duties.flatMap(wordsOf))]
    return all.map((words) => {
      const own = duties.filter((duty) => wordsOf(duty).includes(words))
      const units = own.flatMap(({ who, along }) => [...who, ...along])
      const whys = units.flatMap((unit) => (typeof unit === 'string' || unit.words !== words ? [] : [unit.why]))
      return { document: number, title, words, whys: [...new Set(whys)], duties: own }
    })
  })
}

/** Whether the words lead the duty; else they only cooperate in it. */
export const leads = ({ who }: Pick<Duty, 'who'>, words: string): boolean =>
  who.some((unit) => typeof unit !== 'string' && unitName(unit) === words)
