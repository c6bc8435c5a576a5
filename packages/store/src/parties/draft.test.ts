import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PartyDraft, readDraft } from './draft.ts'
import { holdsNumber } from './holds-number.ts'

const draft: PartyDraft = {
  kind: 'person',
  name: '甲',
  township: '999901100',
  village: '',
  retention: 'service',
  retainedUntil: '',
  sealed: {},
}
const faultsOf = (more: Partial<PartyDraft>) => {
  const read = readDraft({ ...draft, ...more })
  return 'faults' in read ? read.faults.map(({ field, message }) => `${field}${message}`) : []
}

test.each([
  ['2027-12-31', '2027-12-31'],
  ['2027年1月2日', '2027-01-02'],
  ['２０２７/1/2', '2027-01-02'],
  ['2027.01.02', '2027-01-02'],
  ['', null],
])('kept until %j is %j', (written, day) => {
  expect(readDraft({ ...draft, retainedUntil: written })).toMatchObject({ retainedUntil: day })
})

test.each<[Partial<PartyDraft>, string]>([
  [{ retainedUntil: '2027-02-29' }, 'retainedUntil不是日历上的日子，应如 2027-12-31'],
  [{ retainedUntil: '0000-01-01' }, 'retainedUntil不是日历上的日子，应如 2027-12-31'],
  [{ retainedUntil: '46387' }, 'retainedUntil不是日历上的日子，应如 2027-12-31'],
  [{ kind: '贫困户' }, 'kind应为“个人”、“农户”、“企业”、“合作社等组织”之一'],
  [{ retention: '' }, 'retention应为“办理事项”、“资金发放”、“归档文书”之一'],
  [{ name: '甲 139 0000 0000' }, 'name里写了号码，号码请填在它自己的一栏'],
  [{ village: '东村\0' }, 'village第 3 个字符是空字符（U+0000）'],
  [{ name: '甲'.repeat(101) }, 'name有 101 字，最多 100 字'],
  [{ kind: 'household', sealed: { health: '慢性病' } }, 'health不登记：农户不需要这一项'],
])('%j is refused at its field', (more, fault) => {
  expect(faultsOf(more)).toEqual([fault])
})

test('any form is read or refused field by field', () => {
  const text = fc.string({ unit: 'grapheme' })
  const sealed = fc.record({
    citizenNumber: text,
    creditCode: text,
    phone: text,
    bankCard: text,
    health: text,
    tracks: text,
  })
  const form = fc.record({
    kind: text,
    name: text,
    township: text,
    village: text,
    retention: text,
    retainedUntil: text,
    sealed,
  })
  fc.assert(
    fc.property(form, (one) => {
      const read = readDraft(one)
      if ('faults' in read) expect(read.faults.length).toBeGreaterThan(0)
    }),
  )
})

test.each([
  ['核对 2022 年第 3 批发放', false],
  ['13900000000', true],
  ['１３９ 0000－0000', true],
  ['1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X', true],
  ['2022-06-30 至 2022-07-01', false],
])('%j holds a number: %j', (text, holds) => {
  expect(holdsNumber(text)).toBe(holds)
})
