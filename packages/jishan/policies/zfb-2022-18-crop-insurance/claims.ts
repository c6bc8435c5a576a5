import { all, byReading, choose, holds, is, match, no, quantity, word, yes, yesNo } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, open, procedure, question, rule, unstated } = document
const { 低温达到约定标准, 气象数据来源, 灾害情形, 损失程度, 赔付前已办, 已一次性赔付 } = facts

const at = '四（三）第1款'

const 触发 = rule('触发保险责任', {
  at: '三（二）第1款',
  is: all(is(气象数据来源, '气象局'), 低温达到约定标准),
})
unstated('约定的低温', {
  at: '三（二）第1款',
  what: '低到多少度算达到约定标准',
  looked: ['℃', '度以下', '气温'],
  gives: quantity('℃'),
})
unstated('约定的持续时间', {
  at: '三（二）第1款',
  what: '低温要持续多久',
  looked: ['小时', '昼夜', '时长'],
  gives: quantity('小时'),
})
unstated('保险期间', {
  at: '三（二）第1款',
  what: '保险责任从哪一天起、到哪一天止',
  looked: ['保险期间', '保险期限', '起保'],
  gives: quantity('日'),
})

const 公司 = { kind: 'choice', values: ['县级保险公司', '市级保险公司'], ordered: true } as const
rule('由谁勘验定损', {
  at,
  is: match(灾害情形, {
    局部性灾害: word(公司, '县级保险公司'),
    比较严重的局部灾害: word(公司, '市级保险公司'),
    较大面积的灾害: word(公司, '市级保险公司'),
  }),
})
rule('省级保险公司应否抽查复勘', { at, is: is(灾害情形, '比较严重的局部灾害', '较大面积的灾害') })
unstated('灾害大小的界限', {
  at,
  what: '多大面积算“较大面积”，多重算“比较严重”',
  looked: ['面积达到', '损失率', '连片'],
  gives: quantity('亩'),
})
unstated('抽查复勘比例', {
  at,
  what: '省级保险公司抽查多少',
  looked: ['抽查比例', '抽查不少于', '成以上'],
  gives: quantity(''),
})

const 依据 = { kind: 'choice', values: ['现场勘验定损', '气象灾害指数'], ordered: false } as const
open('损失依据什么确定', {
  at,
  question: '最后依据气象灾害指数确定损失，是否也管县级保险公司定损的局部性灾害',
  words: '局部性灾害……；较大面积的灾害……最后依据……指数',
  readings: {
    只管市级定损的: {
      because: '“最后”承接分号之后的初步勘验和复勘，局部性灾害在分号之前',
      is: match(灾害情形, {
        局部性灾害: word(依据, '现场勘验定损'),
        比较严重的局部灾害: word(依据, '气象灾害指数'),
        较大面积的灾害: word(依据, '气象灾害指数'),
      }),
    },
    各种灾害都管: {
      because: '保险责任以气象数据触发，不分灾害大小',
      at: '三（二）第1款',
      is: word(依据, '气象灾害指数'),
    },
  },
})

procedure('市级定损下一步', {
  at,
  done: facts.定损已办,
  first: '初步勘验定损',
  steps: {
    初步勘验定损: { by: ['市级保险公司'], at, does: '市级保险公司初步勘验定损', next: ['抽查复勘'] },
    抽查复勘: { by: ['省级保险公司'], at, does: '省级保险公司抽查复勘', next: ['确定损失'] },
    确定损失: {
      by: ['保险公司（没有写明哪一级）'],
      at,
      does: '按气象部门的灾害指数确定损失',
      next: [],
    },
  },
})

const 触发后是否定损 = question('指数触发后是否还要定损', {
  at: '三（二）第1款',
  against: at,
  question: '低温达到约定标准后，保险公司直接按指数赔付，还是定损、测产之后才赔付',
  words: '即触发保险；收获测产并核定损失后',
  readings: {
    按指数赔付: { because: '保险责任写达到标准“即”触发；气象指数保险的赔付只看气象数据', at: '三（二）第1款' },
    定损后赔付: { because: '程序一章专写勘验定损，绝收要定损，部分损失要测产、核定', at },
  },
})
export const 可否赔付 = rule('可否赔付', {
  at,
  is: choose(
    [
      { when: all(is(损失程度, '绝收'), 已一次性赔付), is: no },
      {
        when: 触发,
        is: byReading(触发后是否定损, {
          按指数赔付: yes,
          定损后赔付: match(损失程度, {
            绝收: holds(赔付前已办, '一次性定损'),
            部分损失: holds(赔付前已办, '收获测产', '核定损失'),
          }),
        }),
      },
      { when: yes, is: no },
    ],
    '',
  ),
})

const 方式 = { kind: 'choice', values: ['一次性赔付', '测产并核定损失后赔付'], ordered: false } as const
rule('赔付方式', {
  at,
  is: match(损失程度, { 绝收: word(方式, '一次性赔付'), 部分损失: word(方式, '测产并核定损失后赔付') }),
})
const 部分损失后 = unstated('部分损失赔付后责任是否终止', {
  at,
  what: '部分损失赔付以后保险责任是否继续；终止只写在绝收地块',
  looked: ['继续有效', '剩余保额', '责任继续'],
  gives: yesNo(),
})
rule('保险责任是否终止', { at, is: match(损失程度, { 绝收: 已一次性赔付, 部分损失: 部分损失后 }) })
open('其他地块责任是否终止', {
  at,
  question: '一块地绝收赔付后，终止的是这块地的保险责任，还是整张保单的',
  words: '绝收地块；保险责任终止',
  applies: all(is(损失程度, '绝收'), 已一次性赔付),
  otherwise: '没有绝收地块已经一次性赔付',
  readings: {
    只这一块: { because: '整句以“绝收地块”为主语', is: no },
    整张保单: { because: '“保险责任终止”没有限定是哪块地的', is: yes },
  },
})
unstated('绝收的界限', { at, what: '损失多少算绝收', looked: ['损失率', '绝收标准', '%以上'], gives: quantity('') })
unstated('赔付时限', { at, what: '定损或者核定之后几日内赔付', looked: ['日内', '工作日'], gives: quantity('日') })
