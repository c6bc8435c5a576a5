import type { Rule } from './rule.ts'
import { excerpt, findingAt, type Range } from './site.ts'
import { isWord } from './words.ts'

const SHORTEST = 2
const LONGEST = 8
/** A short run of characters may stand twice by chance (应用信用信息); a longer one does not. */
const SURE = 4
/** Verbs that speech repeats: 研究研究. */
const SPOKEN = new Set('研究 讨论 商量 考虑 了解 学习 认识 休息 参考 体会 总结 锻炼 打听 意思 彼此 如此'.split(' '))
/** 一级一级, 逐户逐户, 层层层层: said twice on purpose. */
const MEANT_TWICE = /^[一两每逐]|^(.)\1/u
/** What makes another word of the second: 中小企业企业家, 消防大队大队长, 项目项目部. */
const GOES_ON =
  /^(?:[长家部会局院员者法权制化率额量费期区站组线点库所厅委办性型类级证书]|主任|副主任|成员|书记|负责人)/u

/** A word or phrase of two to eight Chinese characters printed twice on end: 天气天气. Linear in the text. */
export const wordDoubled: Rule = ({ clauses }) =>
  clauses.flatMap((site) =>
    doubledIn(site.text).map(([from, to]) => {
      const word = site.text.slice(from, (from + to) / 2)
      return findingAt(
        site,
        'word-doubled',
        'warning',
        { message: `“${excerpt(site.text, [from, to])}”中“${word}”重复。`, settle: '请对照原件，确系重复的删去一处。' },
        [from, to],
      )
    }),
  )

function doubledIn(text: string): Range[] {
  const found: Range[] = []
  for (let at = 0; at + 2 * SHORTEST <= text.length; at += 1) {
    const length = lengthAt(text, at)
    if (length === null) continue
    found.push([at, at + 2 * length])
    at += 2 * length - 1
  }
  return found
}

/** How long what stands twice at `at` is. */
function lengthAt(text: string, at: number): number | null {
  for (let length = SHORTEST; length <= LONGEST; length += 1) {
    if (text.charCodeAt(at) !== text.charCodeAt(at + length)) continue
    const word = text.slice(at, at + length)
    if (text.startsWith(word, at + length) && isLeftOver(word, text.slice(at + 2 * length))) return length
  }
  return null
}

function isLeftOver(word: string, after: string): boolean {
  if (!/^\p{Script=Han}+$/u.test(word) || MEANT_TWICE.test(word) || SPOKEN.has(word)) return false
  return !GOES_ON.test(after) && (word.length >= SURE || isWord(word))
}
