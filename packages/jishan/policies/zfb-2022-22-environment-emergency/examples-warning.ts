import { missing, notReached, notStated, readings } from '@zhengling/law'
import { document } from './policy.ts'

const 是事件 = {
  突然造成或可能造成: true,
  进入环境介质: true,
  事件后果: ['生态环境破坏'],
  需要紧急应对: true,
} as const
/** Nothing has happened; only what may be set off is in question. */
const 只有可能 = { 已发生并可能扩大: false, 可能造成的伤亡: '没有伤亡' } as const
const 红 = { ...只有可能, 可能引发的等级: '特别重大', 紧急程度: '情况危急' } as const
const 橙 = { ...只有可能, 可能引发的等级: '重大', 紧急程度: '情况紧急' } as const
const 黄 = { ...只有可能, 可能引发的等级: '较大', 紧急程度: '情况比较紧急' } as const
const 蓝 = { ...只有可能, 可能引发的等级: '一般', 紧急程度: '存在重大环境安全隐患' } as const
const 伤亡 = (可能造成的伤亡: '人员伤亡' | '较多人员伤亡' | '更多人员伤亡' | '重大人员伤亡') =>
  ({ 可能引发的等级: '不会引发', 紧急程度: '以上都不是', 已发生并可能扩大: true, 可能造成的伤亡 }) as const

export const examples = document.examples(
  {
    rule: '属于须防范化解的等级',
    given: { 风险等级: '特别重大' },
    is: readings({ 即特别重大: true, 另有所指: false }),
    at: ['3第1款', '1.5第1款'],
  },
  { rule: '属于须防范化解的等级', given: { 风险等级: '重大' }, is: true, at: ['3第1款'] },
  { rule: '属于须防范化解的等级', given: { 风险等级: '较大' }, is: true, at: ['3第1款'] },
  { rule: '属于须防范化解的等级', given: { 风险等级: '一般' }, is: false, at: ['3第1款'] },
  { rule: '属于须防范化解的等级', given: {}, is: missing('风险等级'), at: [] },
  { rule: '属于突发环境事件', given: 是事件, is: true, at: ['8.1第1款'] },
  {
    rule: '属于突发环境事件',
    given: { ...是事件, 事件后果: ['环境质量下降并危及健康和财产'] },
    is: true,
    at: ['8.1第1款'],
  },
  { rule: '属于突发环境事件', given: { ...是事件, 事件后果: ['重大社会影响'] }, is: true, at: ['8.1第1款'] },
  { rule: '属于突发环境事件', given: { ...是事件, 事件后果: [] }, is: false, at: ['8.1第1款'] },
  { rule: '属于突发环境事件', given: { ...是事件, 需要紧急应对: false }, is: false, at: ['8.1第1款'] },
  { rule: '属于突发环境事件', given: { ...是事件, 进入环境介质: false }, is: false, at: ['8.1第1款'] },
  { rule: '属于突发环境事件', given: { ...是事件, 突然造成或可能造成: false }, is: false, at: ['8.1第1款'] },
  { rule: '适用本预案', given: { 发生在县内: true, 事件类别: '大气、水体、土壤污染' }, is: true, at: ['1.4第1款'] },
  { rule: '适用本预案', given: { 发生在县内: false, 事件类别: '大气、水体、土壤污染' }, is: false, at: ['1.4第1款'] },
  { rule: '适用本预案', given: { 发生在县内: true, 事件类别: '重污染天气' }, is: false, at: ['1.4第2款'] },
  { rule: '适用本预案', given: { 发生在县内: true, 事件类别: '船舶污染' }, is: false, at: ['1.4第2款'] },
  { rule: '适用本预案', given: { 发生在县内: true, 事件类别: '另有专项或部门预案的事件' }, is: true, at: ['1.4第2款'] },
  {
    rule: '适用本预案',
    given: { 发生在县内: true, 事件类别: '辐射污染' },
    is: readings({ 另依辐射预案: false, 也适用本预案: true }),
    at: ['1.4第2款', '8.1第1款'],
  },
  { rule: '适用的预案', given: { 事件类别: '大气、水体、土壤污染' }, is: '本预案', at: ['1.4第1款'] },
  { rule: '适用的预案', given: { 事件类别: '重污染天气' }, is: '《稷山县重污染天气应急预案》', at: ['1.4第2款'] },
  { rule: '适用的预案', given: { 事件类别: '船舶污染' }, is: '其他相关应急规定', at: ['1.4第2款'] },
  {
    rule: '适用的预案',
    given: { 事件类别: '另有专项或部门预案的事件' },
    is: '本预案与有关预案衔接',
    at: ['1.4第2款'],
  },
  {
    rule: '适用的预案',
    given: { 事件类别: '辐射污染' },
    is: readings({
      另依辐射预案: '《稷山县辐射事故应急预案》',
      也适用本预案: '本预案与《稷山县辐射事故应急预案》',
    }),
    at: ['1.4第2款', '8.1第1款'],
  },
  { rule: '事件等级', given: {}, is: notStated, at: ['1.5第1款', '1.5第2款'] },
  { rule: '分级标准', given: {}, is: notStated, at: ['1.5第2款'] },

  // What may be set off, with the urgency that the print names beside it, and without.
  { rule: '符合红色预警情形', given: 红, is: true, at: ['4.2.1第3款'] },
  { rule: '符合红色预警情形', given: 伤亡('重大人员伤亡'), is: true, at: ['4.2.1第3款'] },
  {
    rule: '符合红色预警情形',
    given: { ...红, 紧急程度: '以上都不是' },
    is: readings({ 概括语: true, 另为条件: false }),
    at: ['4.2.1第3款'],
  },
  { rule: '符合橙色预警情形', given: 橙, is: true, at: ['4.2.1第4款'] },
  { rule: '符合橙色预警情形', given: 伤亡('更多人员伤亡'), is: true, at: ['4.2.1第4款'] },
  {
    rule: '符合橙色预警情形',
    given: { ...橙, 紧急程度: '以上都不是' },
    is: readings({ 概括语: true, 另为条件: false }),
    at: ['4.2.1第4款'],
  },
  { rule: '符合黄色预警情形', given: 黄, is: true, at: ['4.2.1第5款'] },
  { rule: '符合黄色预警情形', given: 伤亡('较多人员伤亡'), is: true, at: ['4.2.1第5款'] },
  {
    rule: '符合黄色预警情形',
    given: { ...黄, 紧急程度: '以上都不是' },
    is: readings({ 概括语: true, 另为条件: false }),
    at: ['4.2.1第5款'],
  },
  { rule: '符合蓝色预警情形', given: 蓝, is: true, at: ['4.2.1第6款'] },
  { rule: '符合蓝色预警情形', given: 伤亡('人员伤亡'), is: true, at: ['4.2.1第6款'] },
  {
    rule: '符合蓝色预警情形',
    given: { ...蓝, 紧急程度: '以上都不是' },
    is: readings({ 概括语: true, 另为条件: false }),
    at: ['4.2.1第6款'],
  },
  { rule: '预警级别', given: 红, is: '一级', at: ['4.2.1第3款'] },
  { rule: '预警级别', given: 橙, is: '二级', at: ['4.2.1第4款'] },
  { rule: '预警级别', given: 黄, is: '三级', at: ['4.2.1第5款'] },
  { rule: '预警级别', given: 蓝, is: '四级', at: ['4.2.1第6款'] },
  {
    rule: '预警级别',
    given: { ...红, 紧急程度: '情况紧急' },
    is: readings({ 概括语: '一级', 另为条件: notReached }),
    at: ['4.2.1第3款', '4.2.1第1款'],
  },
  {
    rule: '预警级别',
    given: { ...蓝, 紧急程度: '以上都不是' },
    is: readings({ 概括语: '四级', 另为条件: notReached }),
    at: ['4.2.1第6款'],
  },
  // What has happened and may spread.
  { rule: '预警级别', given: 伤亡('重大人员伤亡'), is: '一级', at: ['4.2.1第3款'] },
  { rule: '预警级别', given: 伤亡('更多人员伤亡'), is: '二级', at: ['4.2.1第4款'] },
  { rule: '预警级别', given: 伤亡('较多人员伤亡'), is: '三级', at: ['4.2.1第5款'] },
  { rule: '预警级别', given: 伤亡('人员伤亡'), is: '四级', at: ['4.2.1第6款'] },
  { rule: '预警级别', given: { ...伤亡('人员伤亡'), 已发生并可能扩大: false }, is: notReached, at: ['4.2.1第1款'] },
  // The higher of the two.
  { rule: '预警级别', given: { ...蓝, ...伤亡('重大人员伤亡') }, is: '一级', at: ['4.2.1第3款'] },
  {
    rule: '预警级别',
    given: { 可能引发的等级: '一般', 紧急程度: '存在重大环境安全隐患' },
    is: missing('已发生并可能扩大', '可能造成的伤亡'),
    at: [],
  },
  { rule: '预警颜色', given: 红, is: '红色', at: ['4.2.1第1款'] },
  { rule: '预警颜色', given: 橙, is: '橙色', at: ['4.2.1第1款'] },
  { rule: '预警颜色', given: 黄, is: '黄色', at: ['4.2.1第1款'] },
  { rule: '预警颜色', given: 蓝, is: '蓝色', at: ['4.2.1第1款'] },
  { rule: '伤亡程度的界限', given: {}, is: notStated, at: ['4.2.1第4款'] },
  { rule: '紧急程度的界限', given: {}, is: notStated, at: ['4.2.1第1款'] },

  { rule: '可否由县发布', given: 蓝, is: true, at: ['4.2.2第1款'] },
  {
    rule: '可否由县发布',
    given: 黄,
    is: readings({ 县里只发蓝色: false, 县里可以调高: true }),
    at: ['4.2.2第2款', '4.2.4第1款'],
  },
  {
    rule: '可否由县发布',
    given: 红,
    is: readings({ 县里只发蓝色: false, 县里可以调高: true }),
    at: ['4.2.2第2款', '4.2.4第1款'],
  },
  { rule: '由谁发布预警', given: 蓝, is: '县政府或其授权的有关部门', at: ['4.2.2第1款'] },
  {
    rule: '由谁发布预警',
    given: 橙,
    is: readings({ 县里只发蓝色: notStated, 县里可以调高: '县政府或其授权的有关部门' }),
    at: ['4.2.2第2款', '4.2.4第1款'],
  },
  { rule: '黄色及以上由谁发布', given: {}, is: notStated, at: ['4.2.2第2款'] },
  { rule: '预警发布时限', given: {}, is: notStated, at: ['4.2.2第1款'] },
  { rule: '蓝色预警下一步', given: { 预警已办: [] }, is: '建议并通报成员单位', at: ['4.2.2第1款'] },
  { rule: '蓝色预警下一步', given: { 预警已办: ['建议并通报成员单位'] }, is: '发布并通报相关地区', at: ['4.2.2第1款'] },
  { rule: '蓝色预警下一步', given: { 预警已办: ['发布并通报相关地区'] }, is: notReached, at: ['4.2.2第1款'] },
  {
    rule: '蓝色预警下一步',
    given: { 预警已办: ['建议并通报成员单位', '发布并通报相关地区'] },
    is: '已办结',
    at: ['4.2.2第1款'],
  },
  { rule: '应否报告市政府', given: { 蓝色预警已发布: true, 有上升趋势: true }, is: true, at: ['4.2.2第2款'] },
  { rule: '应否报告市政府', given: { 蓝色预警已发布: true, 有上升趋势: false }, is: false, at: ['4.2.2第2款'] },
  { rule: '应否报告市政府', given: { 蓝色预警已发布: false, 有上升趋势: true }, is: false, at: ['4.2.2第2款'] },
  {
    rule: '预警措施齐备',
    given: { 预警措施: ['分析研判', '防范处置', '应急准备', '舆论引导'] },
    is: true,
    at: ['4.2.3第1款'],
  },
  {
    rule: '预警措施齐备',
    given: { 预警措施: ['分析研判', '防范处置', '应急准备'] },
    is: readings({ 全部采取: false, 视情选用: true }),
    at: ['4.2.3第1款'],
  },
  {
    rule: '预警措施尚缺',
    given: { 预警措施: ['舆论引导'] },
    is: readings({ 全部采取: ['分析研判', '防范处置', '应急准备'], 视情选用: notReached }),
    at: ['4.2.3第1款'],
  },
  { rule: '应启动饮用水水源地预案', given: { 可能威胁饮用水安全: true }, is: true, at: ['4.2.3（2）'] },
  { rule: '应启动饮用水水源地预案', given: { 可能威胁饮用水安全: false }, is: false, at: ['4.2.3（2）'] },
  { rule: '可否解除预警', given: { 危险已消除: true, 由原发布机关解除: true }, is: true, at: ['4.2.4第1款'] },
  { rule: '可否解除预警', given: { 危险已消除: false, 由原发布机关解除: true }, is: false, at: ['4.2.4第1款'] },
  { rule: '可否解除预警', given: { 危险已消除: true, 由原发布机关解除: false }, is: false, at: ['4.2.4第1款'] },
)
