import type { Doubts } from './doubts.ts'
import { type Every, everyWord } from './every.ts'
import { type OnceWord, onceWord } from './once.ts'
import { type WithinWord, withinWord } from './within.ts'

/** The words for due dates of a county, bound to what it has asked or settled about them. */
export interface DueWords {
  readonly every: Every
  readonly once: OnceWord
  readonly within: WithinWord
}

export const dueWords = (doubts: Doubts): DueWords => ({
  every: everyWord(doubts),
  once: onceWord(doubts),
  within: withinWord(doubts),
})
