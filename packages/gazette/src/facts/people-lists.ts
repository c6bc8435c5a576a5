import type { FoundKind } from './found.ts'
import { GROUP_ROLE, NOT_NAME, POST_END } from './posts.ts'
import { isName } from './surnames.ts'

type Person = FoundKind<'person'>

const BLANK = '[ \\t\\u3000]'
const LABEL = new RegExp(`^([\\p{Script=Han} \\u3000]{2,12})(?:[:：]${BLANK}*|\\t)`, 'u')
/** A name by itself between blanks: 付红安, 王 润, 买买提·艾力. */
const NAME = new RegExp(
  `(?<=^|[ \\t\\u3000、，])(\\p{Script=Han}{2,4}|\\p{Script=Han}[ \\u3000]{1,3}\\p{Script=Han}|\\p{Script=Han}{1,6}·\\p{Script=Han}{1,8})(?=(?:[（(]兼[）)])?(?:${BLANK}|[、，。；]|$))`,
  'gu',
)

const SURE_START =
  /^\s*\p{Script=Han}(?:\p{Script=Han}{0,3}(?:[（(]兼|[ \t\u3000、，。；]|$)|[ \u3000]{1,3}\p{Script=Han}|\p{Script=Han}{0,5}·)/u

interface Listed {
  readonly from: number
  readonly to: number
  readonly name: string
}

/**
 * The people of a line of a name list: 组长：黄福民 县政府副县长; 副主任：郭力 李茂虎; 贺兆民 县财政局局长. `carried` is the part that a row
 * above named (组长) and this row shares. Nothing, unless the whole line is such a list.
 */
export function listedIn(text: string, carried?: string): Person[] {
  const label = LABEL.exec(text)
  const printed = label && GROUP_ROLE.test(label[1] ?? '') ? label : null
  const role = printed ? (printed[1] ?? '').replace(/\s/gu, '') : carried
  const start = printed ? printed[0].length : text.length - text.trimStart().length
  if (!SURE_START.test(text.slice(start, start + 8))) return []
  const names = namesIn(text, start)
  const first = names[0]
  if (!first || text.slice(start, first.from).trim() !== '') return []
  const people = names.map((name, n): Person => {
    const next = names[n + 1]?.from ?? text.length
    const after = text.slice(name.to, next)
    const post = after.replace(/[、，。；]$/u, '').trim()
    const posted = POST_END.test(post.replace(/\s/gu, ''))
    const to = posted ? name.to + after.indexOf(post) + post.length : name.to
    const value = { name: name.name, ...(posted ? { post: post.replace(/\s/gu, '') } : {}), ...(role ? { role } : {}) }
    return { kind: 'person', from: name.from, to, value }
  })
  return people.every((person, n) => isWhole(text, person, people[n + 1]?.from, role)) ? people : []
}

/** Beside a name stands its post, or nothing but the next name; names without posts need a part. */
function isWhole(text: string, person: Person, next: number | undefined, role: string | undefined): boolean {
  const rest = text.slice(person.to, next ?? text.length).replace(/[（(]兼[）)]/u, '')
  return /^[ \t\u3000、，。；]*$/u.test(rest) && (person.value.post !== undefined || role !== undefined)
}

function namesIn(text: string, start: number): Listed[] {
  const names: Listed[] = []
  for (const match of text.slice(start).matchAll(NAME)) {
    const printed = match[1] ?? ''
    const name = printed.replace(/\s/gu, '')
    if ((!isName(name) && !name.includes('·')) || NOT_NAME.test(name) || POST_END.test(name)) continue
    const from = start + match.index
    names.push({ from, to: from + printed.length, name })
  }
  return names
}
