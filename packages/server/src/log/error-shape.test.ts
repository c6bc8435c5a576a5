import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shapeOf } from './error-shape.ts'

test('says where it arose, with the code and the cause', () => {
  const cause = Object.assign(new Error('Key (name)=(张三) already exists'), { code: '23505' })
  const shape = shapeOf(new TypeError('nothing stored', { cause }))
  expect(shape).toMatchObject({ name: 'TypeError', cause: { name: 'Error', code: '23505' } })
  expect(shape.at[0]).toMatch(/error-shape\.test\.ts:\d+:\d+/)
  expect(shape.cause?.at[0]).toMatch(/error-shape\.test\.ts:\d+:\d+/)
  expect(shapeOf('张三')).toEqual({ name: 'string', at: [] })
})

test('no message, name or code that a value may be in comes into it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 3, unit: 'grapheme' }), fc.boolean(), (rest, inLines) => {
      const planted = `植入${rest}`
      const error = new Error(inLines ? `a\n${planted}\n    at ${planted}` : planted)
      Object.assign(error, { code: planted, name: planted, detail: planted })
      expect(JSON.stringify(shapeOf(new Error(planted, { cause: error })))).not.toContain('植入')
    }),
  )
})
