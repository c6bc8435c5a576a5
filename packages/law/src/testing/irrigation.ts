import {
  accrued,
  choose,
  convention,
  day,
  hoursAfter,
  inUnit,
  is,
  lacking,
  least,
  moment,
  monthEnd,
  oneOf,
  policy,
  quantity,
  type RoundingConvention,
  someOf,
  split,
  sum,
  times,
  yesNo,
} from '../index.ts'

const clause = (gist: string) => ({ gist, print: `sm3:${gist}` })

export const 取舍: RoundingConvention = convention('云水县/取舍到分', {
  question: '不足一分如何取舍',
  readings: { 四舍五入: '满半分进一分', 舍去: '一律舍去', 进位: '一律进一分', 奇进偶舍: '末位成偶数' },
  default: '四舍五入',
  basis: '县内惯例，无法律依据',
  decidedBy: '云水县人民政府',
})

export const 尾差 = convention('云水县/尾差', {
  question: '尾差归谁',
  readings: { 县: '归县', 乡: '归乡' },
  default: '县',
  basis: '县内惯例，无法律依据',
})

/** A policy of an invented county with something of every kind. */
const document = policy({
  folder: 'yzf-2024-3-irrigation',
  number: '云政发〔2024〕3号',
  title: '云水县灌溉用水管理办法',
  issuer: '云水县人民政府',
  issued: '2024-03-01',
  explains: '云水县农业农村局',
  interprets: '云水县水利局',
  outline: {
    第三条: clause('补贴标准'),
    '第三条（一）': clause('小麦每亩'),
    '第三条（二）': clause('果树每亩'),
    第四条: clause('封顶与分担'),
    第五条: clause('困难户'),
    第六条: clause('报告'),
    第七条: clause('材料'),
    第八条: clause('目的'),
    第九条: clause('未写明的'),
    第十条: clause('未声明的'),
  },
  facts: {
    作物: oneOf('小麦', '果树'),
    面积: quantity('亩', { step: '0.01', to: '10000' }),
    产量: quantity('斤', { from: '1' }),
    困难户: yesNo(),
    人口: quantity('人', { from: '1', to: '50' }),
    申报日: day(),
    缴费日: day(),
    接报: moment(),
    材料: someOf('申请表', '土地证'),
    比例: quantity('', { step: '0.0001', to: '1' }),
    档次: oneOf('1', '2'),
  },
})
export const 灌溉 = document.policy

const { facts, informative, open, parameter, rule, schedule, unstated, procedure } = document
const { 作物, 面积, 产量, 困难户, 人口, 申报日, 缴费日, 接报, 材料, 比例, 档次 } = facts

export const 每亩 = schedule('每亩补贴', {
  at: '第三条',
  by: 作物,
  is: { 小麦: '15元/亩', 果树: '30元/亩' },
  each: { 小麦: '第三条（一）', 果树: '第三条（二）' },
})
export const 封顶 = parameter('封顶', { at: '第四条', is: '300元' })
const 年费 = parameter('年费', { at: '第四条', is: '0.5元/年' })
export const 补贴 = rule('补贴', {
  at: '第四条',
  is: least(times(面积, 每亩), 封顶),
  round: 取舍,
})
export const 分担 = rule('分担', { at: '第四条', is: split(补贴, { 县: 7, 乡: 3 }, { remainder: 尾差, round: 取舍 }) })
export const 困难补助 = open('困难补助', {
  at: '第五条',
  question: '按户还是按人',
  words: '补助50元',
  applies: is(作物, '小麦'),
  otherwise: '只补小麦',
  readings: {
    按户: { because: '以户称', is: parameter('困难标准', { at: '第五条', is: '50元' }) },
    按人: { because: '以人称', is: times(人口, parameter('每人标准', { at: '第五条', is: '50元/人' })) },
  },
})
export const 合计 = rule('合计', { at: '第四条', is: sum(补贴, 困难补助) })
export const 缴费 = rule('缴费', {
  at: '第四条',
  is: accrued(年费, { from: 申报日, to: 缴费日, count: '日' }),
  round: 取舍,
})
export const 月底 = rule('月底', { at: '第六条', is: monthEnd(申报日) })
export const 速报 = rule('速报', { at: '第六条', is: hoursAfter(接报, '2小时') })
export const 缺件 = rule('缺件', { at: '第七条', is: lacking(材料, '申请表', '土地证') })
export const 吨数 = rule('吨数', { at: '第三条', is: inUnit(产量, '吨') })
export const 高比例 = rule('系数', { at: '第三条', is: times(比例, 比例) })
export const 档 = rule('档', {
  at: '第三条',
  is: choose([{ when: is(档次, '1'), is: 档次, at: document.cite('第十条') }], '只有一档'),
})
export const 限额 = unstated('限额', {
  at: '第九条',
  what: '适当限额是多少',
  looked: ['限额', '上限'],
  gives: quantity('元'),
})
export const 限补 = rule('限补', { at: '第四条', is: least(补贴, 限额) })
export const 是否困难 = rule('是否困难', { at: '第五条', is: 困难户 })
export const 程序 = procedure('办理', {
  at: '第六条',
  done: 材料,
  first: '申请表',
  steps: {
    申请表: { by: ['农户'], at: '第六条', does: '填表', next: ['土地证'] },
    土地证: { by: ['农户'], at: '第七条', does: '交证', next: [] },
  },
})
informative('目的依据', '第八条', '第三条')
