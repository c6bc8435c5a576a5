import { quoted } from './say.ts'

/** A name that asks, as 可否分期 or 是否转板上市 do, said of a case where the answer is yes: 可分期, 转板上市. */
export function statementOf(name: string): string {
  const said = name.replace(ABLE, '$1').replace(/^是否/u, '')
  return asksInside(said) ? `${quoted(name)}为是` : said
}

/** And where it is no: 不可分期, 未领补贴, 没有重要工程, 不符合标准, 无须批准, 并非转板上市. */
export function denial(name: string): string {
  if (asksInside(name.replace(/^是否/u, ''))) return `${quoted(name)}为否`
  if (ABLE.test(name)) return name.replace(ABLE, '不$1')
  if (name.startsWith('已')) return name.replace('已', '未')
  if (name.startsWith('有')) return `没${name}`
  if (name.startsWith('须')) return `无${name}`
  if (/^(符合|属于|具备|涉及|需要)/u.test(name)) return `不${name}`
  return `并非${statementOf(name)}`
}

const ABLE = /([可应能须])否/u

/** What is asked of something, 甲是否乙, is no statement of it: the answer may say something else. */
const asksInside = (name: string): boolean => name.includes('是否')
