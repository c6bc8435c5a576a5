import { expect, test } from 'vitest'
import { counties } from '../counties.ts'
import { sampleCounty } from '../testing/sample-county.ts'
import { declaredBody } from './declared-body.ts'
import { declared } from './world.ts'

const [county] = counties
const on = (day: string) => ({ county, today: Temporal.PlainDate.from(day), decided: declared })
const sample = { ...on('2024-05-01'), county: sampleCounty }
const group = '云水县水源保护工作领导小组'

test('what a body is part of, what is part of it, and where its office is', () => {
  expect(declaredBody(group, sample)?.parts.map(({ name }) => name)).toEqual([`${group}办公室`])
  expect(declaredBody(`${group}办公室`, sample)?.above.map(({ name }) => name)).toEqual([group])
  expect(declaredBody('云水县水利局', sample)?.keeps.map(({ name }) => name)).toEqual([`${group}办公室`])
  expect(declaredBody('县水利局', sample)).toBeUndefined()
})

test('its own posts, and those that whoever holds an office in it has elsewhere', () => {
  expect(declaredBody(group, sample)?.posts.map(({ title }) => title)).toEqual(['组长', '副组长', '成员'])
  const bureau = declaredBody('云水县水利局', sample)
  expect(bureau?.posts).toEqual([])
  expect(bureau?.elsewhere.map(({ body, title }) => `${body} ${title}`)).toEqual([`${group} 副组长`])
})

test('what it leads, what it helps with, what comes to it, what it decides and pays', () => {
  const duties = (name: string) => declaredBody(name, sample)?.duties.map(({ duty, leads }) => [duty.name, leads])
  expect(duties('石桥镇人民政府')).toEqual([['审核用水申请', true]])
  expect(duties('云水县农业农村局')).toEqual([['审核用水申请', false]])
  const bureau = declaredBody('云水县水利局', sample)
  expect(bureau?.duties).toEqual([])
  expect(bureau?.receives.map(({ name }) => name)).toEqual(['审核用水申请'])
  expect(bureau?.benefits.map(({ name }) => name)).toEqual(['灌溉补助', '慰问', '按时申请的资格'])
  expect(bureau?.decides.map(({ name }) => name)).toEqual(['慰问', '日前含当日'])
  expect(bureau?.discrepancies).toHaveLength(1)
  expect(declaredBody('石桥镇人民政府', sample)?.collectives[0]?.names).toEqual(['各乡（镇）人民政府'])
})

test('a duty stands by its next day from today on, one whose day is over last', () => {
  // 每月月底前 without the day itself: the 29th of November 2022; 每月10日、25日: the 10th, a Thursday. 月报 is due within its month;
  // 季度报、半年报、年报 end on Saturday the 31st of December, which may be moved to the Friday before.
  const duties = declaredBody('稷峰镇', on('2022-11-01'))?.duties ?? []
  const dated = duties.filter(({ day, past }) => day.due !== null && !past)
  expect(dated.map(({ duty, day }) => `${duty.policy.number} ${duty.at.clause} ${day.due}`)).toEqual([
    '稷政办发〔2022〕16号 三（二）第1款 2022-11-10',
    '稷政办发〔2022〕26号 五（四）第1款 2022-11-29',
    '稷政办发〔2022〕17号 6.1第2款 2022-11-30',
    '稷政办发〔2022〕17号 6.1第2款 2022-12-30',
    '稷政办发〔2022〕17号 6.1第2款 2022-12-30',
    '稷政办发〔2022〕17号 6.1第2款 2022-12-30',
  ])
  const over = duties.slice(duties.findIndex(({ past }) => past))
  expect(over.every(({ past }) => past)).toBe(true)
  // 2022年6月25日 and 10月13日: the first, a Saturday, may be moved to the Friday before. 10月31日前 without the
  // day itself is Sunday the 30th, and may be moved to the Friday before.
  expect(over.map(({ day }) => day.due)).toEqual(['2022-06-24', '2022-10-13', '2022-10-28'])
})

test('a day far ahead is not lost', () => {
  const duties = declaredBody('稷山县财政局', on('2026-11-27'))?.duties ?? []
  expect(
    duties.find(({ duty }) => duty.policy.number === '稷政发〔2022〕13号' && duty.due.kind === 'once')?.day.due,
  ).toBe('2037-06-30')
})

test('an office has the duties that the document gives it in its own words', () => {
  const office = declaredBody('稷山县建设领域安全生产事故应急指挥部办公室', on('2022-06-30'))
  expect(office?.duties.map(({ duty }) => duty.at.clause)).toContain('2.1.3①')
  expect(
    declaredBody('稷山县突发环境事件应急指挥部办公室', on('2022-06-30'))?.duties.map(({ duty }) => duty.policy.number),
  ).not.toContain('稷政办发〔2022〕17号')
})

test('what recurs under one reading only, and from a later year on, has its first day; decided otherwise it is gone', () => {
  const own = (decided: { question: string; reading: string } | undefined) => {
    const decisions =
      decided === undefined
        ? []
        : [{ ...decided, from: '2022-06-17', by: '稷山县发展和改革局', why: '', power: '', journal: '1' }]
    const asked = { ...on('2022-07-01'), decided: { ...on('2022-07-01').decided, decisions } }
    return declaredBody('稷山县农业农村局', asked)?.duties.find(({ duty }) => duty.name === '以后各年提升机械化率')?.day
  }
  expect(own(undefined)).toMatchObject({
    due: '2023-12-29',
    open: { dates: [{ due: '2023-12-29' }, { due: '2023-12-31' }, { due: '2024-01-02' }] },
  })
  expect(own({ question: '稷政办发〔2022〕25号/本年度只指2022年还是每年', reading: '只指2022年' })).toBeUndefined()
})

test('every body of the county has its page, on any day', () => {
  for (const day of ['2021-01-01', '2022-06-30', '2030-01-01'])
    expect(county.bodies.filter(({ name }) => declaredBody(name, on(day)) === undefined)).toEqual([])
})
