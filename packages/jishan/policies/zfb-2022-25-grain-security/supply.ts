import { all, atLeast, byReading, countyQuestion, equals, lacking, match, not, quantity, word } from '@zhengling/law'
import { 县政府 } from '../bodies.ts'
import { 依 } from '../grounds.ts'
import { document as 储备粮 } from '../zf-2022-14-reserve-grain/policy.ts'
import { 仓储制度, 应急供应, 质量监管, 骨干企业条件 } from './lists.ts'
import { document } from './policy.ts'

const { facts, rule, unstated } = document
const { 县级储备粮库存, 上级核定规模, 县政府确定规模 } = facts

rule('仓储制度尚缺', { at: '二（三）1（3）', is: lacking(facts.仓储制度已有, ...仓储制度) })

/** 稷政发〔2022〕14号 goes by the size that the county fixes. */
const 规模由谁定 = countyQuestion('稷山县/县级储备粮规模由谁确定', {
  question: '县级储备粮的规模，按上级核定下达的，还是按县政府确定的',
  words: '上级有关部门核定下达的规模；县政府确定的储备粮规模',
  decidedBy: 县政府,
  readings: {
    上级核定: '25号二（三）1（5）写明不低于上级核定下达的规模',
    县政府确定: '14号第三条写明按照县政府确定的储备粮规模',
    都不低于: '两个文件都有效，上级核定的是底线，县政府可以定得更高',
  },
})
const 够上级 = rule('不低于上级核定规模', { at: '二（三）1（5）', is: atLeast(县级储备粮库存, 上级核定规模) })
const 够县定 = rule('不低于县政府确定规模', { at: '二（三）1（5）', is: atLeast(县级储备粮库存, 县政府确定规模) })
const 第三条 = 储备粮.cite('第三条')
const 储备 = rule('县级储备粮规模达标', {
  at: '二（三）1（5）',
  is: byReading(规模由谁定, {
    上级核定: 够上级,
    县政府确定: 依(第三条, 够县定),
    都不低于: 依(第三条, all(够上级, 够县定)),
  }),
})
unstated('储备规模数', {
  at: '二（三）1（5）',
  what: '上级核定下达的县级储备粮规模是多少',
  looked: ['万吨', '万公斤', '万斤'],
  gives: quantity('吨'),
})

const 供应 = '二（三）1（6）'
const 成品粮 = rule('成品粮油储备规模落实', { at: 供应, is: atLeast(facts.成品粮油库存, facts.成品粮油规模) })
unstated('成品粮油储备规模数', {
  at: 供应,
  what: '成品粮油储备规模是多少、够几天',
  looked: ['天供应量', '日供应量', '万吨'],
  gives: quantity('吨'),
})
rule('应急供应尚缺', { at: 供应, is: lacking(facts.应急供应已有, ...应急供应) })
const 线索 = rule('涉粮线索全部核查', { at: '二（三）1（7）', is: atLeast(facts.已核查线索, facts.举报线索) })
rule('骨干企业尚缺条件', { at: '二（三）1（9）', is: lacking(facts.企业已具备, ...骨干企业条件) })
unstated('统计上报日', {
  at: '二（三）2第1款',
  what: '夏秋粮面积、产量在哪一天之前上报',
  looked: ['月底前', '日前', '月日'],
  gives: { type: { kind: 'day' } },
})

const 质量 = '二（三）3第1款'
rule('质量监管尚缺', { at: 质量, is: lacking(facts.质量监管已有, ...质量监管) })
const 无事故 = rule('没有发生食品安全事故', { at: 质量, is: equals(facts.食品安全事故, '0起') })
const 处置 = { kind: 'choice', values: ['严禁', '按超标粮食处置机制办'], ordered: false } as const
const 如何处置 = unstated('超标粮食如何处置', {
  at: 质量,
  what: '不符合食品安全标准的粮食可以作什么用、由谁处置',
  looked: ['饲料', '酒精', '销毁', '定向'],
  gives: { type: 处置 },
})
rule('不合标准粮食的去向', {
  at: '一（一）7',
  applies: not(facts.符合食品安全标准),
  otherwise: '符合食品安全标准的粮食不在其内',
  is: match(facts.粮食去向, { 口粮市场: word(处置, '严禁'), 食品生产企业: word(处置, '严禁'), 其他去向: 如何处置 }),
})

rule('分管发改的班子成员各项指标完成', { at: '二（三）', is: all(储备, 成品粮, 线索, 无事故) })
