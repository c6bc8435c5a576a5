import { byReading, choose, countyQuestion, type Operand, type Type, yes } from '@zhengling/law'
import { 县政府 } from '../bodies.ts'
import { document as 建设预案 } from '../zfb-2022-17-construction-accidents/policy.ts'
import { document } from './policy.ts'

const { cite, facts } = document

/**
 * 稷政办发〔2022〕17号 reaches the construction accident, this plan the pollution that it causes. The two have other
 * headquarters, another rhythm of reports and another way to an end, and neither names the other. Each is interpreted by
 * another unit, so neither unit can decide for both.
 */
const 按哪个预案 = countyQuestion('稷山县/建设事故引发环境事件按哪个预案', {
  question: '建设领域安全生产事故引发突发环境事件时，指挥、续报、级别调整和终止按17号预案还是按22号预案',
  words: '因生产安全事故导致突发环境事件的',
  decidedBy: 县政府,
  readings: {
    两案并行:
      '22号5.1.1（1）对这种事件只要求部门之间通报，没有写两个指挥部合并；17号每2小时汇报、报市级指挥部审定，22号随时续报、县指挥部批准，两案的要求都应做到',
    按环境预案: '22号2.1第1款把县内的突发环境事件都交给环境指挥部，没有除外；22号印发在后',
    按建设预案: '污染由建设事故引起，17号2.1第1款规定超出事发地能力的建设事故由建设指挥部处置',
  },
})

/** Clauses of the plan for construction accidents that an outcome here rests on. */
export const 建设条款 = {
  指挥: 建设预案.cite('2.1第1款'),
  续报: 建设预案.cite('4.1.3第2款'),
  升降级: 建设预案.cite('4.10第1款'),
  终止: 建设预案.cite('4.11第1款'),
} as const

/** What this plan says where no construction accident is the cause; where one is, as the question is read. */
export const 按预案 = <T extends Type>(
  本预案: Operand<T>,
  { 两案并行, 按建设预案 }: { readonly 两案并行: Operand<T>; readonly 按建设预案: Operand<T> },
): Operand<T> =>
  choose(
    [
      {
        when: facts.建设领域事故引发,
        is: byReading(按哪个预案, { 两案并行, 按环境预案: 本预案, 按建设预案 }),
        at: cite('5.1.1（1）'),
      },
      { when: yes, is: 本预案 },
    ],
    '',
  )
