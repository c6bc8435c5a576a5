import { expect, test } from 'vitest'
import { bodiesFor, counties } from './counties.ts'

const [county] = counties

test('a text of the county is read by its bodies’ names, another county’s is not', () => {
  expect(bodiesFor(county, `${county.name}人民政府公报`)).toBe(county.bodies)
  expect(bodiesFor(county, '青岚县人民政府公报')).toEqual([])
})
