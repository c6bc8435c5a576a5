import type { Rule } from './rule.ts'
import { excerpt, findingAt } from './site.ts'
import { isWord } from './words.ts'

/** Reduplicated words and set phrases, and characters that end one word and begin the next: 县县级, 局局长, 账账相符. */
const RIGHT = new Set(
  (
    '人天年月日时处事件步层级家户村乡镇县区市省常好多刚仅渐往星点滴种个条次样项代世早紧牢深真大小高低快慢轻重远久长短' +
    '稳妥实切明清白红绿堂正老少方面源默孜勤恳兢业脚踏形色林总洋熊浓满津欣蒸纷频连屡每偏口声头念生息比斤井历块环丝节' +
    '妈爸爷奶哥弟姐妹宝太叔伯公婆局部厅委院会办组段队站所科室园校厂店岗片网格线类型性化员者率量一二三四五六七八九十百' +
    '千零〇的账册本笔对在为从和与及或按被使让给务'
  ).split(''),
)
/** No word that matters here is longer. */
const LONGEST = 4

/**
 * A character printed twice (能能力). Where a word ends with the first and another begins with the second (企业业务) it is right;
 * where no word does, one of them is left over. Needs the platform's Chinese word segmentation.
 */
export const characterDoubled: Rule = ({ clauses, source }) => {
  const seen = wordsSeen(source)
  return clauses.flatMap((site) =>
    doubledIn(site.text).flatMap((at) => {
      const char = site.text[at] ?? ''
      if (RIGHT.has(char) || isJoint(site.text, at, seen)) return []
      const range = [at, at + 2] as const
      return [
        findingAt(
          site,
          'character-doubled',
          'warning',
          {
            message: `“${excerpt(site.text, range)}”中“${char}”字重复。`,
            settle: '请对照原件，确系重复的删去一字。',
          },
          range,
        ),
      ]
    }),
  )
}

/** Where a Chinese character of the basic plane stands twice; a loop, since every character of the text is looked at. */
function doubledIn(text: string): number[] {
  const found: number[] = []
  for (let at = 0; at + 1 < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x4e00 || code > 0x9fff || code !== text.charCodeAt(at + 1)) continue
    found.push(at)
    at += 1
  }
  return found
}

/** A word ends with the character at `at`, and another begins with the one after it. */
function isJoint(text: string, at: number, seen: (pair: string) => boolean): boolean {
  let ends = false
  let begins = false
  for (let length = 2; length <= LONGEST; length += 1) {
    ends ||= at + 1 >= length && isWord(text.slice(at + 1 - length, at + 1))
    begins ||= isWord(text.slice(at + 1, at + 1 + length))
  }
  return (ends || seen(text.slice(at - 1, at + 1))) && (begins || seen(text.slice(at + 1, at + 3)))
}

/** How far into a source words are looked for, and how many words: bounds the work on a damaged source. */
const LOOKED_AT = 200_000
const LOOK_UPS = 100

/**
 * Whether two characters are a word of this source, as far as print tells: they stand side by side after at least three
 * different characters. Beyond the bound every pair is taken for one, so that nothing is reported unjustly.
 */
function wordsSeen(source: string): (pair: string) => boolean {
  const known = new Map<string, boolean>()
  return (pair) => {
    const answer = known.get(pair)
    if (answer !== undefined) return answer
    if (known.size >= LOOK_UPS) return true
    const before = new Set<string>()
    if (/^[^的了和与及在对为等将把由并而以其]{2}$/u.test(pair)) {
      const text = source.slice(0, LOOKED_AT)
      for (let at = text.indexOf(pair); at >= 0 && before.size < 3; at = text.indexOf(pair, at + 1))
        before.add(source[at - 1] ?? '')
    }
    known.set(pair, before.size >= 3)
    return before.size >= 3
  }
}
