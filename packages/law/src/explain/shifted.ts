import type { Node, ShiftNode } from '../expression/node.ts'
import { restMove } from '../expression/rest.ts'
import { isRatio } from '../expression/value.ts'
import { decimal } from '../number/decimal.ts'
import type { Tell } from './told.ts'

/** What a day of a month is counted for: the month's days follow the end of the month before. */
function monthAfter(node: Node): Node | undefined {
  if (node.op !== 'shift' || node.unit !== '个月' || node.by.op !== 'constant') return undefined
  return isRatio(node.by.value) && decimal(node.by.value) === '-1' ? node.of : undefined
}

/** A term before or behind a day or moment. */
export function shifted(node: ShiftNode, tell: Tell): string {
  const move = restMove(node)
  if (move !== undefined) return `${tell(move.of)}（逢休息日${move.moved}）`
  const { of, by, unit } = node
  const month = unit === '日' && of.op === 'month-end' ? monthAfter(of.of) : undefined
  if (month !== undefined) return `${tell(month)}所在月的${tell(by)}`
  const start = of.op === 'shift' ? `（${tell(of)}）` : tell(of)
  if (by.op === 'minus' && by.of[1] !== undefined) return `${start}前满${tell(by.of[1])}`
  if (by.op !== 'constant' || !isRatio(by.value)) return `${start}后满${tell(by)}`
  const back = by.value.n < 0n
  return `${start}${back ? '前' : '后'} ${decimal(by.value).replace('-', '')} ${unit}`
}
