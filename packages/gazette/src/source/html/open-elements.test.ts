import { expect, test } from 'vitest'
import { OpenElements } from './open-elements.ts'

const element = (name: string, barrier = false) => ({ name, hidden: false, verbatim: false, barrier })

test('an end tag closes the innermost of its name with all in it, and nothing beyond a barrier', () => {
  const closed: string[] = []
  const open = new OpenElements(({ name }) => closed.push(name))
  for (const name of ['div', 'p', 'b']) open.push(element(name))
  open.close('i')
  open.close('p')
  expect(closed).toEqual(['b', 'p'])
  open.push(element('table', true))
  open.push(element('b'))
  open.close('div')
  expect(open.height).toBe(3)
  open.closeTo(1)
  expect(closed).toEqual(['b', 'p', 'b', 'table'])
  expect([open.has('div'), open.has('b'), open.top?.name]).toEqual([true, false, 'div'])
})
