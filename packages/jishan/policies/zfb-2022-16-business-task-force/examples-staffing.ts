import { notStated, readings } from '@zhengling/law'
import { document } from './policy.ts'

/** Who sits in the task force, and what it costs. */
export const staffingExamples = document.examples(
  { rule: '应抽调人数', given: { 抽调单位: '审批局' }, is: '4人', at: ['二第1款'] },
  { rule: '应抽调人数', given: { 抽调单位: '市场监管局' }, is: '3人', at: ['二第1款'] },
  { rule: '应抽调人数', given: { 抽调单位: '农业农村局' }, is: '2人', at: ['二第1款'] },
  { rule: '应抽调人数', given: { 抽调单位: '小企业促进中心' }, is: '1人', at: ['二第1款'] },
  { rule: '抽调到位', given: { 抽调单位: '审批局', 已抽调人数: '4' }, is: true, at: ['二第1款'] },
  { rule: '抽调到位', given: { 抽调单位: '审批局', 已抽调人数: '3' }, is: false, at: ['二第1款'] },
  // 4 + 3 + 2 and nine units of one each.
  { rule: '各单位抽调合计', given: {}, is: '18人', at: ['二第1款'] },
  { rule: '各单位合计与总数相符', given: {}, is: true, at: ['二第1款'] },
  { rule: '抽调与派遣合计', given: {}, is: '28人', at: ['二第1款'] },
  { rule: '抽调派遣合计与专班人数相符', given: {}, is: true, at: ['二第1款'] },
  { rule: '劳务派遣人数达到安排', given: { 劳务派遣人数: '10' }, is: true, at: ['二第1款'] },
  { rule: '劳务派遣人数达到安排', given: { 劳务派遣人数: '9' }, is: false, at: ['二第1款'] },
  { rule: '左右的幅度', given: {}, is: notStated, at: ['二第1款'] },
  {
    rule: '工作组设齐',
    given: { 已设工作组: ['综合组', '业务协调组', '督导研判组', '宣传培训组', '考核评估组'] },
    is: true,
    at: ['二第1款'],
  },
  { rule: '工作组设齐', given: { 已设工作组: ['综合组'] }, is: false, at: ['二第1款'] },
  {
    rule: '尚未设立的工作组',
    given: { 已设工作组: ['综合组', '督导研判组', '宣传培训组'] },
    is: ['业务协调组', '考核评估组'],
    at: ['二第1款'],
  },
  { rule: '工作组数相符', given: { 实设组数: '5' }, is: true, at: ['二第1款'] },
  { rule: '工作组数相符', given: { 实设组数: '4' }, is: false, at: ['二第1款'] },
  { rule: '各组人数', given: {}, is: notStated, at: ['二第1款'] },
  { rule: '是否成员单位', given: { 单位: '名单所列单位' }, is: true, at: ['一表1第4行'] },
  { rule: '是否成员单位', given: { 单位: '其他单位' }, is: false, at: ['一表1第4行'] },
  {
    rule: '是否成员单位',
    given: { 单位: '县教育局' },
    is: readings({ 不是成员: false, 是成员: true }),
    at: ['一表1第4行', '二第1款'],
  },
  {
    rule: '是否成员单位',
    given: { 单位: '县委机关事务管理中心' },
    is: readings({ 同一单位: true, 两个单位: false }),
    at: ['一表1第4行', '四（三）第1款'],
  },
  { rule: '可否从该来源抽调', given: { 抽调来源: '县直单位' }, is: true, at: ['四（二）第1款'] },
  {
    rule: '可否从该来源抽调',
    given: { 抽调来源: '乡镇' },
    is: readings({ 可以抽调: true, 不抽调: false }),
    at: ['四（二）第1款', '四（三）第1款'],
  },
  { rule: '乡镇、经开区可否参照成立专班', given: {}, is: true, at: ['四（一）第1款'] },
  { rule: '乡镇、经开区是否必须成立专班', given: {}, is: false, at: ['四（一）第1款'] },
  { rule: '领导小组指哪一个', given: {}, is: notStated, at: ['一第1款'] },
  ...(['购置办公设备', '办公费', '伙食补助', '差旅费', '会议费', '培训费'] as const).map(
    (支出项目) => ({ rule: '应否由县财政保障', given: { 支出项目 }, is: true, at: ['四（三）第1款'] }) as const,
  ),
  {
    rule: '应否由县财政保障',
    given: { 支出项目: '其他支出' },
    is: readings({ 纳入: true, 不纳入: false }),
    at: ['四（三）第1款'],
  },
  {
    rule: '应否由县财政保障',
    given: { 支出项目: '劳务派遣人员报酬' },
    is: readings({ 纳入: true, 不纳入: false }),
    at: ['四（三）第1款', '二第1款'],
  },
  { rule: '县直机关单位标准', given: {}, is: notStated, at: ['四（三）第1款'] },
  { rule: '应否由事务管理中心协调', given: { 保障事宜: '乡镇抽调人员住宿' }, is: true, at: ['四（三）第1款'] },
  { rule: '应否由事务管理中心协调', given: { 保障事宜: '就餐' }, is: true, at: ['四（三）第1款'] },
  { rule: '应否由事务管理中心协调', given: { 保障事宜: '县直抽调人员住宿' }, is: false, at: ['四（三）第1款'] },
)
