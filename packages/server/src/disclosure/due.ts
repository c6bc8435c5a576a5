import { type At, type Due, type Formed, publicationDue } from '@zhengling/national'

/** Terms that were worked out on the day that is asked about: documents signed on one day have one term, and it is not asked twice. */
const known = new WeakMap<At['calendar'], { readonly today: string; readonly terms: Map<string, Due> }>()

/** As `publicationDue`, each term of a day worked out once. */
export function knownDue(formed: Formed, at: At): Due {
  const today = at.today.toString()
  const kept = known.get(at.calendar)
  const terms = kept?.today === today ? kept.terms : new Map<string, Due>()
  if (terms !== kept?.terms) known.set(at.calendar, { today, terms })
  const key =
    'changed' in formed
      ? `变更${formed.changed.toString()}`
      : `${formed.signed.toString()}/${formed.printed?.toString() ?? ''}`
  const due = terms.get(key) ?? publicationDue(formed, at)
  terms.set(key, due)
  return due
}
