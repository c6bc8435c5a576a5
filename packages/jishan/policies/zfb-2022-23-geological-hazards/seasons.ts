import { all, byReading, date, match, notAfter, notBefore, word } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, open, question, rule, unstated } = document
const { 判断日 } = facts

open('方案最后一日', {
  at: '第1款',
  question: '“2022年度”的方案管到2022年底，还是管到下一年度的方案印发',
  words: '2022年度地质灾害防治方案',
  readings: {
    到年末: { because: '题目和正文都写2022年度、2022年全县防治工作', is: date('2022-12-31') },
    到新方案印发: {
      because: '冻融期的要求、领导小组和各单位分工没有写到年底为止，新方案没有印发以前不能没有依据',
      is: unstated('新方案印发日', {
        at: '第1款',
        what: '下一年度的方案哪一天印发；本方案没有写有效期',
        looked: ['有效期', '废止', '施行'],
        gives: { type: { kind: 'day' } },
      }),
    },
  },
})

const 时段 = { kind: 'choice', values: ['不在重要时段', '冻融期', '汛期'], ordered: false } as const
const [平时, 冻融期, 汛期] = [word(时段, '不在重要时段'), word(时段, '冻融期'), word(时段, '汛期')]
rule('防治时段', {
  at: '四（二）第1款',
  is: match(facts.月份, {
    '1月': 平时,
    '2月': 平时,
    '3月': 冻融期,
    '4月': 冻融期,
    '5月': 冻融期,
    '6月': 汛期,
    '7月': 汛期,
    '8月': 汛期,
    '9月': 汛期,
    '10月': 汛期,
    '11月': 平时,
    '12月': 平时,
  }),
})

const 七下八上 = question('七下八上是哪几天', {
  at: '四（二）第11款',
  question: '汛期“七下八上”从哪一天到哪一天',
  words: '汛期“七下八上”重点时段',
  readings: {
    按半月: { because: '防汛部门通常指7月下半月到8月上半月' },
    按旬: { because: '一月分上、中、下三旬，字面是7月下旬到8月上旬' },
  },
})
export const 七下八上起日 = rule('七下八上起日', {
  at: '四（二）第11款',
  is: byReading(七下八上, { 按半月: date('2022-07-16'), 按旬: date('2022-07-21') }),
})
const 止日 = rule('七下八上止日', {
  at: '四（二）第11款',
  is: byReading(七下八上, { 按半月: date('2022-08-15'), 按旬: date('2022-08-10') }),
})
rule('应有技术人员驻县', { at: '四（二）第11款', is: all(notBefore(判断日, 七下八上起日), notAfter(判断日, 止日)) })
rule('应否驻点值守', {
  at: '四（二）第11款',
  is: all(facts.强降雨期间, facts.地质灾害易发区, facts.高危隐患点),
})
unstated('强降雨的标准', {
  at: '四（二）第11款',
  what: '多大的雨算“强降雨”',
  looked: ['强降雨', '毫米以上', '预警信号'],
  gives: { type: { kind: 'number', unit: '毫米' } },
})
unstated('易发区与高危隐患点名单', {
  at: '四（二）第11款',
  what: '哪些乡镇是地质灾害易发区、哪些是高危隐患点',
  looked: ['易发区', '高危隐患点'],
  gives: { type: { kind: 'truth' } },
})
