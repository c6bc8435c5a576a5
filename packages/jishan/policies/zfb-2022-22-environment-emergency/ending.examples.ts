import { notReached, notStated, readings } from '@zhengling/law'
import { document } from './policy.ts'

const 都具备 = {
  现场得到控制: true,
  发生条件已消除: true,
  泄漏降至限值以内: true,
  无继发可能: true,
  处置行动无须继续: true,
  已采取防护措施: true,
  中长期影响已尽量低: true,
} as const
const 都不具备 = {
  现场得到控制: false,
  发生条件已消除: false,
  泄漏降至限值以内: false,
  无继发可能: false,
  处置行动无须继续: false,
  已采取防护措施: false,
  中长期影响已尽量低: false,
} as const
const 只差一项 = readings({ 全部具备: false, 具备一项: true })

/** Who acts, and each condition and step of the end, left out or taken in turn. */
export const ending = document.examples(
  { rule: '应对由谁负责', given: { 初步认定: '重大' }, is: '上级政府部门，县指挥部配合', at: ['2.1第1款'] },
  { rule: '响应级别', given: { 初步认定: '重大' }, is: notStated, at: ['5.3.2第1款'] },
  {
    rule: '现场指挥部尚缺',
    given: { 初步认定: '一般', 现场指挥部组成: [] },
    is: ['县指挥部成员单位', '事发地乡镇人民政府', '事发单位负责人', '有关专家'],
    at: ['2.2第1款'],
  },

  // Each of the four conditions missing alone, and there alone.
  ...(
    [
      { 现场得到控制: false },
      { 泄漏降至限值以内: false },
      { 处置行动无须继续: false },
      { 已采取防护措施: false },
    ] as const
  ).map((缺) => ({ rule: '终止条件具备', given: { ...都具备, ...缺 }, is: 只差一项, at: ['5.5.1'] }) as const),
  ...(
    [
      { 现场得到控制: true, 发生条件已消除: true },
      { 泄漏降至限值以内: true, 无继发可能: true },
      { 处置行动无须继续: true },
      { 已采取防护措施: true, 中长期影响已尽量低: true },
    ] as const
  ).map((有) => ({ rule: '终止条件具备', given: { ...都不具备, ...有 }, is: 只差一项, at: ['5.5.1'] }) as const),

  ...(
    [
      [['建议终止'], notReached],
      [['专家分析论证', '批准终止'], notReached],
      [['专家分析论证', '建议终止', '通报相关部门'], notReached],
      [['专家分析论证', '建议终止', '下达终止命令'], notReached],
      [['专家分析论证', '建议终止', '批准终止', '下达终止命令'], '通报相关部门'],
    ] as const
  ).map(([终止已办, is]) => ({ rule: '终止下一步', given: { 终止已办 }, is, at: ['5.5.2（1）'] }) as const),

  {
    rule: '依本预案可否终止',
    given: { ...都具备, 终止已办: ['专家分析论证', '建议终止', '批准终止'] },
    is: true,
    at: ['5.5.2（1）', '5.5.1'],
  },
  {
    rule: '依本预案可否终止',
    given: { ...都不具备, 终止已办: ['专家分析论证', '建议终止', '批准终止'] },
    is: false,
    at: ['5.5.2（1）', '5.5.1'],
  },
  ...(
    [
      ['建议终止', '批准终止'],
      ['专家分析论证', '批准终止'],
      ['专家分析论证', '建议终止'],
    ] as const
  ).map(
    (终止已办) =>
      ({ rule: '依本预案可否终止', given: { ...都具备, 终止已办 }, is: false, at: ['5.5.2（1）'] }) as const,
  ),
  {
    rule: '可否终止',
    given: {
      ...都具备,
      终止已办: ['专家分析论证', '建议终止'],
      已启动响应: '三级',
      建设领域事故引发: true,
      市级指挥部审定: true,
    },
    is: readings({ 两案并行: false, 按环境预案: false, 按建设预案: notReached }),
    at: ['5.5.2（1）', '5.1.1（1）'],
  },
)
