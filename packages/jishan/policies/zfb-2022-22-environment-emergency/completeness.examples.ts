import { notReached, notStated, readings } from '@zhengling/law'
import { 初报事项, 处理结果事项, 应当通报, 应当通知, 续报事项 } from './lists.ts'
import { document } from './policy.ts'

const 没有发生 = { 已发生并可能扩大: false, 可能造成的伤亡: '没有伤亡' } as const
const 不会引发 = { 可能引发的等级: '不会引发', 紧急程度: '以上都不是' } as const
/** What may be set off, the urgency printed beside it, the casualties that stand for it, the level. */
const 四级 = [
  ['特别重大', '情况危急', '重大人员伤亡', '一级'],
  ['重大', '情况紧急', '更多人员伤亡', '二级'],
  ['较大', '情况比较紧急', '较多人员伤亡', '三级'],
  ['一般', '存在重大环境安全隐患', '人员伤亡', '四级'],
] as const
const 四项 = ['分析研判', '防范处置', '应急准备', '舆论引导'] as const
const 县市省部 = ['县人民政府', '市生态环境局', '省生态环境厅', '生态环境部'] as const
const 不变 = { 变化后级别: '没有变化' } as const

/** Every level of a warning, and every word that a rule names, left out or taken in turn. */
export const completeness = document.examples(
  ...四级.flatMap(
    ([可能引发的等级, 紧急程度, 可能造成的伤亡, 级别]) =>
      [
        {
          rule: '预警级别',
          given: { ...没有发生, 可能引发的等级, 紧急程度: '以上都不是' },
          is: readings({ 概括语: 级别, 另为条件: notReached }),
          at: ['4.2.1第1款'],
        },
        {
          rule: '预警级别',
          given: { ...没有发生, 可能引发的等级: '不会引发', 紧急程度 },
          is: notReached,
          at: ['4.2.1第1款'],
        },
        {
          rule: '预警级别',
          given: { ...不会引发, 已发生并可能扩大: false, 可能造成的伤亡 },
          is: notReached,
          at: ['4.2.1第1款'],
        },
      ] as const,
  ),
  {
    rule: '预警级别',
    given: { ...不会引发, 已发生并可能扩大: true, 可能造成的伤亡: '没有伤亡' },
    is: notReached,
    at: ['4.2.1第1款'],
  },
  ...四级.slice(0, 3).flatMap(
    ([可能引发的等级, 紧急程度]) =>
      [
        {
          rule: '可否由县发布',
          given: { ...没有发生, 可能引发的等级, 紧急程度 },
          is: readings({ 县里只发蓝色: false, 县里可以调高: true }),
          at: ['4.2.2第2款', '4.2.4第1款'],
        },
        {
          rule: '由谁发布预警',
          given: { ...没有发生, 可能引发的等级, 紧急程度 },
          is: readings({ 县里只发蓝色: notStated, 县里可以调高: '县政府或其授权的有关部门' }),
          at: ['4.2.2第2款', '4.2.4第1款'],
        },
      ] as const,
  ),
  ...四项.map(
    (缺) =>
      ({
        rule: '预警措施齐备',
        given: { 预警措施: 四项.filter((一项) => 一项 !== 缺) },
        is: readings({ 全部采取: false, 视情选用: true }),
        at: ['4.2.3第1款'],
      }) as const,
  ),
  {
    rule: '预警措施尚缺',
    given: { 预警措施: [] },
    is: readings({ 全部采取: 四项, 视情选用: notReached }),
    at: ['4.2.3第1款'],
  },

  ...(['较大', '特别重大'] as const).map(
    (初步认定) =>
      ({
        rule: '初报期限',
        given: {
          ...不变,
          初步认定,
          分局接报时刻: '2022-07-01T08:00',
          初步认定时刻: '2022-07-01T08:20',
        },
        is: '2022-07-01T09:00',
        at: ['5.1.2第1款'],
      }) as const,
  ),
  ...(['一般', '较大'] as const).flatMap((初步认定) =>
    (['县人民政府', '市生态环境局'] as const).map(
      (缺) =>
        ({
          rule: '报告对象齐备',
          given: { ...不变, 初步认定, 分局报告对象: 县市省部.filter((一处) => 一处 !== 缺) },
          is: false,
          at: ['5.1.1（2）'],
        }) as const,
    ),
  ),
  ...县市省部.map(
    (缺) =>
      ({
        rule: '报告对象齐备',
        given: { ...不变, 初步认定: '重大', 分局报告对象: 县市省部.filter((一处) => 一处 !== 缺) },
        is: false,
        at: ['5.1.1（2）③'],
      }) as const,
  ),
  {
    rule: '报告尚缺对象',
    given: { ...不变, 初步认定: '较大', 分局报告对象: [] },
    is: ['县人民政府', '市生态环境局'],
    at: ['5.1.1（2）②'],
  },
  ...应当通知.map(
    (缺) =>
      ({
        rule: '涉事单位报告齐备',
        given: { 单位报告对象: 应当通知.filter((一处) => 一处 !== 缺) },
        is: false,
        at: ['5.1.1（1）'],
      }) as const,
  ),
  {
    rule: '涉事单位报告尚缺',
    given: { 单位报告对象: [] },
    is: ['生态环境部门', '相关部门', '可能受到污染的单位和居民'],
    at: ['5.1.1（1）'],
  },
  ...初报事项.map(
    (缺) =>
      ({
        rule: '初报内容齐全',
        given: { 初报内容: 初报事项.filter((一项) => 一项 !== 缺) },
        is: false,
        at: ['5.1.2第2款'],
      }) as const,
  ),
  ...续报事项.map(
    (缺) =>
      ({
        rule: '续报内容齐全',
        given: { 续报内容: 续报事项.filter((一项) => 一项 !== 缺) },
        is: false,
        at: ['5.1.2第3款'],
      }) as const,
  ),
  ...处理结果事项.map(
    (缺) =>
      ({
        rule: '处理结果报告内容齐全',
        given: { 处理结果报告内容: 处理结果事项.filter((一项) => 一项 !== 缺) },
        is: false,
        at: ['5.1.2第4款'],
      }) as const,
  ),
  ...应当通报.map(
    (缺) =>
      ({
        rule: '跨区域通报齐备',
        given: { 涉及相邻行政区域: '已经涉及', 跨区域通报对象: 应当通报.filter((一处) => 一处 !== 缺) },
        is: false,
        at: ['5.1.4第1款'],
      }) as const,
  ),
  {
    rule: '跨区域通报尚缺',
    given: { 涉及相邻行政区域: '可能涉及', 跨区域通报对象: [] },
    is: ['相邻县人民政府', '相邻县生态环境部门', '市人民政府', '市生态环境局'],
    at: ['5.1.4第1款'],
  },
)
