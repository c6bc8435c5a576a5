import { all, any, byReading, date, equals, is, match, no, notAfter, sum, yes } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, parameter, question, rule, schedule, unstated } = document
const { 项目类别, 建设地点, 产业事项类别, 交通事项类别 } = facts

const 最新目录 = question('最新公布的目录以何时为准', {
  at: '三第1款',
  question: '“最新公布”的核准目录，是办理时最新的还是方案印发时最新的',
  words: '最新公布《山西省政府核准的投资项目目录》',
  readings: {
    办理时: { because: '用“最新公布”而不写年份，意在随目录更新' },
    印发时: { because: '文件在印发时说话，当时的目录已经确定；以后换目录，改革范围不当然随之变动' },
  },
})
const 跨区项目 = unstated('跨经开区项目是否适用', {
  at: '三第1款',
  what: '产业项目一部分在经开区内、一部分在外的，是否纳入改革',
  looked: ['跨', '区内外', '部分'],
  gives: { type: { kind: 'truth' } },
})
export const 适用产业项目改革 = rule('适用产业项目改革', {
  at: '三第1款',
  is: all(
    is(项目类别, '产业项目'),
    byReading(最新目录, { 办理时: facts.办理时在核准目录, 印发时: facts.印发时在核准目录 }),
    match(建设地点, { 稷山经开区内: yes, 稷山经开区外: no, 跨经开区内外: 跨区项目 }),
  ),
})
export const 适用交通项目改革 = rule('适用交通项目改革', {
  at: '二第1款',
  is: all(is(项目类别, '交通基础设施项目'), facts.属核准类),
})
export const 属改革项目 = rule('属于改革范围', { at: '二第1款', is: any(适用产业项目改革, 适用交通项目改革) })

schedule('产业项目各类事项数', {
  at: '三（一）第1款',
  by: 产业事项类别,
  is: {
    供地前政府统一服务: '7项',
    开工前政府统一服务: '7项',
    企业承诺: '10项',
    政府内部流转: '4项',
    原则上无需办理: '4项',
  },
  each: { 企业承诺: '三（二）第1款', 政府内部流转: '三（三）第1款', 原则上无需办理: '三（三）第1款' },
})
schedule('交通项目各类事项数', {
  at: '四（二）第1款',
  by: 交通事项类别,
  is: { 企业承诺: '7项', 政府内部流转: '4项', 原则上无需办理: '7项', 保留审批: '8项' },
  each: { 政府内部流转: '四（三）第1款', 原则上无需办理: '四（三）第1款', 保留审批: '四（四）第1款' },
})
const 统一服务 = parameter('产业项目统一服务事项数', { at: '三（一）第1款', is: '14项' })
const 供地前 = parameter('供地前事项数', { at: '三（一）第1款', is: '7项' })
const 开工前 = parameter('开工前事项数', { at: '三（一）第1款', is: '7项' })
const 合计 = rule('两个阶段事项合计', { at: '三（一）第1款', is: sum(供地前, 开工前) })
rule('两个阶段合计与总数相符', { at: '三（一）第1款', is: equals(合计, 统一服务) })
parameter('统一服务的阶段数', { at: '三（一）第1款', is: '2个' })

rule('按期形成管理模式', { at: '二第1款', is: notAfter(facts.管理模式形成日, date('2022-12-31')) })
unstated('基本形成的标准', {
  at: '二第1款',
  what: '到年底达到什么算“基本形成”管理模式，可推广的经验要几项',
  looked: ['基本形成', '%', '项经验'],
  gives: { type: { kind: 'truth' } },
})

const 台账数 = parameter('每个项目的台账', { at: '六（一）第1款', is: '1本' })
rule('台账合规', {
  at: '六（一）第1款',
  applies: 属改革项目,
  otherwise: '只要求实行承诺制改革的核准类项目建台账',
  is: equals(facts.项目台账数, 台账数),
})
unstated('领导小组的组成', {
  at: '六（一）第1款',
  what: '承诺制改革领导小组由谁组成、办公室设在哪个单位',
  looked: ['组长', '办公室设在', '成员'],
  gives: { type: { kind: 'truth' } },
})
unstated('领导小组会议频次', {
  at: '六（一）第1款',
  what: '“定期召开会议”多久一次',
  looked: ['定期', '每月', '每季度'],
  gives: { type: { kind: 'number', unit: '次' } },
})
