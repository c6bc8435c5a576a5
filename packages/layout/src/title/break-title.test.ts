import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakTitle, widthOf } from './break-title.ts'

test('a title is broken where a reader breathes, words whole', () => {
  expect(breakTitle('云台县人民政府办公室关于印发云台县2022年冬季清洁取暖工作实施方案的通知', 19)).toEqual([
    '云台县人民政府办公室关于印发云台县',
    '2022年冬季清洁取暖工作实施方案的通知',
  ])
  expect(breakTitle('稷县人民政府关于印发稷县突发环境事件应急预案的通知', 16, ['稷县'])).toEqual([
    '稷县人民政府关于印发稷县',
    '突发环境事件应急预案的通知',
  ])
  expect(breakTitle('云台县人民政府办公室关于进一步做好全县各类商户疫情防控工作的紧急通知', 19, ['云台县'])).toEqual([
    '云台县人民政府办公室关于进一步做好',
    '全县各类商户疫情防控工作的紧急通知',
  ])
  expect(breakTitle('云台县全面推行“证照同办”“税费同缴”实施方案', 19, ['云台县'])).toEqual([
    '云台县全面推行“证照同办”',
    '“税费同缴”实施方案',
  ])
  expect(breakTitle('关于表彰先进的通报', 19)).toEqual(['关于表彰先进的通报'])
})

test('nothing is lost, no line is wider than asked, none begins with a closing mark', () => {
  const words = fc.constantFrom(
    '云台县',
    '人民政府',
    '关于',
    '印发',
    '《',
    '》',
    '（',
    '）',
    '的',
    '通知',
    '2022年',
    '方案',
    '、',
  )
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 80 }), (picked) => {
      const title = picked.join('')
      const lines = breakTitle(title, 19)
      expect(lines.join('')).toBe(title)
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(19)
      // Where closing marks alone fill more than a line, one of them must begin the next.
      if (!/[》）、的]{10}/u.test(title)) for (const line of lines.slice(1)) expect(line).not.toMatch(/^[》）、的]/u)
    }),
    { numRuns: 60 },
  )
})

test('a title of 300 characters comes out in lines of like length', () => {
  const lines = breakTitle('关于进一步做好全县各类市场主体服务工作的通知'.repeat(14).slice(0, 300), 19)
  expect(lines.length).toBeLessThanOrEqual(20)
  expect(lines.every((line) => widthOf(line) <= 19)).toBe(true)
})
