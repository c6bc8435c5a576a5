import { LawError, type Node } from './node.ts'
import { isSameType, type Type } from './type.ts'

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
      return '是或否'
    case 'day':
      return '日期'
    case 'moment':
      return '时刻'
  }
}
