import { atLeast, byReading, equals, holds, is, lacking, match, no, sum, yes } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, parameter, question, rule, unstated } = document
const { 抽调单位, 已抽调人数, 劳务派遣人数, 已设工作组, 单位, 抽调来源 } = facts

const 审批局 = parameter('审批局抽调人数', { at: '二第1款', is: '4人' })
const 市场监管局 = parameter('市场监管局抽调人数', { at: '二第1款', is: '3人' })
const 农业农村局 = parameter('农业农村局抽调人数', { at: '二第1款', is: '2人' })
/** Nine units send the same number. */
const 一人 = parameter('其余九个单位各抽调人数', { at: '二第1款', is: '1人' })

const 其余各单位 = {
  市场监管局,
  农业农村局,
  工科局: 一人,
  发改局: 一人,
  文旅局: 一人,
  司法局: 一人,
  能源局: 一人,
  统计局: 一人,
  教育局: 一人,
  住建局: 一人,
  小企业促进中心: 一人,
}
const 应抽调人数 = rule('应抽调人数', { at: '二第1款', is: match(抽调单位, { 审批局, ...其余各单位 }) })
rule('抽调到位', { at: '二第1款', is: atLeast(已抽调人数, 应抽调人数) })

const 抽调总数 = parameter('抽调总人数', { at: '二第1款', is: '18人' })
const 派遣人数 = parameter('劳务派遣人员数', { at: '二第1款', is: '10人' })
const 专班人数 = parameter('集中办公人数', { at: '二第1款', is: '28人' })
const 各单位合计 = rule('各单位抽调合计', { at: '二第1款', is: sum(审批局, ...Object.values(其余各单位)) })
rule('各单位合计与总数相符', { at: '二第1款', is: equals(各单位合计, 抽调总数) })
const 两类合计 = rule('抽调与派遣合计', { at: '二第1款', is: sum(抽调总数, 派遣人数) })
rule('抽调派遣合计与专班人数相符', { at: '二第1款', is: equals(两类合计, 专班人数) })
rule('劳务派遣人数达到安排', { at: '二第1款', is: atLeast(劳务派遣人数, 派遣人数) })
unstated('左右的幅度', {
  at: '二第1款',
  what: '“28人左右”可以多几人、少几人',
  looked: ['左右', '上下', '人以内'],
  gives: { type: { kind: 'number', unit: '人' } },
})

const 组数 = parameter('工作组数', { at: '二第1款', is: '5个' })
rule('工作组数相符', { at: '二第1款', is: equals(facts.实设组数, 组数) })
const 五组 = ['综合组', '业务协调组', '督导研判组', '宣传培训组', '考核评估组'] as const
rule('工作组设齐', { at: '二第1款', is: holds(已设工作组, ...五组) })
rule('尚未设立的工作组', { at: '二第1款', is: lacking(已设工作组, ...五组) })
unstated('各组人数', {
  at: '二第1款',
  what: '28人在5个组之间如何分配',
  looked: ['组长', '人', '名额'],
  gives: { type: { kind: 'number', unit: '人' } },
})

const 教育局成员 = question('教育局是否为成员单位', {
  at: '二第1款',
  against: '一表1第4行',
  question: '写明从部分成员单位抽调，其中有教育局1人，成员名单却没有教育局',
  words: '从部分成员单位抽调18人（……教育局1人……）',
  readings: {
    不是成员: { because: '成员名单逐个列出，没有教育局', at: '一表1第4行' },
    是成员: { because: '抽调限于成员单位，既抽调教育局的人，教育局即为成员', at: '二第1款' },
  },
})
const 同一中心 = question('事务管理中心与后勤服务中心是否同一单位', {
  at: '四（三）第1款',
  against: '一表1第4行',
  question: '成员名单为县委机关后勤服务中心，经费保障一条由县委机关事务管理中心协调，是否同一单位',
  words: '县委机关事务管理中心；县委机关后勤服务中心',
  readings: {
    同一单位: { because: '办公、就餐、住宿属于机关后勤，名单中只有后勤服务中心承担此类职能', at: '一表1第4行' },
    两个单位: { because: '名称不同，文内没有说明' },
  },
})
rule('是否成员单位', {
  at: '一表1第4行',
  is: match(单位, {
    名单所列单位: yes,
    县教育局: byReading(教育局成员, { 不是成员: no, 是成员: yes }),
    县委机关事务管理中心: byReading(同一中心, { 同一单位: yes, 两个单位: no }),
    其他单位: no,
  }),
})

const 乡镇抽调 = question('是否从乡镇抽调人员', {
  at: '四（三）第1款',
  against: '四（二）第1款',
  question: '住宿保障写有“从乡镇抽调人员”，抽调人数和抽调办法都只写县直单位，是否从乡镇抽调',
  words: '从乡（镇）抽调人员住宿事宜；县直有关单位抽调业务骨干',
  readings: {
    可以抽调: { because: '既为乡镇抽调人员安排住宿，就有这一来源', at: '四（三）第1款' },
    不抽调: { because: '18人逐个单位写明，都是县直单位；组织部负责的也只是县直单位', at: '四（二）第1款' },
  },
})
rule('可否从该来源抽调', {
  at: '四（二）第1款',
  is: match(抽调来源, { 县直单位: yes, 乡镇: byReading(乡镇抽调, { 可以抽调: yes, 不抽调: no }) }),
})
rule('乡镇、经开区可否参照成立专班', { at: '四（一）第1款', is: yes })
rule('乡镇、经开区是否必须成立专班', { at: '四（一）第1款', is: no })

unstated('领导小组指哪一个', {
  at: '一第1款',
  what: '文中几处写“领导小组”，没有写全称；稷政发〔2022〕6号设有稷山县促进市场主体倍增工作领导小组，是否就是它没有写',
  looked: ['领导小组', '以下简称'],
  gives: { type: { kind: 'truth' } },
})

const 列外支出 = question('未列的支出是否纳入财政预算', {
  at: '四（三）第1款',
  against: '二第1款',
  question: '列举的经费没有劳务派遣人员的报酬和其他支出，是否由县财政保障',
  words: '购置办公设备、办公费、伙食补助、差旅费、会议费、培训费等',
  readings: {
    纳入: { because: '“等”字表示没有列尽，劳务派遣人员是专班人员', at: '二第1款' },
    不纳入: { because: '财政支出须有明文，列举之外另行报批' },
  },
})
const 列外 = byReading(列外支出, { 纳入: yes, 不纳入: no })
rule('应否由县财政保障', {
  at: '四（三）第1款',
  is: match(facts.支出项目, {
    购置办公设备: yes,
    办公费: yes,
    伙食补助: yes,
    差旅费: yes,
    会议费: yes,
    培训费: yes,
    劳务派遣人员报酬: 列外,
    其他支出: 列外,
  }),
})
unstated('县直机关单位标准', {
  at: '四（三）第1款',
  what: '参照的县直机关单位经费标准是多少',
  looked: ['标准', '元', '参照'],
  gives: { type: { kind: 'number', unit: '元' } },
})
rule('应否由事务管理中心协调', {
  at: '四（三）第1款',
  is: is(facts.保障事宜, '办公地点', '就餐', '乡镇抽调人员住宿'),
})
