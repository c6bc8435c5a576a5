import { all, any, byReading, greatest, is, lessThan, match, no, word, yes } from '@zhengling/law'
import { 事故以上, 事故以下 } from '../conventions.ts'
import { document, 响应级 } from './policy.ts'

const { facts, grading, question, rule } = document
const { 死亡人数, 中毒重伤人数, 直接经济损失, 事故类别 } = facts

const 按死亡 = grading('按死亡人数', {
  at: '3.3第1款',
  gives: 响应级,
  bands: {
    一级: { at: '3.3第2款', is: 事故以上(死亡人数, '30人') },
    二级: { at: '3.3第3款', is: all(事故以上(死亡人数, '10人'), 事故以下(死亡人数, '30人')) },
    三级: { at: '3.3第4款', is: all(事故以上(死亡人数, '3人'), 事故以下(死亡人数, '10人')) },
    // The print says 不含3人 itself: no convention is needed.
    四级: { at: '3.3第5款', is: lessThan(死亡人数, '3人') },
  },
})
const 按重伤 = grading('按中毒重伤人数', {
  at: '3.3第1款',
  gives: 响应级,
  bands: {
    一级: { at: '3.3第2款', is: 事故以上(中毒重伤人数, '100人') },
    二级: { at: '3.3第3款', is: all(事故以上(中毒重伤人数, '50人'), 事故以下(中毒重伤人数, '100人')) },
    三级: { at: '3.3第4款', is: all(事故以上(中毒重伤人数, '10人'), 事故以下(中毒重伤人数, '50人')) },
    四级: { at: '3.3第5款', is: 事故以下(中毒重伤人数, '10人') },
  },
})
const 按损失 = grading('按直接经济损失', {
  at: '3.3第1款',
  gives: 响应级,
  bands: {
    一级: { at: '3.3第2款', is: 事故以上(直接经济损失, '1亿元') },
    二级: { at: '3.3第3款', is: all(事故以上(直接经济损失, '5000万元'), 事故以下(直接经济损失, '1亿元')) },
    三级: { at: '3.3第4款', is: all(事故以上(直接经济损失, '1000万元'), 事故以下(直接经济损失, '5000万元')) },
    四级: { at: '3.3第5款', is: 事故以下(直接经济损失, '1000万元') },
  },
})

/** 或者 between the scales: the highest of them. */
export const 响应级别 = rule('响应级别', { at: '3.3第1款', is: greatest(按死亡, 按重伤, 按损失) })

const 等级 = { kind: 'choice', values: ['一般事故', '较大事故', '重大事故', '特别重大事故'], ordered: true } as const
rule('事故等级', {
  at: '3.3第1款',
  is: match(响应级别, {
    四级: word(等级, '一般事故'),
    三级: word(等级, '较大事故'),
    二级: word(等级, '重大事故'),
    一级: word(等级, '特别重大事故'),
  }),
})

const 政府 = { kind: 'choice', values: ['县（市、区）、企业', '市级', '省级', '国家'], ordered: true } as const
rule('响应主体', {
  at: '3.3第1款',
  is: match(响应级别, {
    四级: word(政府, '县（市、区）、企业'),
    三级: word(政府, '市级'),
    二级: word(政府, '省级'),
    一级: word(政府, '国家'),
  }),
})
const 颜色 = { kind: 'choice', values: ['蓝色', '黄色', '橙色', '红色'], ordered: true } as const
rule('预警颜色', {
  at: '3.3第1款',
  is: match(响应级别, {
    四级: word(颜色, '蓝色'),
    三级: word(颜色, '黄色'),
    二级: word(颜色, '橙色'),
    一级: word(颜色, '红色'),
  }),
})

const 一般事故是否适用 = question('只写较大等级的范围是否包括一般事故', {
  at: '1.3□',
  against: '3.3第5款',
  question: '1.3 对设备、自建房、道路、供水供气供热、公园只列“较大等级”事故，一般事故是否适用本预案',
  words: '较大等级安全事故（险情）；四级响应',
  readings: {
    不适用: { because: '1.3 的范围逐项列明“较大”，未列的不在其中' },
    适用: { because: '3.3 对一般事故规定了四级响应，没有区分类别', at: '3.3第5款' },
  },
})
const 仅写较大 = any(is(响应级别, '三级', '二级', '一级'), byReading(一般事故是否适用, { 不适用: no, 适用: yes }))
rule('适用本预案', {
  at: '1.3第1款',
  is: match(
    事故类别,
    {
      施工安全及质量: yes,
      拆迁: yes,
      大型设备: 仅写较大,
      自建房屋: 仅写较大,
      道路桥梁管沟: 仅写较大,
      供水供气供热: 仅写较大,
      自然灾害: yes,
      公园广场: 仅写较大,
      '电力、交通、铁路等专业工程': no,
    },
    {
      施工安全及质量: document.cite('1.3①'),
      拆迁: document.cite('1.3②'),
      大型设备: document.cite('1.3□'),
      自建房屋: document.cite('1.3④'),
      道路桥梁管沟: document.cite('1.3⑤'),
      供水供气供热: document.cite('1.3⑥'),
      自然灾害: document.cite('1.3⑦'),
      公园广场: document.cite('1.3⑧'),
    },
  ),
})
