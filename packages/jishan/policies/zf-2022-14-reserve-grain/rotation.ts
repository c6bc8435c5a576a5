import { after, before, byReading, choose, is, monthsAfter, no, notAfter, word, yearsAfter, yes } from '@zhengling/law'
import { once } from '../every.ts'
import { document } from './policy.ts'

const { duty, facts, parameter, question, rule } = document
const { 入库日, 判断日, 出库开始日, 出库完成日, 入库开始日, 入库完成日 } = facts

const 轮换下限 = parameter('轮换年限下限', { at: '第十四条', is: '4年' })
const 轮换上限 = parameter('轮换年限上限', { at: '第十四条', is: '5年' })
const 可轮换日 = rule('可轮换日', { at: '第十四条', is: yearsAfter(入库日, 轮换下限) })
const 应轮换日 = rule('应轮换日', { at: '第十四条', is: yearsAfter(入库日, 轮换上限) })
const 承储企业 = { words: '承储企业', why: '承储企业由县发改局审核认定，文件没有列名' }
duty('按年限轮换', {
  at: '第十四条',
  who: [承储企业],
  whoAt: '第十六条',
  what: '均衡轮换储备粮',
  standard: '每四至五年一次',
  due: once.until(应轮换日),
})
const 状态 = { kind: 'choice', values: ['未到轮换年限', '在轮换年限内', '已过轮换年限'], ordered: true } as const
rule('轮换年限状态', {
  at: '第十四条',
  is: choose(
    [
      { when: before(判断日, 可轮换日), is: word(状态, '未到轮换年限') },
      { when: after(判断日, 应轮换日), is: word(状态, '已过轮换年限') },
      { when: yes, is: word(状态, '在轮换年限内') },
    ],
    '',
  ),
})

rule('可否出库', { at: '第十五条', is: facts.出库前已检验 })

const 间隔上限 = parameter('出入库间隔上限', { at: '第十四条', is: '4个月' })
const 轮空期上限 = parameter('轮空期上限', { at: '第二十一条', is: '4个月' })

const 轮空期起止 = question('轮空期从何时算到何时', {
  at: '第十四条',
  against: '第二十一条',
  question: '轮换出入库的时间间隔、轮空期，从哪一天算到哪一天',
  words: '轮换出入库时间间隔；轮空期',
  readings: {
    出库完成到入库开始: { because: '“间隔”“轮空”指仓内无粮的时间' },
    出库完成到入库完成: { because: '轮入粮食全部入库才算补足，之前数量仍空缺' },
    出库开始到入库完成: { because: '“轮换出入库”指一次轮换的全过程' },
  },
})

const 轮空起日 = byReading(轮空期起止, {
  出库完成到入库开始: 出库完成日,
  出库完成到入库完成: 出库完成日,
  出库开始到入库完成: 出库开始日,
})
const 轮空止日 = byReading(轮空期起止, {
  出库完成到入库开始: 入库开始日,
  出库完成到入库完成: 入库完成日,
  出库开始到入库完成: 入库完成日,
})

const 间隔期限 = rule('出入库间隔届满日', { at: '第十四条', is: monthsAfter(轮空起日, 间隔上限) })
duty('轮换后补足入库', {
  at: '第十四条',
  who: [承储企业],
  whoAt: '第十六条',
  what: '轮换出库的，在间隔期限之内补足入库',
  standard: '出入库时间间隔不超过4个月',
  due: once.until(间隔期限),
})
rule('出入库间隔合规', { at: '第十四条', is: notAfter(轮空止日, 间隔期限) })
const 轮空期届满日 = rule('轮空期届满日', { at: '第二十一条', is: monthsAfter(轮空起日, 轮空期上限) })
const 轮空期合规 = rule('轮空期合规', { at: '第二十一条', is: notAfter(轮空止日, 轮空期届满日) })

const 超期补贴 = question('轮空期超过4个月后补贴是否照付', {
  at: '第二十一条',
  question: '轮空期超过4个月的，超过的时间利息和费用补贴是否照常拨付',
  words: '轮空期最长不得超过4个月，在轮换期间，储备粮食的利息和费用补贴照常拨付',
  readings: {
    照付: { because: '照常拨付的条件只写“在轮换期间”，没有写不超期' },
    不付: { because: '照常拨付紧接在4个月上限之后，以不超过上限为前提' },
  },
})
rule('轮空期补贴照付', {
  at: '第二十一条',
  is: choose(
    [
      { when: 轮空期合规, is: yes },
      { when: yes, is: byReading(超期补贴, { 照付: yes, 不付: no }) },
    ],
    '',
  ),
})

rule('轮换方式合规', { at: '第二十一条', is: is(facts.轮换方式, '国家粮食交易平台公开竞价') })
