import { all, any, atLeast, atMost, byReading, match, no, quantity, yes, yesNo } from '@zhengling/law'
import { 以上含本数 } from '../conventions.ts'
import { document } from './policy.ts'

const { facts, parameter, question, rule, unstated } = document
const { 种植主体, 正常生长期内, 定植年数, 正常生长年数, 地块面积, 合计面积, 符合标准化要求 } = facts

const 年数起点 = parameter('投保年数起点', { at: '三（一）第1款', is: '2年' })
const 面积起点 = parameter('投保面积起点', { at: '三（一）第1款', is: '1亩' })

const 年数从何算起 = question('两年以上从何算起', {
  at: '三（一）第1款',
  question: '“2年以上”是从定植起算，还是进入正常生长期后再满两年',
  words: '正常生长期内（且在2年以上）',
  readings: {
    自定植: { because: '括号里的“且”另立一个条件，说的是树龄；新栽的两年内多未结果' },
    自正常生长: { because: '括号附在“正常生长期内”之后，是对这一期间的限定' },
  },
})
const 面积按什么计 = question('一亩以上按什么计', {
  at: '三（一）第1款',
  question: '“1亩以上”是一块地的面积，还是同一主体各块地的合计',
  words: '1亩以上的',
  readings: {
    按地块: { because: '这一项的标题是保险标的，理赔也以地块为单位', at: '四（三）第1款' },
    按合计: { because: '保费由种植户自缴，投保以户办理', at: '四（二）第1款' },
  },
})
const 合作社与企业 = question('合作社和企业可否投保', {
  at: '三（一）第1款',
  against: '三（三）第1款',
  question: '农民专业合作社和企业种的葡萄可否投保并享受补贴',
  words: '凡……均可投保；葡萄种植户自缴20%',
  readings: {
    可以: { because: '保险标的只看葡萄，用了“凡”“均”，没有限定由谁种' },
    不可以: { because: '补贴和自缴只写葡萄种植户，程序只写农户投保', at: '四（二）第1款' },
  },
})

const 非农户 = byReading(合作社与企业, { 可以: yes, 不可以: no })
const 主体合适 = rule('种植主体可投保', {
  at: '三（一）第1款',
  is: match(种植主体, {
    葡萄种植户: yes,
    农民专业合作社: 非农户,
    企业: 非农户,
  }),
})
const 年数够 = rule('年数达到起点', {
  at: '三（一）第1款',
  is: byReading(年数从何算起, {
    自定植: atLeast(定植年数, 年数起点, 以上含本数),
    自正常生长: atLeast(正常生长年数, 年数起点, 以上含本数),
  }),
})
const 面积够 = rule('面积达到起点', {
  at: '三（一）第1款',
  is: byReading(面积按什么计, {
    按地块: atLeast(地块面积, 面积起点, 以上含本数),
    按合计: atLeast(合计面积, 面积起点, 以上含本数),
  }),
})
export const 可否投保 = rule('可否投保', {
  at: '三（一）第1款',
  is: all(主体合适, 正常生长期内, 年数够, 面积够, 符合标准化要求),
})
rule('投保面积合规', { at: '二第1款', is: atMost(facts.投保面积, facts.符合条件面积) })
rule('可否强制投保', { at: '二第1款', is: no })

unstated('标准化要求', {
  at: '三（一）第1款',
  what: '县葡萄标准化管理和技术要求有哪些，由谁认定是否符合',
  looked: ['技术规程', '标准如下', '认定'],
  gives: yesNo(),
})
unstated('投保截止日', {
  at: '四（二）第1款',
  what: '从哪一天起、到哪一天止可以投保',
  looked: ['投保时间', '截止', '日前'],
  gives: { type: { kind: 'day' } },
})

const 年限起点 = parameter('承保机构连续开展年限', { at: '三（四）2', is: '3年' })
const 两项是否兼备 = question('承保机构两项条件是否兼备', {
  at: '三（四）1',
  against: '三（四）2',
  question: '承保机构的两项条件要同时具备，还是具备一项即可',
  words: '1. ……发布的保险机构；2. ……试点经验的保险机构',
  readings: {
    同时具备: { because: '第一项是经营农业保险的前提，第二项是在此之上对本县经验的要求' },
    具备一项: { because: '两项各自成句、并列为两类保险机构，中间没有“并且”' },
  },
})
const 列入名单 = rule('列入公布名单', { at: '三（四）1', is: facts.在公布名单内 })
// 三年及以上: the print itself includes the number.
const 有经验 = rule('具备本县经验', {
  at: '三（四）2',
  is: all(atLeast(facts.连续开展年数, 年限起点), facts.有试点经验),
})
rule('可否承保', {
  at: '三（四）1',
  is: byReading(两项是否兼备, { 同时具备: all(列入名单, 有经验), 具备一项: any(列入名单, 有经验) }),
})

unstated('承保机构家数', {
  at: '三（四）1',
  what: '由几家保险机构承保、怎样选定',
  looked: ['遴选', '招标', '家'],
  gives: quantity('家'),
})
