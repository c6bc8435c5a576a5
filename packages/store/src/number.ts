import type { Issue } from '@zhengling/gazette'
import { fold } from './fold.ts'
import { sm3 } from './sm3.ts'

/**
 * A document's number (发文字号) in one writing: no white space, digits ASCII, the year in 〔〕 whatever brackets it
 * was typed with, no 年 and no 第 (GB/T 9704-2012, 7.2.5). Officials paste numbers from everywhere; this is also the
 * document's slug.
 */
export const normaliseNumber = (number: string): string =>
  fold(number)
    .replace(/[[(<{【（［〈《「『〔﹝]/g, '〔')
    .replace(/[\])>}】）］〉》」』〕﹞]/g, '〕')
    .replace(/年〕第?|〕第/g, '〕')

/** `2022-02` for 2022年第2期. Where year or number is not printed, `t-` and a hash of what names it. */
export const issueSlug = ({ year, number }: Pick<Issue, 'year' | 'number'>, name: string): string =>
  year !== null && number !== null ? `${year}-${String(number).padStart(2, '0')}` : titleSlug(name)

/** `t-` and the first 12 hexadecimal digits of the SM3 of the parts that identify something without a number. */
export const titleSlug = (...parts: readonly string[]): string => `t-${sm3(parts.map(fold).join('\n')).slice(0, 12)}`
