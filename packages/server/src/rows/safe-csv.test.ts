import { expect, test } from 'vitest'
import { safeCsv } from './safe-csv.ts'

test('a cell that begins like a formula is none any more; others stay as they are', () => {
  expect(
    safeCsv(
      ['甲', '乙'],
      [
        ['=1+1', '-2'],
        ['@a', '三，"四"'],
      ],
    ),
  ).toBe('\uFEFF甲,乙\r\n\'=1+1,\'-2\r\n\'@a,"三，""四"""\r\n')
})
