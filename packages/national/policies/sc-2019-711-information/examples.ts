import { missing, notReached, notStated, readings } from '@zhengling/law'
import { document } from './policy.ts'

const 公开 = '第二十六条'
const 补正 = '第三十条'
const 收到 = '第三十一条'
const 答复 = '第三十三条第2款'
const 不计 = '第三十三条第3款'
const 网上 = { 提交方式: '互联网', 确认日: '2022-09-19' } as const
const 未停 = { 停计自发出: '0', 停计自送达: '0' } as const
const 当日 = ['起算当日']

/**
 * Counted by hand on the calendar of 2022: 3 to 5 June and 1 to 7 October were holidays, 8 and 9 October were worked.
 * 19 September was a Monday.
 */
export const examples = document.examples(
  // 26 May is the first of the twenty, 22 June the nineteenth, 23 June the twentieth; two days later it is a Monday.
  { rule: '按成文日期的公开期限', given: { 成文日期: '2022-05-25' }, is: '2022-06-23', at: [公开], by: 当日 },
  { rule: '按印发日期的公开期限', given: { 印发日期: '2022-05-27' }, is: '2022-06-27', at: [公开], by: 当日 },
  {
    rule: '主动公开期限',
    given: { 成文日期: '2022-05-25', 印发日期: '2022-05-27' },
    is: readings({ 成文日期: '2022-06-23', 印发日期: '2022-06-27' }),
    at: [公开],
    by: 当日,
  },
  {
    rule: '主动公开期限',
    given: { 成文日期: '2022-05-25', 印发日期: '2022-05-25' },
    is: '2022-06-23',
    at: [公开],
    by: 当日,
  },
  { rule: '主动公开期限', given: { 成文日期: '2022-05-25' }, is: missing('印发日期'), at: [公开] },
  { rule: '变更后公开期限', given: { 变更日期: '2022-09-19' }, is: '2022-10-20', at: [公开], by: 当日 },
  // In December 2026 the twentieth working day lies in a year whose holidays are not out.
  { rule: '变更后公开期限', given: { 变更日期: '2026-12-14' }, is: missing(), at: [公开] },

  { rule: '收到申请之日', given: { 提交方式: '当面', 提交日: '2022-09-16' }, is: '2022-09-16', at: [收到] },
  { rule: '收到申请之日', given: { 提交方式: '邮寄签收', 签收日: '2022-09-17' }, is: '2022-09-17', at: [收到] },
  { rule: '收到申请之日', given: { 提交方式: '平常信函', 确认日: '2022-09-18' }, is: '2022-09-18', at: [收到] },
  { rule: '收到申请之日', given: { 提交方式: '传真', 确认日: '2022-09-15' }, is: '2022-09-15', at: [收到] },
  { rule: '收到申请之日', given: 网上, is: '2022-09-19', at: [收到] },
  { rule: '收到申请之日', given: { 提交方式: '互联网', 提交日: '2022-09-16' }, is: missing('确认日'), at: [收到] },
  { rule: '确认的期限', given: {}, is: notStated, at: [收到] },
  {
    rule: '平常信函确认期限',
    given: { 提交方式: '平常信函', 收信日: '2022-09-16' },
    is: '2022-09-16',
    at: [收到],
  },
  { rule: '平常信函确认期限', given: { 提交方式: '互联网', 收信日: '2022-09-16' }, is: notReached, at: [收到] },

  // 20, 21, 22, 23, 26, 27, 28 September.
  { rule: '补正告知期限', given: 网上, is: '2022-09-28', at: [补正, 收到], by: 当日 },
  { rule: '补正期限的长短', given: {}, is: notStated, at: [补正] },
  { rule: '答复起算日', given: { ...网上, 经补正: false }, is: '2022-09-19', at: [补正, 收到] },
  { rule: '答复起算日', given: { ...网上, 经补正: true, 收到补正日: '2022-09-26' }, is: '2022-09-26', at: [补正] },
  { rule: '答复起算日', given: { ...网上, 经补正: true }, is: missing('收到补正日'), at: [补正] },
  {
    rule: '视为放弃',
    given: { 经补正: true, 补正期限日: '2022-10-14', 当日: '2022-10-15', 无正当理由: true },
    is: true,
    at: [补正],
  },
  { rule: '视为放弃', given: { 经补正: true, 补正期限日: '2022-10-14', 当日: '2022-10-14' }, is: false, at: [补正] },
  {
    rule: '视为放弃',
    given: { 经补正: true, 补正期限日: '2022-10-14', 当日: '2022-10-15', 无正当理由: false },
    is: false,
    at: [补正],
  },
  { rule: '视为放弃', given: { 经补正: false }, is: notReached, at: [补正] },

  // From the 27th: four days in September, 8 to 14 October seven (the 11th), 17 to 20 October the fifteenth.
  { rule: '第三方意见期限', given: { 第三方收到日: '2022-09-26' }, is: '2022-10-20', at: ['第三十二条'], by: 当日 },
  { rule: '其他机关意见期限', given: { 其他机关收到日: '2022-09-26' }, is: '2022-10-20', at: ['第三十四条'], by: 当日 },

  // 20 to 30 September nine, 8 to 14 October seven, 17 to 20 October four.
  {
    rule: '答复期限',
    given: { ...网上, 经补正: false, ...未停 },
    is: '2022-10-20',
    at: [答复, 补正, 收到, 不计],
    by: 当日,
  },
  // Sent on the 22nd, delivered on the 26th, answered on 10 October: nine working days, or seven; so 2 November, or 31 October.
  {
    rule: '答复期限',
    given: { ...网上, 经补正: false, 停计自发出: '9', 停计自送达: '7' },
    is: readings({ 自发出: '2022-11-02', 自送达: '2022-10-31' }),
    at: [答复, 不计],
    by: 当日,
  },
  { rule: '停计的工作日', given: { 停计自发出: '9', 停计自送达: '9' }, is: '9个工作日', at: [不计] },
  {
    rule: '停计的工作日',
    given: { 停计自发出: '9', 停计自送达: '7' },
    is: readings({ 自发出: '9个工作日', 自送达: '7个工作日' }),
    at: [不计],
  },
  {
    rule: '告知延长后停计的工作日',
    given: { 告知后停计自发出: '2', 告知后停计自送达: '1' },
    is: readings({ 自发出: '2个工作日', 自送达: '1个工作日' }),
    at: [不计],
  },
  { rule: '延长未超上限', given: { 延长工作日: '20' }, is: true, at: [答复] },
  { rule: '延长未超上限', given: { 延长工作日: '21' }, is: false, at: [答复] },
  // 21 October to 17 November: twenty more. Told on 18 October, twenty of their own would end on 15 November.
  {
    rule: '延长后答复期限',
    given: {
      ...网上,
      ...未停,
      经补正: false,
      延长工作日: '20',
      告知延长日: '2022-10-18',
      告知后停计自发出: '0',
      告知后停计自送达: '0',
    },
    is: '2022-11-17',
    at: [答复, 补正, 收到, 不计],
    by: ['延长起算', '起算当日'],
  },
)
