import { missing, notReached, notStated, readings } from '@zhengling/law'
import { document } from './policy.ts'

const 五月抽调 = { 抽调日: '2022-05-01' } as const
const 骨干 = { 在编: true, 熟悉政策业务: true, 能独当一面: true } as const

/** Conditions and terms of a secondment. */
export const secondmentExamples = document.examples(
  { rule: '年龄合规', given: { ...五月抽调, 出生日期: '1985-03-15' }, is: true, at: ['四（二）第1款'] },
  { rule: '年龄合规', given: { ...五月抽调, 出生日期: '1992-04-11' }, is: true, at: ['四（二）第1款'] },
  // Thirty between the day of issue, 12 April, and the secondment.
  ...(['1992-04-13', '1992-04-30'] as const).map(
    (出生日期) =>
      ({
        rule: '年龄合规',
        given: { ...五月抽调, 出生日期 },
        is: readings({ 抽调之日: true, 印发之日: false }),
        at: ['四（二）第1款', '二第1款'],
      }) as const,
  ),
  { rule: '年龄合规', given: { ...五月抽调, 出生日期: '1992-05-02' }, is: false, at: ['四（二）第1款'] },
  // Thirty on the very day.
  {
    rule: '年龄合规',
    given: { 抽调日: '2022-04-12', 出生日期: '1992-04-12' },
    is: readings({ 当日: true, 次日: false }),
    at: ['四（二）第1款'],
  },
  // Forty-five and some months; forty-six by the day of issue.
  {
    rule: '年龄合规',
    given: { ...五月抽调, 出生日期: '1976-12-01' },
    is: readings({ 未满46都在内: true, 满45即超出: false }),
    at: ['四（二）第1款'],
  },
  { rule: '年龄合规', given: { ...五月抽调, 出生日期: '1976-04-10' }, is: false, at: ['四（二）第1款'] },
  { rule: '年龄合规', given: { ...五月抽调, 出生日期: '1977-05-02' }, is: true, at: ['四（二）第1款'] },
  { rule: '职级合规', given: { 职级: '股级' }, is: true, at: ['四（二）第1款'] },
  {
    rule: '职级合规',
    given: { 职级: '副科级以上' },
    is: readings({ 可以: true, 不可以: false }),
    at: ['四（二）第1款'],
  },
  {
    rule: '符合抽调条件',
    given: { ...五月抽调, ...骨干, 出生日期: '1985-03-15', 职级: '股级' },
    is: true,
    at: ['四（二）第1款'],
  },
  { rule: '符合抽调条件', given: { ...五月抽调, ...骨干, 在编: false }, is: false, at: ['四（二）第1款'] },
  { rule: '符合抽调条件', given: { ...骨干, 能独当一面: false }, is: false, at: ['四（二）第1款'] },
  {
    rule: '符合抽调条件',
    given: { ...五月抽调, ...骨干, 出生日期: '1985-03-15', 职级: '股级以下' },
    is: readings({ 可以: true, 不可以: false }),
    at: ['四（二）第1款'],
  },
  {
    rule: '符合抽调条件',
    given: { ...五月抽调, 在编: true, 职级: '股级' },
    is: missing('熟悉政策业务', '能独当一面'),
    at: [],
  },
  { rule: '抽调期间可否承担原单位工作', given: {}, is: false, at: ['四（二）第1款'] },
  {
    rule: '抽调期最后一日',
    given: 五月抽调,
    is: readings({ 当日计入: '2023-04-30', 当日不计入: '2023-05-01' }),
    at: ['四（二）第1款'],
  },
  { rule: '延长抽调', given: {}, is: notStated, at: ['四（二）第1款'] },
  { rule: '可否退回调换', given: { 抽调人员表现: '不能胜任工作' }, is: true, at: ['四（二）第1款'] },
  { rule: '可否退回调换', given: { 抽调人员表现: '工作不力' }, is: true, at: ['四（二）第1款'] },
  { rule: '可否退回调换', given: { 抽调人员表现: '以上都不是' }, is: false, at: ['四（二）第1款'] },
  { rule: '退回下一步', given: { 退回已办: ['报请退回调换'] }, is: '退回调换', at: ['四（二）第1款'] },
  { rule: '退回下一步', given: { 退回已办: ['退回调换'] }, is: notReached, at: ['四（二）第1款'] },
  { rule: '抽调考核下一步', given: { 考核已办: ['考核', '报组织部备案'] }, is: '反馈原单位', at: ['四（二）第1款'] },
  { rule: '抽调考核下一步', given: { 考核已办: ['计入个人档案'] }, is: notReached, at: ['四（二）第1款'] },
)
