import { expect, test } from 'vitest'
import { amountsIn, printed } from './amounts.ts'

test('figures with units, exactly', () => {
  expect(amountsIn('投资18.4亿元，改造933户，种植65.8万亩').map(({ printed: figure, unit }) => figure + unit)).toEqual([
    '18.4亿元',
    '933户',
    '65.8万亩',
  ])
  expect(amountsIn('0.1元和0.2元').map(({ value }) => printed(value))).toEqual(['0.1', '0.2'])
  const [a = 0n, b = 0n] = amountsIn('0.1元和0.2元').map(({ value }) => value)
  expect(printed(a + b)).toBe('0.3')
})

test('what is not an exact amount is vague, what is a position is none', () => {
  expect(amountsIn('约3处、1400余台、至少20户、18~25户、30人以上').filter(({ vague }) => !vague)).toEqual([])
  expect(amountsIn('第3条第2项')).toEqual([])
})
