import type { BodyFact, BodyNames, Finding, GazetteDocument, NodeKind } from '../types.ts'
import type { Rule } from './rule.ts'

/** Where a body must be printed in full, whatever the text calls it. */
const FRAME: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'issuer',
  'number',
  'title',
  'addressees',
  'signature',
  'date',
  'openness',
  'attachments',
])

type Known = BodyFact & { readonly value: { readonly canonical: string } }

/** One body under several names within one document. Forms that differ only by the county's name count as one. */
export const bodyNames: Rule = ({ reading, bodies, sites, source }) => {
  if (bodies.length === 0) return []
  const keyOf = keysOf(bodies)
  const frames = Map.groupBy(
    sites.filter(({ node }) => FRAME.has(node.kind)),
    ({ document }) => document,
  )
  return reading.documents.flatMap((document) => {
    const frame = new Set(frames.get(document)?.map(({ node }) => node.path))
    const facts = document.facts.filter((fact): fact is Known => isKnown(fact) && !frame.has(fact.clause))
    return [...Map.groupBy(facts, ({ value }) => value.canonical)].flatMap(([canonical, uses]) => {
      const forms = formsOf(uses, keyOf, source)
      const isShort = shortIn(bodies, document, canonical)
      return report(
        document,
        canonical,
        forms.filter((form) => !isShort(form.value.name)),
      )
    })
  })
}

function isKnown(fact: GazetteDocument['facts'][number]): boolean {
  return fact.kind === 'body' && fact.value.canonical !== undefined
}

/** The first use of each form, without forms that the text itself says are another name: 甲局（乙局）, 以下简称乙局. */
function formsOf(uses: readonly Known[], keyOf: (form: string) => string, source: string): Known[] {
  const first = new Map<string, Known>()
  const equated = new Set<string>()
  uses.forEach((use, i) => {
    const key = keyOf(use.value.name)
    const [from] = use.span
    const before = uses[i - 1]
    const bracketed = before && /^\s*[（(]\s*$/u.test(source.slice(before.span[1], Math.max(from, before.span[1])))
    if (bracketed || /(?:简称|以下称)[“]?$/u.test(source.slice(Math.max(0, from - 6), from))) equated.add(key)
    if (!first.has(key)) first.set(key, use)
  })
  return [...first].filter(([key]) => !equated.has(key)).map(([, use]) => use)
}

/**
 * Whether a name only says the end of the full one and means the body in this document alone: 领导小组 beside
 * 某某工作领导小组, 县指挥部 beside 某某应急指挥部. That is how such documents speak, and no second name.
 */
function shortIn(
  bodies: readonly BodyNames[],
  { number }: GazetteDocument,
  canonical: string,
): (name: string) => boolean {
  const body = bodies.find(({ name }) => name === canonical)
  const here = new Set(body?.within?.filter(({ document }) => document === number).flatMap(({ names }) => names))
  const full = [canonical, ...(body?.aliases ?? [])]
  return (name) => {
    const end = name.replace(/^[省市县区]级?/u, '')
    return here.has(name) && full.some((one) => one !== name && one.endsWith(end))
  }
}

function report(document: GazetteDocument, canonical: string, forms: readonly Known[]): Finding[] {
  const second = forms[1]
  if (!second) return []
  return [
    {
      rule: 'body-names',
      severity: 'note',
      document: document.number ?? document.title,
      clause: second.clause,
      message: `同一机构在本文件中有${forms.length}种称谓：${forms.map(({ value }) => `“${value.name}”`).join('、')}（${canonical}）。`,
      settle: '请统一为规范的全称或简称。',
      spans: forms.map(({ span }) => span),
    },
  ]
}

/** 某县人民政府, 县人民政府 and 县政府 are one form; 县应急局 and 县应急管理局 are two. */
function keysOf(bodies: readonly BodyNames[]): (form: string) => string {
  const names = new Set(bodies.flatMap(({ name, aliases }) => [name, ...aliases]))
  const places = bodies.flatMap(
    ({ name }) => /^(\p{Script=Han}{1,5}?)[县市区旗](?=\p{Script=Han}{2})/u.exec(name)?.[1] ?? [],
  )
  const place =
    places.length === 0 ? null : new RegExp(`^(?:${[...new Set(places)].join('|')})(?=\\p{Script=Han}{2})`, 'u')
  const keyOf = (form: string) => {
    const local = place ? form.replace(place, '') : form
    // 县市场监管局 is 市场监管局 with its level; 市场监管局 has none.
    const bare = names.has(local.slice(1)) ? local.replace(/^[省市县区]/u, '') : local
    return bare
      .replace('人民政府', '政府')
      .replace('办公室', '办')
      .replace(/(?:管委会|机关)$/u, '')
  }
  const keys = new Map<string, string>()
  return (form) => {
    const key = keys.get(form) ?? keyOf(form)
    keys.set(form, key)
    return key
  }
}
