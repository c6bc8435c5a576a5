import { notReached, readings } from '@zhengling/law'
import { document } from './policy.ts'

const 五组 = ['综合组', '业务协调组', '督导研判组', '宣传培训组', '考核评估组'] as const
const 六定 = ['定目标', '定任务', '定措施', '定进度', '定责任', '定标准'] as const
const 四清单 = ['任务清单', '责任清单', '措施清单', '结果清单'] as const
const 符合 = { 抽调日: '2022-05-01', 在编: true, 熟悉政策业务: true, 能独当一面: true, 职级: '股级' } as const

/** Every unit, group, list and step that a rule names, left out or taken in turn, and both ends of the age. */
export const completeness = document.examples(
  ...(['工科局', '发改局', '文旅局', '司法局', '能源局', '统计局', '教育局', '住建局'] as const).map(
    (抽调单位) => ({ rule: '应抽调人数', given: { 抽调单位 }, is: '1', at: ['二第1款'] }) as const,
  ),
  ...五组.map(
    (缺) =>
      ({
        rule: '工作组设齐',
        given: { 已设工作组: 五组.filter((一组) => 一组 !== 缺) },
        is: false,
        at: ['二第1款'],
      }) as const,
  ),
  { rule: '尚未设立的工作组', given: { 已设工作组: [] }, is: 五组, at: ['二第1款'] },
  ...六定.map(
    (缺) =>
      ({
        rule: '六定齐全',
        given: { 已定事项: 六定.filter((一定) => 一定 !== 缺) },
        is: false,
        at: ['三（一）第1款'],
      }) as const,
  ),
  { rule: '六定尚缺', given: { 已定事项: [] }, is: 六定, at: ['三（一）第1款'] },
  ...四清单.map(
    (缺) =>
      ({
        rule: '四清单齐全',
        given: { 已建清单: 四清单.filter((一单) => 一单 !== 缺) },
        is: false,
        at: ['三（一）第1款'],
      }) as const,
  ),
  { rule: '四清单尚缺', given: { 已建清单: [] }, is: 四清单, at: ['三（一）第1款'] },
  { rule: '应作专门汇报', given: { 工作表现: ['进展缓慢'] }, is: true, at: ['三（二）第1款'] },
  ...(['乡镇', '经开区', '行业专班'] as const).map(
    (通报对象) =>
      ({
        rule: '月通报尚缺内容',
        given: { 通报对象, 通报内容: [] },
        is: ['市场主体指标完成', '重点工作序时进度', '预期目标任务完成'],
        at: ['三（三）第1款'],
      }) as const,
  ),

  // Forty-five on the very day.
  {
    rule: '年龄合规',
    given: { 抽调日: '2022-04-12', 出生日期: '1977-04-12' },
    is: readings({
      '当日+未满46都在内': true,
      '当日+满45即超出': false,
      '次日+未满46都在内': true,
      '次日+满45即超出': true,
    }),
    at: ['四（二）第1款'],
  },
  // Forty-six on the very day.
  {
    rule: '年龄合规',
    given: { 抽调日: '2022-04-12', 出生日期: '1976-04-12' },
    is: readings({
      '当日+未满46都在内': false,
      '当日+满45即超出': false,
      '次日+未满46都在内': true,
      '次日+满45即超出': false,
    }),
    at: ['四（二）第1款'],
  },
  { rule: '符合抽调条件', given: { ...符合, 出生日期: '1992-05-02' }, is: false, at: ['四（二）第1款'] },

  { rule: '退回下一步', given: { 退回已办: [] }, is: '报请退回调换', at: ['四（二）第1款'] },
  {
    rule: '退回下一步',
    given: { 退回已办: ['报请退回调换', '退回调换'] },
    is: '已办结',
    at: ['四（二）第1款'],
  },
  ...(
    [
      [[], '考核'],
      [['考核'], '报组织部备案'],
      [['考核', '反馈原单位'], '报组织部备案'],
      [['考核', '反馈原单位', '计入个人档案'], '报组织部备案'],
      [['考核', '报组织部备案', '反馈原单位'], '计入个人档案'],
      [['考核', '报组织部备案', '反馈原单位', '计入个人档案'], '已办结'],
      [['报组织部备案'], notReached],
      [['反馈原单位'], notReached],
      [['反馈原单位', '计入个人档案'], notReached],
      [['考核', '计入个人档案'], notReached],
      [['考核', '报组织部备案', '计入个人档案'], notReached],
    ] as const
  ).map(([考核已办, is]) => ({ rule: '抽调考核下一步', given: { 考核已办 }, is, at: ['四（二）第1款'] }) as const),
)
