import { normalise } from '../search/normalise.ts'
import { unstorable } from '../storable.ts'
import type { DraftPart, DraftWords, ExplainedPart } from '../tables.ts'

/** What stands for the document as a whole where clauses are named. */
export const WHOLE = '全文'
/** Parts that one explanation may have, and characters of one of its texts. */
export const MOST_PARTS = 80
export const LONGEST = 20_000

/** The clauses that a part is about, or what is wrong with what was typed. */
type About = Pick<ExplainedPart, 'clauses' | 'whole'> | { readonly fault: string }

/** White space and the kind of brackets make no difference to whoever types a path. */
const folded = (path: string): string =>
  path.replaceAll(/\s/gu, '').replaceAll('(', '（').replaceAll(')', '）').replaceAll('．', '.')

/** Reads which clauses of a document, given by its paths, a part is about. */
export function aboutOf(about: string, paths: readonly string[]): About {
  const asked = about
    .split(/[\n、，,；;]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  if (asked.length === 1 && asked[0] === WHOLE) return { clauses: [], whole: true }
  const known = new Map(paths.map((path) => [folded(path), path]))
  const found = asked.map((one) => known.get(folded(one)))
  const missing = asked.find((_, i) => found[i] === undefined)
  if (missing === WHOLE) return { fault: `“${WHOLE}”不与条款并列，请只写其一` }
  if (missing !== undefined) return { fault: `文件中没有“${missing}”，条款请照文件页上 ¶ 后的写法` }
  return { clauses: [...new Set(found.flatMap((one) => one ?? []))], whole: false }
}

/** What keeps a draft from being published, in the order of the page; nothing where it is ready. */
export function faultsOf({ title, parts }: DraftWords, paths: readonly string[]): readonly string[] {
  return [
    ...(title.trim() === '' ? ['未写标题。'] : []),
    ...(parts.length === 0 ? ['还没有写一段。'] : []),
    ...parts.flatMap((part, i) => partFaults(part, paths).map((fault) => `第 ${i + 1} 段${fault}。`)),
  ]
}

function partFaults({ kind, heading, body, about }: DraftPart, paths: readonly string[]): readonly string[] {
  const read = aboutOf(about, paths)
  return [
    ...(kind === '问答' && heading.trim() === '' ? ['是问答，未写问题'] : []),
    ...(body.trim() === '' ? ['未写正文'] : []),
    ...('fault' in read ? [`：${read.fault}`] : []),
  ]
}

/** The parts as they are published, of a draft without faults. */
export const partsOf = ({ parts }: DraftWords, paths: readonly string[]): readonly ExplainedPart[] =>
  parts.map(({ kind, heading, body, about }) => {
    const read = aboutOf(about, paths)
    const named = 'fault' in read ? { clauses: [], whole: false } : read
    return { kind, heading: heading.trim(), body: body.trim(), ...named }
  })

/** A draft that goes on from what is published. */
export const draftOf = (title: string, intro: string, parts: readonly ExplainedPart[]): DraftWords => ({
  title,
  intro,
  parts: parts.map(({ clauses, whole, ...part }) => ({ ...part, about: whole ? WHOLE : clauses.join('、') })),
})

/** Why a draft cannot even be kept; null where it can. */
export function unkept(words: DraftWords): string | null {
  const bad = unstorable(words)
  if (bad !== null) return `解读的文字${bad}，不能保存。请重新输入。`
  if (words.parts.length > MOST_PARTS) return `一篇解读最多 ${MOST_PARTS} 段，这次有 ${words.parts.length} 段，没有存。`
  const long = [words.title, words.intro, ...words.parts.flatMap((part) => [part.heading, part.body, part.about])]
  return long.some((one) => one.length > LONGEST)
    ? `一段最多 ${LONGEST} 字，这次有一段更长，没有存。请分成几段。`
    : null
}

/** All words of an explanation in the form in which they are searched. */
export const searchedText = (title: string, intro: string, parts: readonly ExplainedPart[]): string =>
  [title, intro, ...parts.flatMap(({ heading, body }) => [heading, body])].map((one) => normalise(one).text).join('\n')
