import { tight } from './characters.ts'

/** 发文字号 as printed anywhere: 机关代字 + 〔年〕 + 序号 (GB/T 9704-2012 7.2.5); 1999-edition and typing variants of the brackets included. */
export const NUMBER = /[\p{Script=Han}]{1,12}[〔［[【（(]\s*\d{4}\s*年?[〕］\]】）)]\s*第?\s*\d{1,4}\s*号/u
const LINE = new RegExp(`^[（(]?\\s*(${NUMBER.source})\\s*[）)]?$`, 'u')
const ORDER = /^第\s*[\d〇零一二三四五六七八九十百]{1,5}\s*号$/u

/** The number of a line that holds a 发文字号 (or 第N号 of an order) and nothing else, without spaces; or null. */
export function numberLine(text: string): string | null {
  const found = LINE.exec(text)?.[1]
  if (found) return tight(found)
  return ORDER.test(text) ? tight(text) : null
}

/** The first 发文字号 inside a text and where it stands. */
export function numberIn(text: string): { number: string; at: number; length: number } | null {
  const found = new RegExp(NUMBER.source, 'u').exec(text)
  return found ? { number: tight(found[0]), at: found.index, length: found[0].length } : null
}

/** Two prints of one number: spaces and kinds of brackets do not matter. */
export function sameNumber(a: string, b: string): boolean {
  return numberKey(a) === numberKey(b)
}

export function numberKey(number: string): string {
  return tight(number)
    .normalize('NFKC')
    .replace(/[〔［[【（(]/gu, '[')
    .replace(/[〕］\]】）)]/gu, ']')
    .replace('年]', ']')
    .replace(']第', ']')
}
