import { all, any, choose, holds, hoursAfter, is, lacking, match, word, yes } from '@zhengling/law'
import { 响应级别 } from './grading.ts'
import { document } from './policy.ts'

const { facts, open, parameter, rule, unstated } = document
const { 单位负责人接报时刻, 乡镇接报时刻, 乡镇获知时刻, 上次汇报时刻, 单位报告对象, 报告内容 } = facts

unstated('现场人员报告时限', {
  at: '4.1.2第1款',
  what: '现场有关人员“立即”向本单位负责人报告是多长时间',
  looked: ['立即', '分钟', '小时内'],
  gives: { type: { kind: 'number', unit: '小时' } },
})

const 上报者 = { kind: 'choice', values: ['总承包单位', '事故发生单位'], ordered: false } as const
rule('由谁上报', {
  at: '4.1.2第1款',
  is: choose(
    [
      { when: facts.施工总承包, is: word(上报者, '总承包单位') },
      { when: yes, is: word(上报者, '事故发生单位') },
    ],
    '',
  ),
})

const 单位时限 = parameter('单位负责人报告时限', { at: '4.1.2第1款', is: '1小时' })
export const 单位报告期限 = rule('单位报告期限', { at: '4.1.2第1款', is: hoursAfter(单位负责人接报时刻, 单位时限) })
rule('单位报告对象齐备', {
  at: '4.1.2第1款',
  is: all(
    any(holds(单位报告对象, '属地乡镇人民政府'), holds(单位报告对象, '社区办'), holds(单位报告对象, '县指挥部办公室')),
    holds(单位报告对象, '负有安全生产监督管理职责的有关部门'),
  ),
})

const 逐级时限 = parameter('逐级上报时限', { at: '4.1.2第2款', is: '2小时' })
export const 逐级上报期限 = open('逐级上报期限', {
  at: '4.1.2第2款',
  question: '“逐级上报时间不得超过2小时”是每一级各2小时，还是各级合计2小时',
  words: '逐级上报时间不得超过2小时',
  readings: {
    每级各计: {
      because: '国务院第493号令规定每级上报的时间不得超过2小时，本预案以其为依据',
      at: '1.2第1款',
      is: hoursAfter(乡镇接报时刻, 逐级时限),
    },
    各级合计: {
      because: '本款没有“每级”二字，“逐级上报时间”可指全过程，从单位负责人接报起算',
      is: hoursAfter(单位负责人接报时刻, 逐级时限),
    },
  },
})

const 直报时限 = parameter('特别重大事故直报时限', { at: '4.1.2第3款', is: '1小时' })
const 特别重大直报期限 = rule('特别重大事故直报期限', {
  at: '4.1.2第3款',
  applies: is(响应级别, '一级'),
  otherwise: '不是特别重大事故，乡镇按4.1.2第2款逐级上报',
  is: hoursAfter(乡镇获知时刻, 直报时限),
})
export const 乡镇报告期限 = rule('乡镇报告期限', {
  at: '4.1.2第2款',
  is: match(响应级别, {
    四级: 逐级上报期限,
    三级: 逐级上报期限,
    二级: 逐级上报期限,
    一级: 特别重大直报期限,
  }),
})

const 层级 = { kind: 'choice', values: ['市人民政府', '省人民政府', '国务院'], ordered: true } as const
rule('逐级上报至', {
  at: '4.1.2第4款',
  is: match(响应级别, {
    四级: word(层级, '市人民政府'),
    三级: word(层级, '省人民政府'),
    二级: word(层级, '国务院'),
    一级: word(层级, '国务院'),
  }),
})

const 内容 = [
  '事故发生单位概况',
  '时间、地点及现场情况',
  '信息来源',
  '简要经过',
  '人员伤亡',
  '直接经济损失',
  '发展趋势',
  '已采取的措施',
] as const
rule('报告内容齐全', { at: '4.1.3第1款', is: holds(报告内容, ...内容) })
rule('报告尚缺内容', { at: '4.1.3第1款', is: lacking(报告内容, ...内容) })

export const 续报间隔 = parameter('续报间隔', { at: '4.1.3第2款', is: '2小时' })
export const 下次续报期限 = rule('下次续报期限', {
  at: '4.1.3第2款',
  applies: facts.应急响应期间,
  otherwise: '每隔2小时汇报只在应急响应期间',
  is: hoursAfter(上次汇报时刻, 续报间隔),
})
rule('短信报告有效', { at: '4.1.3第2款', is: facts.短信收到回复 })

unstated('第一时间', {
  at: '4.1.1第1款',
  what: '“第一时间上报”是多长时间',
  looked: ['第一时间', '分钟', '小时内'],
  gives: { type: { kind: 'number', unit: '小时' } },
})
