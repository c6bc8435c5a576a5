import { readings } from '@zhengling/law'
import { document } from './policy.ts'

const 其余四项 = ['社会化服务经验', '装有GPS的农机设备和能力', '良好信誉和群众认可', '接受行业监管'] as const
const 五项 = ['工商注册的法人资格', ...其余四项] as const
const 合同 = ['作业面积', '项目内容', '时间'] as const
const 抽查 = ['服务农户满意度', '合同', '协议', 'GPS平台监测数据'] as const
const 自查 = ['项目实施内容', '开展情况', '实施效果', '验收情况', '资金兑付', '档案资料'] as const

/** Every kind of organisation, and every word that a rule names, left out or taken in turn. */
export const completeness = document.examples(
  ...五项.map(
    (缺) =>
      ({
        rule: '五项条件齐备',
        given: { 组织条件: 五项.filter((一项) => 一项 !== 缺) },
        is: false,
        at: ['五（二）'],
      }) as const,
  ),
  ...其余四项.map(
    (缺) =>
      ({
        rule: '法人资格以外四项齐备',
        given: { 组织条件: 五项.filter((一项) => 一项 !== 缺) },
        is: false,
        at: ['五（二）'],
      }) as const,
  ),
  ...(['村级集体经济组织', '农业企业', '专业合作社', '家庭农场', '其他组织'] as const).map(
    (组织类型) => ({ rule: '具备选定条件', given: { 组织类型, 组织条件: 五项 }, is: true, at: ['五（二）'] }) as const,
  ),
  ...(['农业企业', '专业合作社', '其他组织'] as const).flatMap(
    (组织类型) =>
      [
        { rule: '具备选定条件', given: { 组织类型, 组织条件: 其余四项 }, is: false, at: ['五（二）'] },
        { rule: '尚缺条件', given: { 组织类型, 组织条件: [] }, is: 五项, at: ['五（二）'] },
      ] as const,
  ),
  ...(['村级集体经济组织', '家庭农场'] as const).flatMap(
    (组织类型) =>
      [
        {
          rule: '具备选定条件',
          given: { 组织类型, 组织条件: 其余四项 },
          is: readings({ 须有: false, 列明即可: true }),
          at: ['五（二）', '三（三）2'],
        },
        {
          rule: '尚缺条件',
          given: { 组织类型, 组织条件: [] },
          is: readings({ 须有: 五项, 列明即可: 其余四项 }),
          at: ['五（二）', '三（三）2'],
        },
      ] as const,
  ),
  { rule: '应列入黑名单', given: { 不良情形: ['服务质量不优'] }, is: true, at: ['五（七）'] },
  { rule: '应列入黑名单', given: { 不良情形: ['群众反映不好'] }, is: true, at: ['五（七）'] },
  { rule: '应取消资格并追究违约责任', given: { 未达合同要求: ['服务质量'] }, is: true, at: ['六（三）'] },

  ...合同.map(
    (缺) =>
      ({
        rule: '服务合同内容齐全',
        given: { 服务合同内容: 合同.filter((一项) => 一项 !== 缺) },
        is: false,
        at: ['五（五）'],
      }) as const,
  ),
  { rule: '服务合同尚缺内容', given: { 服务合同内容: [] }, is: 合同, at: ['五（五）'] },
  // Both sowings by the one standard, both harvests by the other.
  ...(['小麦播种+施肥', '玉米播种+施肥'] as const).flatMap(
    (服务项目) =>
      [
        {
          rule: '作业质量达标',
          given: { 服务项目, 作业质量: ['下种均匀', '出苗均匀一致'] },
          is: true,
          at: ['五（三）'],
        },
        {
          rule: '作业质量达标',
          given: { 服务项目, 作业质量: ['统一收割', '籽粒破损率低'] },
          is: false,
          at: ['五（三）'],
        },
      ] as const,
  ),
  ...(['小麦收获', '玉米收获+秸秆还田'] as const).flatMap(
    (服务项目) =>
      [
        {
          rule: '作业质量达标',
          given: { 服务项目, 作业质量: ['统一收割', '籽粒破损率低'] },
          is: true,
          at: ['五（三）'],
        },
        {
          rule: '作业质量达标',
          given: { 服务项目, 作业质量: ['下种均匀', '出苗均匀一致'] },
          is: false,
          at: ['五（三）'],
        },
      ] as const,
  ),
  ...抽查.map(
    (缺) =>
      ({
        rule: '抽查内容齐全',
        given: { 抽查内容: 抽查.filter((一项) => 一项 !== 缺) },
        is: false,
        at: ['五（八）'],
      }) as const,
  ),
  { rule: '抽查尚缺内容', given: { 抽查内容: [] }, is: 抽查, at: ['五（八）'] },
  ...自查.map(
    (缺) =>
      ({
        rule: '自查内容齐全',
        given: { 自查内容: 自查.filter((一项) => 一项 !== 缺) },
        is: false,
        at: ['五（十）'],
      }) as const,
  ),
  { rule: '自查尚缺内容', given: { 自查内容: [] }, is: 自查, at: ['五（十）'] },

  // 播种+施肥 of either crop pays 15 an acre, done whole.
  ...(['小麦播种+施肥', '玉米播种+施肥'] as const).flatMap(
    (服务项目) =>
      [
        { rule: '按环节完成情况的补助标准', given: { 服务项目, 环节做全: true }, is: '15元/亩', at: ['三（三）1'] },
        {
          rule: '按环节完成情况的补助标准',
          given: { 服务项目, 环节做全: false },
          is: readings({ 不补助: '0元/亩', 照补: '15元/亩' }),
          at: ['三（三）1', '三（三）3'],
        },
      ] as const,
  ),
  {
    rule: '玉米补助面积达标',
    given: { 玉米地块面积: '30000', 玉米作业面积: '30000' },
    is: true,
    at: ['三（二）第1款'],
    by: ['以上以下含本数'],
  },
  {
    rule: '玉米补助面积达标',
    given: { 玉米地块面积: '20000', 玉米作业面积: '30000' },
    is: readings({ 按地块: false, 按环节累计: true }),
    at: ['三（二）第1款', '三（三）4第1款'],
    by: ['以上以下含本数'],
  },
  ...(['西小郝', '坑东', '七级'] as const).map(
    (村) => ({ rule: '村的试点方式', given: { 村 }, is: '村集体经济牵头', at: ['三（三）5（1）第4款'] }) as const,
  ),
  ...(['董家庄', '三堡', '郝壁', '柴村', '西薛', '下迪', '王村', '小杜', '李马吴', '宁翟'] as const).map(
    (村) => ({ rule: '村的试点方式', given: { 村 }, is: '各类服务组织整村托管', at: ['三（三）5（2）第1款'] }) as const,
  ),
)
