import type { Node } from '../types.ts'
import { countsIn } from './counts.ts'
import type { Found } from './found.ts'
import { moneyIn } from './money.ts'
import { percentsIn } from './percents.ts'
import { quantitiesIn } from './quantities.ts'
import { ratesIn } from './rates.ts'
import { scanOf } from './scan.ts'

const IN_BRACKETS = /[（(]\s*(?:单位[:：]\s*)?([^（）()]{1,12})\s*[）)]\s*$/u
const NUMBER = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/u

/** The units that the cells of a table's head name (服务价格（元/亩）), by column; empty where none does. */
export function headUnits(head: Node): string[] {
  return cellsOf(head.text).map(({ text }) => (IN_BRACKETS.exec(text)?.[1] ?? '').replace(/\s/gu, ''))
}

/** Numbers alone in the cells of a row, as what the head's unit makes of them. A row without its first cells is aligned to the right. */
export function cellFacts(row: Node, units: readonly string[]): Found[] {
  const cells = cellsOf(row.text)
  const shift = Math.max(0, units.length - cells.length)
  return cells.flatMap(({ text, from }, n): Found[] => {
    const unit = units[n + shift]
    if (!unit || !NUMBER.test(text)) return []
    const scan = scanOf(`${text}${unit}`)
    const found = [ratesIn, moneyIn, percentsIn, quantitiesIn, countsIn]
      .map((find) => find(scan)[0])
      .find((fact) => fact)
    return found ? [{ ...found, from, to: from + text.length }] : []
  })
}

function cellsOf(text: string): { text: string; from: number }[] {
  const cells: { text: string; from: number }[] = []
  let at = 0
  for (const part of text.split('\t')) {
    const own = part.trim()
    cells.push({ text: own, from: at + part.indexOf(own) })
    at += part.length + 1
  }
  return cells
}
