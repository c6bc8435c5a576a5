import { day, grades, moment, money, oneOf, quantity, someOf, yesNo } from '../../declare/fact.ts'
import { type Law, lawOf } from '../../declare/law.ts'
import { convention } from '../../declare/open.ts'
import { policy } from '../../declare/policy.ts'
import type { World } from '../../evaluate/world.ts'
import { accrued } from '../../expression/accrue.ts'
import { inUnit, minus, over, sum, times } from '../../expression/arithmetic.ts'
import { choose, match, word } from '../../expression/choice.ts'
import { after, atLeast, before, equals, lessThan, moreThan, notAfter } from '../../expression/comparison.ts'
import { amount, date, no, yes } from '../../expression/constant.ts'
import { greatest, least } from '../../expression/extreme.ts'
import { all, any, holds, is, lacking, not } from '../../expression/logic.ts'
import { byReading } from '../../expression/open.ts'
import { part, split } from '../../expression/share.ts'
import {
  daysAfter,
  daysBefore,
  hoursAfter,
  monthEnd,
  monthsAfter,
  monthsBefore,
  workingDaysAfter,
  yearsAfter,
} from '../../expression/term.ts'

const at = '第一条'
const outline = { [at]: { gist: '样例', print: 'sm3:0' } } as const

const roundings = { 四舍五入: '', 舍去: '', 进位: '', 奇进偶舍: '' } as const
const rounding = (reading: keyof typeof roundings) =>
  convention(`样例/${reading}`, { question: '', readings: roundings, default: reading, basis: '' })
const half = rounding('四舍五入')

const words = policy({
  folder: 'sample',
  number: '样政发〔2022〕1号',
  title: '样例办法',
  issuer: '样例县人民政府',
  issued: '2022-01-01',
  outline,
  facts: {
    面积: quantity('亩', { step: '0.01', to: '100000' }),
    产量: quantity('公斤', { step: '0.1', to: '100000' }),
    巨数: quantity('户', { to: '1000000000' }),
    余额: quantity('元', { step: '0.001', from: '-1000000', to: '1000000' }),
    本金: money({ to: '1000000' }),
    户数: quantity('户', { to: '1000' }),
    总户数: quantity('户', { from: '-20', to: '1000' }),
    月数: quantity('个月', { from: '-30', to: '30' }),
    日数: quantity('日', { from: '-400', to: '400' }),
    小时数: quantity('小时', { step: '0.25', from: '-100', to: '100' }),
    类别: oneOf('甲', '乙', '丙'),
    等次: oneOf('良', '优', '差'),
    合格: yesNo(),
    公示: yesNo(),
    材料: someOf('申请', '证明', '账户'),
    起: day(),
    止: day(),
    接报: moment(),
    处置: moment(),
  },
})

/** A document of nothing but every word of the kernel: what one way of running says, all must. */
export const sample = words.policy
const { facts, parameter, schedule, rule, open, question, unstated, grading, amend } = words

const 每亩 = parameter('每亩', { at, is: '33.35元/亩' })
const 每公斤 = parameter('每公斤', { at, is: '0.0123元/公斤' })
const 年费 = parameter('年费', { at, is: '0.05元/公斤/年' })
amend(年费, { at, from: '2022-05-15', is: '0.08元/公斤/年' })
amend(年费, { at, from: '2024-02-29', is: '0.11元/公斤/年' })
schedule('按类标准', { at, by: facts.类别, is: { 甲: '2000元', 乙: '2100.5元', 丙: '0元' } })
const 标准 = rule('标准', {
  at,
  is: match(facts.类别, { 甲: amount('2000元'), 乙: amount('2100.5元'), 丙: amount('0元') }),
})
const 未定 = unstated('未定', { at, what: '未定', looked: ['未定'], gives: money() })

const 面积补贴 = rule('面积补贴', {
  at,
  applies: all(is(facts.类别, '甲', '乙'), facts.合格),
  otherwise: '类别不合',
  is: least(times(facts.面积, 每亩), '3000.5元'),
  round: half,
})
const 产量补贴 = rule('产量补贴', {
  at,
  applies: any(not(facts.合格), moreThan(facts.产量, '500公斤')),
  otherwise: '产量不足',
  is: greatest(times(facts.产量, 每公斤), amount('5元')),
  round: rounding('舍去'),
})
amend(面积补贴, { at, from: '2022-06-01', applies: is(facts.类别, '甲'), otherwise: '只补甲类' })
amend(产量补贴, { at, from: '2022-06-01', is: times(facts.产量, 每公斤), round: rounding('舍去') })
rule('产量进位', { at, is: times(facts.产量, 每公斤), round: rounding('进位') })
const 产量偶舍 = rule('产量偶舍', { at, is: times(facts.产量, 每公斤), round: rounding('奇进偶舍') })
for (const [name, way] of Object.entries({
  余四: half,
  余舍: rounding('舍去'),
  余进: rounding('进位'),
  余偶: rounding('奇进偶舍'),
}))
  rule(name, { at, is: facts.余额, round: way })
const 合计 = rule('合计', { at, is: sum(面积补贴, 产量补贴, 标准) })
rule('净额', { at, is: minus(合计, facts.余额) })
rule('含未定', { at, is: sum(面积补贴, 未定) })
rule('折吨', { at, is: inUnit(facts.产量, '吨') })

const 分担 = rule('分担', {
  at,
  is: split(
    minus(合计, facts.本金),
    { 省: 3, 市: 3, 县: 1 },
    {
      remainder: convention('样例/尾差', {
        question: '',
        readings: { 省: '', 市: '', 县: '' },
        default: '县',
        basis: '',
      }),
      round: half,
    },
  ),
})
rule('四分', {
  at,
  is: split(
    facts.本金,
    { 省: 1, 市: 1, 县: 1, 乡: 1 },
    {
      remainder: convention('样例/四方尾差', {
        question: '',
        readings: { 省: '', 市: '', 县: '', 乡: '' },
        default: '乡',
        basis: '',
      }),
      round: rounding('进位'),
    },
  ),
})
rule('省级', { at, is: part(分担, '省') })

const 完成率 = rule('完成率', { at, is: over(facts.户数, facts.总户数) })
rule('达标', { at, is: atLeast(完成率, '95%') })
rule('奖励', { at, is: least(times(times(完成率, facts.本金), amount('150%')), facts.本金), round: half })
rule('双率', { at, is: sum(完成率, over(facts.总户数, facts.户数)) })
rule('较高率', { at, is: greatest(完成率, amount('60%')) })
rule('正好', { at, is: equals(完成率, amount('50%')) })

const 档 = grades('差', '良', '优')
const 面积档 = grading('面积档', {
  at,
  gives: 档,
  bands: {
    差: { at, is: lessThan(facts.面积, '10亩') },
    良: { at, is: all(atLeast(facts.面积, '10亩'), lessThan(facts.面积, '100亩')) },
    优: { at, is: atLeast(facts.面积, '100亩') },
  },
})
const 产量档 = rule('产量档', {
  at,
  is: choose(
    [
      { when: moreThan(facts.产量, '1000公斤'), is: word(档, '优') },
      { when: facts.合格, is: word(档, '良') },
    ],
    '不评',
  ),
})
rule('最高档', { at, is: greatest(面积档, 产量档) })
rule('最低档', { at, is: least(面积档, 产量档) })
rule('按档', { at, is: match(面积档, { 差: amount('1元'), 良: 产量偶舍, 优: 标准 }) })
rule('评为优', { at, is: is(facts.等次, '优') })

rule('材料齐', { at, is: holds(facts.材料, '申请', '证明') })
rule('尚缺', { at, is: lacking(facts.材料, '申请', '证明', '账户') })
rule('另序尚缺', { at, is: lacking(facts.材料, '账户', '申请') })

const 届满 = rule('届满', { at, is: monthsAfter(facts.起, facts.月数) })
rule('前推', { at, is: monthsBefore(facts.起, '13个月') })
rule('次年', { at, is: yearsAfter(facts.起, '3年') })
rule('日后', { at, is: daysAfter(facts.起, facts.日数) })
rule('日前', { at, is: daysBefore(facts.止, '45日') })
rule('月底', { at, is: monthEnd(届满) })
rule('按时', { at, is: notAfter(facts.止, 届满) })
rule('早者', { at, is: least(facts.起, facts.止, date('2023-06-30')) })
rule('时限', { at, is: hoursAfter(facts.接报, facts.小时数) })
rule('逾时', { at, is: after(facts.处置, hoursAfter(facts.接报, '1.5小时')) })
rule('工作日', { at, is: workingDaysAfter(facts.起, '5个工作日') })

for (const count of ['年', '月', '日'] as const)
  rule(`按${count}计`, {
    at,
    is: times(accrued(年费, { from: facts.起, to: facts.止, count }), facts.产量),
    round: half,
  })

const 按户或按亩 = question('按户或按亩', {
  at,
  question: '按户还是按亩',
  words: '补贴',
  readings: { 按户: { because: '户' }, 按亩: { because: '亩' } },
})
rule('有疑', {
  at,
  applies: facts.公示,
  otherwise: '未公示',
  is: match(facts.类别, {
    甲: byReading(按户或按亩, { 按户: 标准, 按亩: times(facts.面积, amount('10元/亩')) }),
    乙: 标准,
    丙: 未定,
  }),
})
open('已决', {
  at,
  question: '已决定的疑问',
  words: '补贴',
  round: half,
  readings: { 一: { because: '', is: 标准 }, 二: { because: '', is: times(facts.面积, 每亩) } },
})
rule('有疑亦明', {
  at,
  is: any(facts.公示, byReading(按户或按亩, { 按户: yes, 按亩: before(facts.起, facts.止) })),
})
rule('不准', { at, is: no })
rule('过大', { at, is: times(facts.巨数, facts.巨数) })

export const sampleLaw: Law = lawOf([sample])

/** A day on which the second rate is in force and one of the two questions is decided. */
export const sampleWorld: World = {
  on: Temporal.PlainDate.from('2022-12-01'),
  amendments: sampleLaw.amendments,
  decisions: [
    {
      question: `${sample.head.number}/已决`,
      reading: '二',
      by: '样例县人民政府',
      from: '2022-03-01',
      why: '样例',
      power: '样例',
    },
  ],
  calendar: { isWorkingDay: (day) => day.dayOfWeek < 6 },
}
