import { byReading, holds, lacking, match, no } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, question, rule, unstated } = document
const { 批准单位, 下达单位, 核定单位, 轮换计划种类, 入库成本已核定 } = facts

rule('新增计划下达单位齐全', { at: '第七条（一）', is: holds(下达单位, '县发改局', '县财政局') })
rule('销售计划下达单位齐全', { at: '第七条（三）', is: holds(下达单位, '县发改局', '县财政局') })

const 轮换计划由谁批准 = question('轮换计划由谁批准', {
  at: '第七条（二）',
  against: '第十六条',
  question: '储备粮轮换计划由两家还是三家批准',
  words: '报县发改局、财政局批准；报县发改局、县财政局和中国农业发展银行稷山县支行批准',
  readings: {
    两家: { because: '第七条（二）规定轮换计划报两家批准后即可执行', at: '第七条（二）' },
    三家: { because: '第十六条在轮换一章专门规定，多列了贷款银行，从其多者', at: '第十六条' },
    各依其条: { because: '第七条（二）说的是库点、数量计划，第十六条说的是年度的数量、品种和计划，两种计划各依其条' },
  },
})

const 两家 = ['县发改局', '县财政局'] as const
const 三家 = ['县发改局', '县财政局', '农发行稷山支行'] as const

rule('轮换计划批准单位齐全', {
  at: '第十六条',
  is: byReading(轮换计划由谁批准, {
    两家: holds(批准单位, ...两家),
    三家: holds(批准单位, ...三家),
    各依其条: match(轮换计划种类, {
      '轮换库点、数量计划': holds(批准单位, ...两家),
      年度轮换计划: holds(批准单位, ...三家),
    }),
  }),
})
rule('轮换计划尚缺的批准单位', {
  at: '第七条（二）',
  is: byReading(轮换计划由谁批准, {
    两家: lacking(批准单位, ...两家),
    三家: lacking(批准单位, ...三家),
    各依其条: match(轮换计划种类, {
      '轮换库点、数量计划': lacking(批准单位, ...两家),
      年度轮换计划: lacking(批准单位, ...三家),
    }),
  }),
})

rule('新增收购价格核定单位齐全', { at: '第八条（一）', is: holds(核定单位, '县发改局', '县财政局') })
rule('入库成本核定单位齐全', { at: '第八条（二）', is: holds(核定单位, '县发改局', '县财政局') })
rule('可否更改入库成本', {
  at: '第八条（二）',
  applies: 入库成本已核定,
  otherwise: '入库成本尚未核定，谈不上更改',
  is: no,
})
unstated('入库成本核定时限', {
  at: '第八条（三）',
  what: '“按时核定”是多久核定一次、何时核定',
  looked: ['按时', '日内', '每年'],
  gives: { type: { kind: 'day' } },
})
unstated('费用拨付时限', {
  at: '第四条',
  what: '“按时拨付”是什么时候',
  looked: ['按时', '日前', '季度'],
  gives: { type: { kind: 'day' } },
})
