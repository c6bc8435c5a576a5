import { formsIn } from './body-forms.ts'
import { type BodyIndex, knownIn } from './body-index.ts'
import { rolesOf } from './body-roles.ts'
import type { FoundKind } from './found.ts'

type Body = FoundKind<'body'>

/** 化峪镇位林村: the township locates a village and does not act. */
const LOCATES = /^[\p{Script=Han}]{1,6}(?:村|社区|沟|组)/u
const TOWNSHIP = /(?:[乡镇]|街道)$/u
const LONGER_WORD: readonly (readonly [RegExp, RegExp])[] = [
  [/委$/u, /^(?:员|托|任命|派|书记|副书记|常委)/u],
  [/部$/u, /^[门分]/u],
  [/办$/u, /^[理法事]/u],
  [/政府$/u, /^(?:网站|门户|官网|公报|采购|令|工作报告|信息公开|购买|定价|指导价|性|绩效|债)/u],
  [/局$/u, /^[面势限部]/u],
  [/专家组$/u, /^[成织]/u],
]

/** Bodies named in a text, each with the part it plays. The longest name stands; it is canonical where the lexicon has exactly it. */
export function bodiesIn(text: string, index: BodyIndex, places: ReadonlySet<string>): Body[] {
  const known = knownIn(text, index).filter(({ from, to }) => standsAlone(text, from, to))
  const names = new Map(known.map((found) => [found.from, found]))
  const found = [...known, ...formsIn(text, places)].map((span) => withTownships(text, span))
  const spans = joined(text, found)
  const bodies = spans.map(({ from, to }): Body => {
    const own = names.get(from)
    const canonical = own?.to === to && !ELSEWHERE.test(text.slice(Math.max(0, from - 12), from)) ? own.name : undefined
    const name = text.slice(from, to).replace(/\s/gu, '')
    return { kind: 'body', from, to, value: { name, ...(canonical ? { canonical } : {}) } }
  })
  return rolesOf(text, bodies)
}

function standsAlone(text: string, from: number, to: number): boolean {
  const name = text.slice(from, to)
  const after = text.slice(to, to + 8)
  if (TOWNSHIP.test(name) && LOCATES.test(after)) return false
  if (/^[市省]/u.test(name) && /[城都]/u.test(text[from - 1] ?? '')) return false
  return !LONGER_WORD.some(([end, next]) => end.test(name) && next.test(after))
}

/**
 * 相邻行政区域的县人民政府 is another county's; 可参照成立工作专班 speaks of one that others may set up, 各级人民政府应急救援指挥部
 * of those of every level.
 */
const ELSEWHERE = /(?:(?:相邻|毗邻|邻近|各级)[^，。；：、]{0,8}|参照(?:成立|设立|组建))$/u

/** 乡（镇）农经中心 is the townships' body, not the county's of that name. */
const OF_TOWNSHIPS = /各?(?:乡（镇）|乡\(镇\)|镇（街道）|乡镇（街道）|乡镇|镇街|街道)$/u
const OWN_LEVEL = /^[国省市县区各]/u

function withTownships(text: string, { from, to }: Range): Range {
  const before = OWN_LEVEL.test(text.slice(from, to))
    ? null
    : OF_TOWNSHIPS.exec(text.slice(Math.max(0, from - 8), from))
  return { from: from - (before?.[0].length ?? 0), to }
}

interface Range {
  readonly from: number
  readonly to: number
}

/** 国家税务总局平遥县税务局: a body of the country names its branch as one. */
const PARENT = /^国家[\p{Script=Han}]{2,4}局$/u

/** Overlapping names are one: the longest of them, widened to a name it begins or ends with. */
function joined(text: string, spans: readonly Range[]): Range[] {
  const all: { from: number; to: number }[] = []
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = all.at(-1)
    if (last && (from < last.to || (from === last.to && PARENT.test(text.slice(last.from, last.to)))))
      last.to = Math.max(last.to, to)
    else all.push({ from, to })
  }
  return all
}
