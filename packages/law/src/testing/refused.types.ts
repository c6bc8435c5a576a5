import { every, within } from '../due/testing/county.ts'
import {
  accrued,
  after,
  all,
  amount,
  any,
  atLeast,
  atMost,
  byReading,
  choose,
  convention,
  countyQuestion,
  day,
  daysAfter,
  equals,
  grades,
  greatest,
  holds,
  hoursAfter,
  inUnit,
  is,
  lacking,
  least,
  lessThan,
  match,
  minus,
  moment,
  money,
  monthEnd,
  monthsAfter,
  moreThan,
  not,
  notAfter,
  oneOf,
  over,
  part,
  policy,
  quantity,
  rounded,
  someOf,
  split,
  sum,
  times,
  word,
  workingDaysAfter,
  yes,
  yesNo,
} from '../index.ts'
import { 取舍, 尾差 } from './irrigation.ts'

/*
 * Mistakes that must not compile, one a line: the compiler finds a directive that refuses nothing. Nothing here is run.
 */

const outline = { 第一条: { gist: '标准', print: '' }, 第二条: { gist: '程序', print: '' } } as const
const head = { folder: 'x', number: '试〔2022〕1号', title: '', issuer: '试县', issued: '2022-06-20' } as const
const document = policy({
  ...head,
  outline,
  facts: {
    用电量: quantity('度', { step: '0.01' }),
    面积: quantity('亩'),
    产量: quantity('斤'),
    收入: money(),
    区域: oneOf('县城', '农村'),
    困难: yesNo(),
    受理日: day(),
    接报: moment(),
    材料: someOf('申请', '证明'),
    已办: someOf('受理', '审核'),
  },
})
const { cite, facts, parameter, schedule, amend, rule, open, question, unstated, grading, procedure, duty, figure } =
  document
const { 用电量, 面积, 产量, 收入, 区域, 困难, 受理日, 接报, 材料, 已办 } = facts
const at = '第一条'
const 每度 = parameter('每度', { at, is: '0.1元/度' })
const 年费 = parameter('年费', { at, is: '0.05元/斤/年' })
const 疑 = question('疑', { at, question: '', words: '', readings: { 按户: { because: '' }, 按人: { because: '' } } })
const 档 = grades('小', '大')
const 类 = { kind: 'choice', values: ['甲', '乙'], ordered: false } as const
const 按户 = { because: '', is: amount('1元') }

export function citations(): void {
  // @ts-expect-error a clause that the outline does not have
  cite('第九条')
  // @ts-expect-error of a parameter
  parameter('甲', { at: '第九条', is: '1元' })
  // @ts-expect-error of a rule
  rule('甲', { at: '第九条', is: 收入 })
  // @ts-expect-error a rule without its clause
  rule('甲', { is: 收入 })
  // @ts-expect-error of one word of a schedule
  schedule('甲', { at, by: 区域, is: { 县城: '1元', 农村: '2元' }, each: { 县城: '第九条' } })
  // @ts-expect-error the clause of a word that there is not
  schedule('甲', { at, by: 区域, is: { 县城: '1元', 农村: '2元' }, each: { 城郊: at } })
  // @ts-expect-error of a reading
  question('甲', { at, question: '', words: '', readings: { 一: { because: '', at: '第九条' } } })
  // @ts-expect-error of the clause that conflicts
  question('甲', { at, against: '第九条', question: '', words: '', readings: { 一: { because: '' } } })
  // @ts-expect-error of an open rule
  open('甲', { at: '第九条', question: '', words: '', readings: { 按户 } })
  // @ts-expect-error of what is not stated
  unstated('甲', { at: '第九条', what: '', looked: ['限额'], gives: money() })
  // @ts-expect-error of an amendment
  amend(每度, { at: '第九条', from: '2023-01-01', is: '0.2元/度' })
  // @ts-expect-error of a duty
  duty('甲', { at: '第九条', who: ['甲局'], what: '', due: every.month.once })
  // @ts-expect-error of a figure that is reported
  figure(quantity('户'), { at: '第九条' })
  // @ts-expect-error of an informative clause
  document.informative('定义', '第九条')
  // @ts-expect-error a reason that is none of the list
  document.informative('不必声明', at)
  // @ts-expect-error of the basis of a document
  policy({ ...head, outline, facts: {}, basedOn: [{ document: '省〔2020〕3号', at: '第九条' }] })
  // @ts-expect-error of a repeal
  policy({ ...head, outline, facts: {}, repeals: [{ document: '省〔2020〕3号', at: '第九条' }] })
}

export function units(): void {
  // @ts-expect-error 元 and 度
  sum(收入, 用电量)
  // @ts-expect-error 元 and a printed 度
  sum(收入, '5度')
  // @ts-expect-error a printed 元 and 度
  sum('5元', 用电量)
  // @ts-expect-error a target in another unit than what is reported
  figure(quantity('户'), { at, total: parameter('目标', { at, is: '3度' }) })
  // @ts-expect-error what is reported is a number
  figure(yesNo(), { at })
  // @ts-expect-error 斤 is not 公斤
  minus(产量, '5公斤')
  // @ts-expect-error nor with thousands apart
  minus(产量, '1,000公斤')
  // @ts-expect-error a number without unit
  atLeast(面积, '50')
  // @ts-expect-error 元 against 元/度
  atMost(收入, 每度)
  // @ts-expect-error 度 against 元
  moreThan(times(每度, 用电量), '5度')
  // @ts-expect-error 亩 against 度
  lessThan(面积, 用电量)
  // @ts-expect-error a percentage is no 元
  equals(收入, '20%')
  // @ts-expect-error a ceiling in another unit
  least(收入, '1040度')
  // @ts-expect-error 元 × 元 is no 元
  rounded(times(收入, 收入), 取舍)
  // @ts-expect-error 元/度 × 亩 is no 元
  sum(收入, times(每度, 面积))
  // @ts-expect-error 元 ÷ 元/斤/年 is no 年
  sum(amount('1年'), over(收入, 年费))
  // @ts-expect-error a word is no number
  times(区域, 面积)
  // @ts-expect-error a text that is no amount
  amount('三百元')
  // @ts-expect-error a text that is no amount
  parameter('甲', { at, is: '三百元' })
  // @ts-expect-error 斤 cannot be asked for in 亩
  inUnit(产量, '亩')
  // @ts-expect-error 度 has no other name
  inUnit(用电量, '千瓦时')
  // @ts-expect-error a rate that is not a year's
  accrued(每度, { from: 受理日, to: 受理日, count: '月' })
  // @ts-expect-error figures of two units
  schedule('甲', { at, by: 区域, is: { 县城: '1元', 农村: '2亩' } })
  // @ts-expect-error what is open gives one thing, not two
  open('甲', { at, question: '', words: '', readings: { 按户, 按亩: { because: '', is: 面积 } } })
  // @ts-expect-error cases of two units
  match(区域, { 县城: amount('1元'), 农村: amount('2亩') })
  // @ts-expect-error only money is shared
  split(面积, { 县: 7, 乡: 3 }, { remainder: 尾差, round: 取舍 })
}

export function words(): void {
  // @ts-expect-error a word that the choice does not have
  is(区域, '城郊')
  // @ts-expect-error no word at all
  is(区域)
  // @ts-expect-error no word at all
  holds(材料)
  // @ts-expect-error a number is no choice
  is(面积, '县城')
  // @ts-expect-error a word of no grade
  word(档, '中')
  // @ts-expect-error a case is missing
  match(区域, { 县城: yes })
  // @ts-expect-error a case too many
  match(区域, { 县城: yes, 农村: yes, 城郊: yes })
  // @ts-expect-error the clause of a case that there is not
  match(区域, { 县城: yes, 农村: yes }, { 城郊: cite(at) })
  // @ts-expect-error a word that the set does not have
  holds(材料, '照片')
  // @ts-expect-error a word that the set does not have
  lacking(材料, '照片')
  // @ts-expect-error a figure is missing
  schedule('甲', { at, by: 区域, is: { 县城: '1元' } })
  // @ts-expect-error a figure of a word that there is not
  schedule('甲', { at, by: 区域, is: { 县城: '1元', 农村: '2元', 城郊: '3元' } })
  // @ts-expect-error grades of two scales
  greatest(word(档, '小'), word(grades('低', '高'), '低'))
  // @ts-expect-error a band is missing
  grading('甲', { at, gives: 档, bands: { 小: { at, is: yes } } })
  // @ts-expect-error a band of no grade
  grading('甲', { at, gives: 档, bands: { 小: { at, is: yes }, 大: { at, is: yes }, 中: { at, is: yes } } })
  const 小 = { when: yes, is: word(档, '小') }
  const 甲 = { when: yes, is: word(类, '甲') }
  // @ts-expect-error one choice in place of another
  choose([小, 甲], '')
}

export function conditions(): void {
  // @ts-expect-error a number is no condition
  rule('甲', { at, applies: 面积, otherwise: '', is: 收入 })
  // @ts-expect-error a day is no condition
  all(困难, 受理日)
  // @ts-expect-error a word is no condition
  any(区域)
  // @ts-expect-error a text is no condition
  not('困难')
  // @ts-expect-error a truth of the program is none of the law
  choose([{ when: true, is: 收入 }], '')
  // @ts-expect-error operands are not compared by the program
  all(面积 > 3)
}

export function days(): void {
  // @ts-expect-error a day against a moment
  notAfter(受理日, 接报)
  // @ts-expect-error a number against a day
  after(面积, 受理日)
  // @ts-expect-error days in months
  daysAfter(受理日, '3个月')
  // @ts-expect-error days for working days
  workingDaysAfter(受理日, '5日')
  // @ts-expect-error 月 for 个月
  monthsAfter(受理日, '3月')
  // @ts-expect-error hours after a day
  hoursAfter(受理日, '2小时')
  // @ts-expect-error the end of the month of a moment
  monthEnd(接报)
  // @ts-expect-error a rate a year between moments
  accrued(年费, { from: 接报, to: 接报, count: '日' })
  // @ts-expect-error a way of counting that there is not
  accrued(年费, { from: 受理日, to: 受理日, count: '周' })
}

export function doubts(): void {
  // @ts-expect-error a reading is missing
  byReading(疑, { 按户: 收入 })
  // @ts-expect-error a reading too many
  byReading(疑, { 按户: 收入, 按人: 收入, 按亩: 收入 })
  // @ts-expect-error readings of two units
  byReading(疑, { 按户: 收入, 按人: 面积 })
  // @ts-expect-error a convention whose default is none of its readings
  convention('县/甲', { question: '', readings: { 一: '', 二: '' }, default: '三', basis: '' })
  // @ts-expect-error rounding by a question that has other readings
  rule('甲', { at, is: 收入, round: 疑 })
  // @ts-expect-error a doubt of the county without who decides it
  countyQuestion('县/甲', { question: '', words: '', readings: { 一: '' } })
  // @ts-expect-error who bears the remainder is one of the shares
  split(收入, { 省: 3, 市: 7 }, { remainder: 尾差, round: 取舍 })
  // @ts-expect-error one of shares that there is not
  part(split(收入, { 县: 7, 乡: 3 }, { remainder: 尾差, round: 取舍 }), '省')
  // @ts-expect-error what is looked for in vain is named
  unstated('甲', { at, what: '', looked: [], gives: money() })
}

export function sequences(): void {
  const step = { by: ['甲局'], at, does: '', next: [] } as const
  const 审核 = step
  // @ts-expect-error an unknown step follows
  procedure('甲', { at, done: 已办, first: '受理', steps: { 受理: { ...step, next: ['公示'] }, 审核 } })
  // @ts-expect-error an unknown step is first
  procedure('甲', { at, done: 已办, first: '公示', steps: { 受理: step, 审核 } })
  // @ts-expect-error nobody acts
  procedure('甲', { at, done: 已办, first: '受理', steps: { 受理: { ...step, by: [] }, 审核 } })
  // @ts-expect-error a clause that there is not
  procedure('甲', { at, done: 已办, first: '受理', steps: { 受理: { ...step, at: '第九条' }, 审核 } })
  // @ts-expect-error what is done is told in the words of the steps
  procedure('甲', { at, done: 材料, first: '受理', steps: { 受理: step, 审核 } })
  // @ts-expect-error nobody has to do it
  duty('甲', { at, who: [], what: '', due: every.month.once })
  // @ts-expect-error a duty without its due rule
  duty('甲', { at, who: ['甲局'], what: '' })
  // @ts-expect-error a day of the week that there is not
  every.week.on('周八')
  // @ts-expect-error a term that is no term
  within('3亩')
  // @ts-expect-error hours after a day
  within('2小时').after(受理日)
}

export function amendments(): void {
  const 补贴 = rule('补贴', { at, is: times(每度, 用电量) })
  // @ts-expect-error a figure in another unit
  amend(每度, { at, from: '2023-01-01', is: '12元' })
  // @ts-expect-error a number in another unit
  amend(补贴, { at, from: '2023-01-01', is: 面积 })
  // @ts-expect-error a condition in the place of a number
  amend(补贴, { at, from: '2023-01-01', is: 困难 })
  // @ts-expect-error a number in the place of a condition
  amend(补贴, { at, from: '2023-01-01', applies: 面积, otherwise: '' })
  // @ts-expect-error what is no grading has no bands
  amend(补贴, { at, from: '2023-01-01', bands: { 小: { at, is: yes } } })
  // @ts-expect-error an amendment without its day
  amend(补贴, { at, is: 收入 })
  // @ts-expect-error a fact is not for the county to change
  amend(面积, { at, from: '2023-01-01', is: '3亩' })
}

export function examples(): void {
  // @ts-expect-error a fact that there is not
  document.examples({ rule: '补贴', given: { 用水量: '3' }, is: '1', at: [at] })
  // @ts-expect-error a number of the program in place of what is printed
  document.examples({ rule: '补贴', given: { 用电量: 3 }, is: '1', at: [at] })
  // @ts-expect-error a word that the choice does not have
  document.examples({ rule: '补贴', given: { 区域: '城郊' }, is: '1', at: [at] })
  // @ts-expect-error a clause that there is not
  document.examples({ rule: '补贴', given: {}, is: '1', at: ['第九条'] })
  // @ts-expect-error a fact of the document that it does not declare
  rule('甲', { at, is: facts.用水量 })
}
