import type { Amount } from './amounts.ts'

/** A part is a bare name and its figure: 稻谷1500亩. */
const NAME = /^[，、；：]?(?:以及|[和与及])?((?:\p{Script=Han}|[“”（）]){1,12}?)[：]?$/u
/** Words of a name that pick some out of all, by state or by kind: 已整治, 重点, 女, 本科. */
const PICKS =
  /[已正新拟未可能女男]|等|主要|重点|部分|仅|其余|其他|另|不含|包括|达到|占|超过|党员|民族|残疾|学历|职称|博士|硕士|研究生|本科|大专|高级|中级|一线|以上|以下/u
/** Where the list ends: with the sentence, or with a word that takes all of it together. */
const END = /^(?:[。；！？）)]|，(?:均|都|共|全部)|$)/u
const FEWEST = 3

/** Whether the parts, the first of which begins at or after `from`, read as all there are: bare names and figures one after another to the end. */
export function isWholeList(text: string, from: number, parts: readonly Amount[]): boolean {
  if (parts.length < FEWEST) return false
  let last = from
  for (const { range } of parts) {
    const name = NAME.exec(text.slice(last, range[0]))?.[1]
    if (name === undefined || PICKS.test(name)) return false
    last = range[1]
  }
  return END.test(text.slice(last))
}
