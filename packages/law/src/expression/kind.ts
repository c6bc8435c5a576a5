import { LawError, type Node, nodeOf } from './node.ts'
import { isSameType, type Operand, type Type } from './type.ts'

/**
 * The one type of what may come out of several cases.
 * @throws LawError where they give different things, or where there is none
 */
export function oneTypeOf(cases: Readonly<Record<string, Node>>): Type {
  const [first, ...rest] = Object.entries(cases)
  if (first === undefined) throw new LawError('至少要有一种情形')
  const [name, { type }] = first
  const other = rest.find(([, one]) => !isSameType(one.type, type))
  if (other !== undefined)
    throw new LawError(`“${name}”给出${sayType(type)}，“${other[0]}”给出${sayType(other[1].type)}，应一致`)
  return type
}

/**
 * The node of an operand that must give a certain kind of thing: what the compiler holds to, again when it is loaded.
 * @throws LawError where it gives another
 */
export function nodeOfKind(kind: Exclude<Type['kind'], 'number'>, of: Operand): Node {
  const node = nodeOf(of)
  if (node.type.kind !== kind) throw new LawError(`应为${kinds[kind]}，给的是${sayType(node.type)}`)
  return node
}

const kinds = {
  truth: '是或否',
  choice: '几个词之一',
  set: '几个词中的若干',
  amounts: '分项的金额',
  day: '日期',
  moment: '时刻',
} as const

function sayType(type: Type): string {
  switch (type.kind) {
    case 'number':
      return type.unit === '' ? '无单位的数' : `以“${type.unit}”计的数`
    case 'choice':
      return `“${type.values.join('、')}”${type.ordered ? '（有高低次序）' : ''}之一`
    case 'set':
      return `“${type.values.join('、')}”中的若干`
    case 'amounts':
      return `“${type.keys.join('、')}”的金额`
    case 'truth':
    case 'day':
    case 'moment':
      return kinds[type.kind]
  }
}
