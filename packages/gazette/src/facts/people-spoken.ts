import { tableOf } from './characters.ts'
import type { FoundKind } from './found.ts'
import { isPersonName, nameFrom, nameTo } from './names.ts'
import { POST_WORDS } from './posts.ts'
import { matchAt } from './scan.ts'
import { anchored, matchesOf } from './sticky.ts'
import { beginsName } from './surnames.ts'

type Person = FoundKind<'person'>

/** 代表 is no post inside 法定代表人. */
const POST = `(?:${POST_WORDS.replace('|代表|', '|代表(?!人)|')})`
const ENDS_POST = tableOf(
  POST_WORDS.split('|')
    .map((word) => word.at(-1))
    .join(''),
)
const POST_PHRASE = new RegExp(`(?:\\p{Script=Han}{1,14}${POST}、){0,3}\\p{Script=Han}{0,14}${POST}$`, 'u')
/** Words that a post begins after: 由县长, 任命县长. */
const BEFORE_POST = /^.*(?:由|以|经|向|请|任命|免去|聘任|推选|和|及|与|为|是|的|对|把|将|当选|同意|根据|按照)(?=.)/u
const TAKES = /^(?:同志)?(?:担任|兼任|任|为|当选为)/u
const TAKES_POST = new RegExp(
  `^(?:同志)?(?:担任|兼任|任|为|当选为)([\\p{Script=Han}、（）]{0,30}${POST}(?:兼[\\p{Script=Han}]{2,10})?)`,
  'u',
)
const GROUP_PART = /^(?:同志)?(?:担任|任|为)((?:第一|常务|执行)?(?:副)?(?:组长|总指挥|指挥长|召集人))/u
const OWN_POST = new RegExp(`(\\p{Script=Han}{0,12}${POST})由$`, 'u')
const DISMISSED_FROM = /^(?:同志)?的?([\p{Script=Han}（）、]{2,24}?)职务/u
const NAMED = anchored('由|任命|免去|聘任', '由任免聘')
const COMRADE = /同志/gu
const LEADER = /总书记|总理/gu
const DUTIES = /^(\p{Script=Han}{2,4}?)(?:同志)?(?:主要)?(?:工作)?(?:职责|分工)/u

/** People named in a sentence: 分管副县长王某为组长, 由李某兼任, 赵某同志任董事长, 免去钱某的局长职务. */
export function spokenIn(text: string): Person[] {
  const all: Person[] = [
    ...comrades(text),
    ...afterPosts(text),
    ...byName(text),
    ...leaders(text),
    ...dutiesOf(text),
    ...appointed(text),
  ]
  if (all.length === 0) return all
  const kept: Person[] = []
  for (const person of all.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (person.from >= (kept.at(-1)?.to ?? 0)) kept.push(person)
  return kept
}

function person(from: number, to: number, name: string, post?: string | null, role?: string): Person {
  return { kind: 'person', from, to, value: { name, ...(post ? { post } : {}), ...(role ? { role } : {}) } }
}

function comrades(text: string): Person[] {
  if (!text.includes('同志')) return []
  return [...text.matchAll(COMRADE)].flatMap(({ index }) => {
    const from = nameTo(text, index)
    if (from === null) return []
    const name = text.slice(from, index)
    const after = text.slice(index, index + 40)
    const dismissed = text.slice(Math.max(0, from - 2), from) === '免去' ? DISMISSED_FROM.exec(after) : null
    const taken = TAKES_POST.exec(after)
    if (dismissed) return [person(from, index, name, dismissed[1])]
    const own = OWN_POST.exec(text.slice(Math.max(0, from - 20), from))
    if (own) return [person(from, index, name, own[1])]
    const before = postBefore(text, from)
    if (before) return [person(before.from, index, name, before.post, partOf(after))]
    if (taken) return [person(from, index + taken[0].length, name, taken[1])]
    return [person(from, index, name)]
  })
}

/** A post ends here. */
const AFTER_POST = new RegExp(`(?<=${POST})`, 'uy')

/** 县长王某: a post directly before a name. */
function afterPosts(text: string): Person[] {
  const all: Person[] = []
  for (let at = 2; at < text.length - 1; at += 1) {
    if (ENDS_POST[text.charCodeAt(at - 1)] !== 1 || !beginsName(text.charCodeAt(at))) continue
    const to = matchAt(AFTER_POST, text, at) ? nameFrom(text, at) : null
    const before = to === null ? null : postBefore(text, at)
    if (to !== null && before)
      all.push(person(before.from, to, text.slice(at, to), before.post, partOf(text.slice(to, to + 12))))
  }
  return all
}

/** 由王某担任, 任命李某为局长, 免去钱某的局长职务. */
function byName(text: string): Person[] {
  return matchesOf(text, NAMED).flatMap((match) => {
    const at = match.index + match[0].length
    const to = nameFrom(text, at)
    if (to === null) return []
    const name = text.slice(at, to)
    const after = text.slice(to, to + 40)
    if (match[0] === '免去') {
      const dismissed = DISMISSED_FROM.exec(after)
      return dismissed ? [person(at, to, name, dismissed[1])] : []
    }
    const taken = TAKES_POST.exec(after)
    if (match[0] !== '由') return taken ? [person(at, to + taken[0].length, name, taken[1])] : []
    if (!TAKES.test(after)) return []
    const own = OWN_POST.exec(text.slice(Math.max(0, at - 20), at))
    return own ? [person(at, to, name, own[1])] : [person(at, to + (taken?.[0].length ?? 0), name, taken?.[1])]
  })
}

function leaders(text: string): Person[] {
  if (!text.includes('总')) return []
  return [...text.matchAll(LEADER)].flatMap((match) => {
    const from = nameTo(text, match.index)
    return from === null ? [] : [person(from, match.index + match[0].length, text.slice(from, match.index), match[0])]
  })
}

/** 王某主要职责：协助县长…… */
function dutiesOf(text: string): Person[] {
  const name = DUTIES.exec(text)?.[1]
  return name && isPersonName(name) ? [person(0, name.length, name)] : []
}

/** 李某任县财政局局长, where a clause begins with it. */
function appointed(text: string): Person[] {
  if (!text.includes('任')) return []
  const starts = [0, ...matchesOf(text, CLAUSE_START).map((match) => match.index + match[0].length)]
  return starts.flatMap((at) => {
    const to = nameFrom(text, at)
    const taken = to === null ? null : TAKES_POST.exec(text.slice(to, to + 40))
    return to !== null && taken ? [person(at, to + taken[0].length, text.slice(at, to), taken[1])] : []
  })
}

const CLAUSE_START = anchored('[：；。，、]\\s?', '：；。，、')

function postBefore(text: string, at: number): { from: number; post: string } | null {
  const phrase = POST_PHRASE.exec(text.slice(Math.max(0, at - 40), at))?.[0]
  if (phrase === undefined) return null
  const post = phrase.replace(BEFORE_POST, '')
  return { from: at - post.length, post }
}

function partOf(after: string): string | undefined {
  return GROUP_PART.exec(after)?.[1]
}
