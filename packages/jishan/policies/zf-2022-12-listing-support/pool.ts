import { all, byReading, choose, is, no, quantity, yes } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, open, question, rule, unstated } = document
const { 符合产业政策, 符合环保政策, 重点企业, 已入库, 重点后备企业 } = facts

const 重点要求 = open('符合重点要求', {
  at: '三（二）',
  question: '入库是否必须是重点扶持和发展的重点企业',
  words: '特别是重点扶持和发展的重点企业',
  readings: {
    只是优先: { because: '“特别是”用来突出，没有把其余企业排除在外', is: yes },
    必须是: { because: '宾语落在“重点企业”上，前面都是对它的限定', is: 重点企业 },
  },
})
export const 可否入库 = rule('可否入库', { at: '三（二）', is: all(符合产业政策, 符合环保政策, 重点要求) })
unstated('由谁审定入库', {
  at: '三（二）',
  what: '入库、出库由谁审定，按什么程序；列了五家单位按职责分工',
  looked: ['审定', '公示', '出库', '入库程序'],
  gives: {
    type: { kind: 'choice', values: ['稷山经开区', '县发改局', '县工科局', '县金融办', '小企业中心'], ordered: false },
  },
})
unstated('资源库更新周期', {
  at: '三（二）',
  what: '动态管理、常态化跟踪是多久一次',
  looked: ['每年', '每季度', '每半年'],
  gives: quantity('日'),
})

rule('属于股份制改造重点', {
  at: '三（一）',
  is: is(facts.企业类型, '区域特色产业', '战略性新兴产业', '科技型企业'),
})
unstated('股份制改造清单完成日', {
  at: '三（一）',
  what: '股份制改造清单和推进计划在哪一天之前形成',
  looked: ['日前', '月底', '年底'],
  gives: { type: { kind: 'day' } },
})

const 重点与入库 = question('重点上市后备企业是否就是入库企业', {
  at: '三（四）',
  against: '三（二）',
  question: '可申请处罚会商认定的“重点上市后备企业”，是全部入库企业，还是其中另定的重点',
  words: '对重点上市后备企业作出行政处罚时',
  readings: {
    全部入库企业: { because: '入库即是“进行重点培育”，文件没有另定一份重点名单', at: '三（二）' },
    另定的重点: { because: '其他各条都称“入库企业”，只有这里称“重点上市后备企业”' },
  },
})
export const 会商对象 = rule('属于处罚会商对象', {
  at: '三（四）',
  is: choose(
    [
      { when: 重点后备企业, is: yes },
      { when: yes, is: byReading(重点与入库, { 全部入库企业: 已入库, 另定的重点: no }) },
    ],
    '',
  ),
})
