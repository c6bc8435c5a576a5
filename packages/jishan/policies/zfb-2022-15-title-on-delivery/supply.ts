import { is, match, no, word, yes } from '@zhengling/law'
import { document } from './policy.ts'

const { cite, facts, open, rule, unstated } = document
const { 事项, 要件 } = facts

const 可承诺 = unstated('可承诺受理的要件', {
  at: '二（二）2',
  what: '对“部分要件”探索承诺受理，是哪些要件没有写',
  looked: ['部分要件', '承诺', '清单'],
  gives: { type: { kind: 'truth' } },
})
rule('可否容缺受理', {
  at: '二（二）2',
  applies: is(事项, '地证同交'),
  otherwise: '容缺受理只写在“地证同交”中',
  is: match(要件, { 登记法定环节: no, 核心材料: no, 非核心要件: yes }),
})
rule('可否承诺受理', {
  at: '二（二）2',
  applies: is(事项, '地证同交'),
  otherwise: '承诺受理只写在“地证同交”中',
  is: match(要件, { 登记法定环节: no, 核心材料: no, 非核心要件: 可承诺 }),
})
unstated('核心材料清单', {
  at: '二（二）2',
  what: '哪些是核心材料，哪些是非核心要件',
  looked: ['核心材料', '非核心要件', '清单'],
  gives: { type: { kind: 'truth' } },
})
unstated('容缺补齐时限', {
  at: '二（二）2',
  what: '容缺受理后几日内补齐',
  looked: ['容缺', '补齐', '补正', '日内'],
  gives: { type: { kind: 'number', unit: '日' } },
})

const 承担者 = { kind: 'choice', values: ['使用权人', '开发企业', '购房人'], ordered: false } as const
const 房屋费用 = unstated('房屋权籍调查费和预测绘费由谁承担', {
  at: '二（一）3（2）',
  what: '房屋权籍调查由登记中心完成，预测绘由开发企业委托，两项费用各由谁承担没有写',
  looked: ['费用', '承担', '权籍调查', '测绘'],
  gives: { type: 承担者 },
})
rule('费用由谁承担', {
  at: '二（二）3（1）',
  is: match(
    facts.费用,
    {
      土地权籍调查费: word(承担者, '使用权人'),
      房屋权籍调查费: 房屋费用,
      房屋预测绘费: 房屋费用,
      土地出让金及税费: word(承担者, '使用权人'),
      竣工交房前的相关税费: word(承担者, '开发企业'),
      契税及维修资金: word(承担者, '购房人'),
    },
    {
      土地权籍调查费: cite('二（二）3（1）'),
      土地出让金及税费: cite('二（二）3（2）'),
      竣工交房前的相关税费: cite('二（一）3（3）'),
      契税及维修资金: cite('二（一）3（3）'),
    },
  ),
})
unstated('土地权籍调查费数额', {
  at: '二（二）3（1）',
  what: '使用权人承担的权籍调查费用是多少',
  looked: ['费用', '元', '收费标准'],
  gives: { type: { kind: 'number', unit: '元' } },
})

const 名称 = { kind: 'choice', values: ['全面推行', '全面推进'], ordered: false } as const
open('方案的名称', {
  at: '通知/第1款',
  question: '通知标题印作“全面推进行”，方案名称是“全面推行”还是“全面推进”',
  words: '通知标题“全面推进行”；通知正文和方案标题“全面推行”',
  readings: {
    推行: { because: '通知正文和所附方案自己的标题都作“全面推行”', at: '通知/第1款', is: word(名称, '全面推行') },
    推进: { because: '通知标题去掉多印的“行”字，就是“全面推进”', is: word(名称, '全面推进') },
  },
})
