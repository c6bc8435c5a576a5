import { anyFits, textsWith } from './candidates.ts'
import { all, any, hasAll, isOf, saysAny } from './condition.ts'
import type { Cut } from './cut.ts'
import type { Place } from './find.ts'
import { grams } from './grams.ts'
import { headSays } from './head.ts'
import { meantWord, mostMeant, slipsIn } from './spelling.ts'
import type { Word } from './words.ts'

/** Whether a word is anywhere: in a document's head, or said by a clause. */
export async function isAnywhere({ db, county, seen }: Place, word: Word): Promise<boolean> {
  const heads = seen.byId.values().some((document) => headSays(word, document))
  return heads || anyFits(db, county, all([saysAny([word]), isOf([...seen.byId.keys()])]))
}

/** The word that was meant by one that is nowhere: among what the documents call things, else in what their clauses say. */
export async function meantBy({ db, county, seen }: Place, word: string, cut: Cut): Promise<string | undefined> {
  const term = meantWord(word, seen.vocabulary, cut)
  const slips = slipsIn(word)
  if (term !== undefined || slips === undefined) return term
  const fits = all([any(slips.parts.map((parts) => hasAll(parts.flatMap(grams)))), isOf([...seen.byId.keys()])])
  const texts = await textsWith(db, county, fits, slips.pattern)
  return mostMeant(
    word,
    texts.map((text) => ({ text, votes: 1 })),
    cut,
  )
}
