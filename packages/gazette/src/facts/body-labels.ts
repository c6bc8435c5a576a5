import type { BodyRole } from '../types.ts'
import type { FoundKind } from './found.ts'

type Body = FoundKind<'body'>

const LABEL =
  /(牵头|主办|主责|责任|承办|实施|落实|配合|协办|参与|参加|协同|解读)(?:责任)?(?:单位|部门|主体|机关)[ \u3000]*[:：][ \u3000]*|(主送|抄送|报送单位)[ \u3000]*[:：][ \u3000]*/gu
const ROLE: Readonly<Record<string, BodyRole>> = {
  牵头: '牵头',
  主办: '牵头',
  主责: '牵头',
  责任: '责任',
  承办: '责任',
  实施: '责任',
  落实: '责任',
  配合: '配合',
  协办: '配合',
  参与: '配合',
  参加: '配合',
  协同: '配合',
  解读: '解读',
  主送: '主送',
  抄送: '报送给',
  报送单位: '报送给',
}
const END = /[。；;\n\t]/u
const ITEM = /[^、，,\s]+/gu
/** What can stand in a list of bodies and is none by its form: 各成员单位, 有关企业. */
const ANY_BODY = /^(?!.*(?:负责|落实|按照|等$))[\p{Script=Han}（）()]{2,16}$/u
const ALL_CONCERNED = /各?(?:有关|相关|成员|责任|职能)?(?:部门|单位)(?=按(?:照)?(?:各自)?(?:部门)?职责)/gu

/**
 * The bodies that a label (牵头单位：, 配合单位：) gives a part, and those that only the label shows to be bodies. `bodies` are in order of
 * position.
 */
export function labelledIn(text: string, bodies: readonly Body[]): { roles: Map<number, BodyRole>; added: Body[] } {
  const roles = new Map<number, BodyRole>()
  const added: Body[] = []
  const labels = text.includes('：') || text.includes(':') ? [...text.matchAll(LABEL)] : []
  const within = windows(bodies)
  labels.forEach((label, n) => {
    const role = ROLE[label[1] ?? label[2] ?? '']
    const from = label.index + label[0].length
    const to = from + segmentLength(text.slice(from, labels[n + 1]?.index ?? text.length))
    if (!role) return
    const listed = within(from, to)
    for (const body of listed) if (body.from >= from && body.to <= to) roles.set(body.from, role)
    const touching = windows(listed)
    for (const item of text.slice(from, to).matchAll(ITEM)) {
      const at = from + item.index
      const end = at + item[0].length
      if (!ANY_BODY.test(item[0]) || touching(at, end).length > 0) continue
      roles.set(at, role)
      added.push({ kind: 'body', from: at, to: end, value: { name: item[0] } })
    }
  })
  if (!text.includes('职责')) return { roles, added }
  const near = windows(bodies)
  for (const match of text.matchAll(ALL_CONCERNED)) {
    const to = match.index + match[0].length
    if (!/^各|^有关|^相关/u.test(match[0]) || near(match.index, to).length > 0) continue
    roles.set(match.index, '责任')
    added.push({ kind: 'body', from: match.index, to, value: { name: match[0] } })
  }
  return { roles, added }
}

/** Asks for the bodies that touch `[from, to)`, windows in order of position: each body is passed once. */
function windows(bodies: readonly Body[]): (from: number, to: number) => Body[] {
  let first = 0
  return (from, to) => {
    while (first < bodies.length && (bodies[first]?.to ?? 0) <= from) first += 1
    let last = first
    while (last < bodies.length && (bodies[last]?.from ?? 0) < to) last += 1
    return bodies.slice(first, last)
  }
}

/** Up to the end of the sentence or the bracket that the label stands in; brackets within (县（市、区）) do not end it. */
function segmentLength(text: string): number {
  const stop = END.exec(text)?.index ?? text.length
  let depth = 0
  for (let at = 0; at < stop; at += 1) {
    if (text[at] === '（' || text[at] === '(') depth += 1
    else if ((text[at] === '）' || text[at] === ')') && --depth < 0) return at
  }
  return stop
}
