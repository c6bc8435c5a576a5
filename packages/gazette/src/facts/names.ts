import { NOT_NAME } from './posts.ts'
import { matchAt } from './scan.ts'
import { beginsName, isName } from './surnames.ts'

/** Characters that no given name has and every word after a post may: 副县长和局长. */
const NO_GIVEN = /[局县市省副的及与由负责等该各部任员厅处科乡镇组]/u
/** What stands after a name in a sentence; of two lengths the one before the longer word is the name. */
const AFTER =
  /(?:担任|兼任|同志|主持|负责|出席|参加|签署|签发|牵头|带队|批准|主要职责|分管|汇报|讲话|，|、|。|；|）|\)|：|为|任|等|的|[ \t\u3000\n]|$)/uy

/** A name of two to four characters that is no other word. */
export function isPersonName(text: string): boolean {
  return isName(text) && !NO_GIVEN.test(text.slice(1)) && !NOT_NAME.test(text)
}

/** Where the name that begins at `at` ends, or null. */
export function nameFrom(text: string, at: number): number | null {
  if (!beginsName(text.charCodeAt(at))) return null
  let best: { to: number; weight: number } | null = null
  for (const length of [2, 3, 4]) {
    const name = text.slice(at, at + length)
    if (name.length < length || !isPersonName(name)) continue
    const after = matchAt(AFTER, text, at + length)
    if (after && (!best || after[0].length > best.weight)) best = { to: at + length, weight: after[0].length }
  }
  return best?.to ?? null
}

/** Where the name that ends at `at` begins, or null; the longer of two that a mark or verb sets off, else the one with a surname. */
export function nameTo(text: string, at: number): number | null {
  for (const length of [4, 3, 2])
    if (
      at >= length &&
      /^\p{Script=Han}+$/u.test(text.slice(at - length, at)) &&
      isPersonName(text.slice(at - length, at))
    )
      return at - length
  return null
}
