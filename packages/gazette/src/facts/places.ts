import type { Node } from '../types.ts'
import { tableOf } from './characters.ts'
import { matchAt } from './scan.ts'
import { nthOf } from './sticky.ts'

/** Provinces of China without the word that ends their names. */
const PROVINCES =
  '河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾'
const MUNICIPALITIES = ['北京市', '天津市', '上海市', '重庆市']
const REGIONS = ['内蒙古自治区', '广西壮族自治区', '西藏自治区', '宁夏回族自治区', '新疆维吾尔自治区']

/** Places known to everyone. */
const COUNTRY_PLACES: ReadonlySet<string> = new Set([
  ...PROVINCES.split('|').map((name) => `${name}省`),
  ...MUNICIPALITIES,
  ...REGIONS,
])

/** Words a body of the whole country is named with. */
const COUNTRY = '国家|中央|全国|中国|国网|武警|中共|人行|工行|农行|建行|中行|农发行|邮储'
const SHORT_PLACES = `${PROVINCES}|北京|天津|上海|重庆|内蒙古|广西|西藏|宁夏|新疆`
const NATION = new RegExp(`${COUNTRY}|(?:${SHORT_PLACES})(?![省市])`, 'uy')
const MAY_BEGIN_NATION = tableOf(nthOf(`${COUNTRY}|${SHORT_PLACES}`, 0))
const WORD_AFTER: Readonly<Record<string, RegExp>> = {
  省: /^(?:级|份|内|外(?!事)|际|直(?!属|机|各|有|相|单))/u,
  市: /^(?:场(?!监|局)|民(?!政|宗|营|族)|区|容|域|值|级|县|面|价(?!格)|政(?!府|协|法)|直(?!属|机|各|有|相|单))/u,
  县: /^(?:级|域|城(?!市管|管|投|建|乡)|内|外(?!事)|辖|乡(?!村振)|直(?!属|机|各|有|相|单))/u,
  区: /^(?:域|内|位|级|别|分|间|划|块)/u,
  州: /^(?:级|内)/u,
  旗: /^(?:帜|下|舰|内)/u,
}
const ENDS_PLACE = tableOf(Object.keys(WORD_AFTER).join(''))
const NO_DISTRICT =
  /(?:社|地|园|景|小|片|灾|辖|林|矿|库|校|厂|城|新|发|开|新|范|护|验|能|集|宅|山|牧|农|老|疫|险|汛|禁|特|战|牧|街|厂|间)$/u
const NO_CITY = /[辖城都超门夜集上股楼]$/u

/** Where the name of the first place in `[from, to)` begins, or null. `clean`: a mark or a citing word stands before `from`. */
export function placeIn(
  text: string,
  from: number,
  to: number,
  clean: boolean,
  known: ReadonlySet<string>,
): number | null {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (MAY_BEGIN_NATION[code] === 1 && at + 2 <= to && matchAt(NATION, text, at)) return at
    if (ENDS_PLACE[code] !== 1) continue
    const char = text[at] ?? ''
    const after = WORD_AFTER[char]
    if (!after || after.test(text.slice(at + 1, at + 4))) continue
    const name = knownEnd(text, from, at + 1, known)
    if (name !== null) return name
    const before = text.slice(from, at)
    if (char === '市' && NO_CITY.test(before) && !(clean && before.length === 2 && before.endsWith('城'))) continue
    if (
      (char === '区' || char === '州' || char === '旗') &&
      (NO_DISTRICT.test(before) || !clean || at - from > 3 || at - from === 1)
    )
      continue
    // An unknown name is believed up to three characters after a clean start: 平遥县, 石家庄市.
    return clean && at - from <= 3 ? from : at
  }
  return null
}

function knownEnd(text: string, floor: number, end: number, known: ReadonlySet<string>): number | null {
  for (let length = Math.min(8, end - floor); length >= 2; length -= 1) {
    const name = text.slice(end - length, end)
    if (known.has(name) || COUNTRY_PLACES.has(name)) return end - length
  }
  return null
}

const SEAT = /(?:^|[^\p{Script=Han}])(\p{Script=Han}{2,3}[县市区])$/u
const GOVERNMENT = '人民政府'

/** The places known for a document: those of the lexicon, and those whose government the document itself names at the start of a phrase. */
export function placesIn(nodes: readonly Node[], lexicon: ReadonlySet<string>): ReadonlySet<string> {
  const places = new Set(lexicon)
  const visit = ({ text, children }: Node): void => {
    for (let at = text.indexOf(GOVERNMENT); at >= 0; at = text.indexOf(GOVERNMENT, at + 4)) {
      const place = SEAT.exec(text.slice(Math.max(0, at - 5), at))?.[1]
      if (place !== undefined) places.add(place)
    }
    children.forEach(visit)
  }
  nodes.forEach(visit)
  return places
}
