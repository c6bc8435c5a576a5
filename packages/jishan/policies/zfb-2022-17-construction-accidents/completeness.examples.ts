import { readings } from '@zhengling/law'
import { document } from './policy.ts'

const 无 = { 死亡人数: '0', 中毒重伤人数: '0', 直接经济损失: '0' } as const
const 四级 = { ...无, 死亡人数: '1' } as const
const 三级 = { ...无, 死亡人数: '5' } as const
const 二级 = { ...无, 死亡人数: '15' } as const
const 一级 = { ...无, 死亡人数: '31' } as const

const 报告 = [
  '事故发生单位概况',
  '时间、地点及现场情况',
  '信息来源',
  '简要经过',
  '人员伤亡',
  '直接经济损失',
  '发展趋势',
  '已采取的措施',
] as const
const 总结 = [
  '发生及抢险救援经过',
  '事故原因',
  '事故后果',
  '预防措施',
  '预案效果及评估',
  '经验教训',
  '对责任单位及责任人的处理',
] as const
const 调查组 = [
  '属地乡镇',
  '安全生产监督管理部门',
  '负有安全生产监督管理职责的有关部门',
  '纪委监委',
  '公安机关',
  '工会',
  '人民检察院',
] as const
const 力量 = ['工程设施抢险力量', '专家咨询力量', '应急管理力量'] as const

/** Every word, unit, step and kind that a rule names, left out or taken in turn. */
export const completeness = document.examples(
  { rule: '事故等级', given: 四级, is: '一般事故', at: ['3.3第5款'] },
  { rule: '事故等级', given: 二级, is: '重大事故', at: ['3.3第3款'] },
  // Every kind of accident that 1.3 lists, at the lowest grade and at the next.
  ...(['施工安全及质量', '拆迁', '自然灾害'] as const).map(
    (事故类别) => ({ rule: '适用本预案', given: { ...四级, 事故类别 }, is: true, at: ['1.3第1款'] }) as const,
  ),
  ...(['大型设备', '自建房屋', '道路桥梁管沟', '供水供气供热', '公园广场'] as const).flatMap(
    (事故类别) =>
      [
        { rule: '适用本预案', given: { ...三级, 事故类别 }, is: true, at: ['1.3第1款'] },
        { rule: '适用本预案', given: { ...二级, 事故类别 }, is: true, at: ['1.3第1款'] },
        {
          rule: '适用本预案',
          given: { ...四级, 事故类别 },
          is: readings({ 不适用: false, 适用: true }),
          at: ['1.3□', '3.3第5款'],
        },
      ] as const,
  ),
  { rule: '适用本预案', given: { ...三级, 事故类别: '拆迁' }, is: true, at: ['1.3②'] },
  {
    rule: '县指挥部行动',
    given: 三级,
    is: readings({ 启动响应: '启动县级应急响应', 只进入预警: '进入预警状态' }),
    at: ['4.2.2', '3.3第1款'],
  },
  { rule: '县指挥部行动', given: 一级, is: '总指挥立即赶赴现场指挥、部署抢险', at: ['4.2.1'] },
  { rule: '由谁启动', given: 四级, is: '乡镇、经开区启动应急指挥机制', at: ['4.2.2'] },
  { rule: '由谁启动', given: 二级, is: '县指挥部启动应急预案', at: ['4.2.1第1款'] },
  { rule: '可否提升级别', given: { 事故加重且难以控制: false, 市级指挥部审定: true }, is: false, at: ['4.10第1款'] },
  ...(
    [
      [true, true, true, true],
      [false, true, true, false],
      [true, false, true, false],
      [true, true, false, false],
    ] as const
  ).map(
    ([危害已消除, 不会进一步扩散, 市级指挥部审定, is]) =>
      ({ rule: '可否降低级别', given: { 危害已消除, 不会进一步扩散, 市级指挥部审定 }, is, at: ['4.10第1款'] }) as const,
  ),
  ...(
    [
      [true, false, true, true],
      [true, true, false, true],
      [true, true, true, false],
    ] as const
  ).map(
    ([有效控制, 危害已消除, 不会进一步扩散, 市级指挥部审定]) =>
      ({
        rule: '可否终止',
        given: { 有效控制, 危害已消除, 不会进一步扩散, 市级指挥部审定 },
        is: false,
        at: ['4.11第1款'],
      }) as const,
  ),
  { rule: '善后由谁负责', given: 四级, is: '县人民政府、事发地乡镇人民政府', at: ['5.1第1款'] },
  { rule: '善后由谁负责', given: 一级, is: '上级人民政府或上级有关部门以及县人民政府', at: ['5.1第1款'] },
  { rule: '由谁调查', given: 二级, is: '县指挥部配合上级有关部门调查', at: ['5.2第2款'] },
  ...(['属地乡镇人民政府', '社区办', '县指挥部办公室'] as const).flatMap(
    (一处) =>
      [
        {
          rule: '单位报告对象齐备',
          given: { 单位报告对象: [一处, '负有安全生产监督管理职责的有关部门'] },
          is: true,
          at: ['4.1.2第1款'],
        },
        { rule: '单位报告对象齐备', given: { 单位报告对象: [一处] }, is: false, at: ['4.1.2第1款'] },
      ] as const,
  ),
  {
    rule: '单位报告对象齐备',
    given: { 单位报告对象: ['负有安全生产监督管理职责的有关部门'] },
    is: false,
    at: ['4.1.2第1款'],
  },
  {
    rule: '乡镇报告期限',
    given: { ...四级, 单位负责人接报时刻: '2022-07-01T08:00', 乡镇接报时刻: '2022-07-01T08:40' },
    is: readings({ 每级各计: '2022-07-01T10:40', 各级合计: '2022-07-01T10:00' }),
    at: ['4.1.2第2款'],
  },
  {
    rule: '乡镇报告期限',
    given: { ...二级, 单位负责人接报时刻: '2022-07-01T08:00', 乡镇接报时刻: '2022-07-01T08:40' },
    is: readings({ 每级各计: '2022-07-01T10:40', 各级合计: '2022-07-01T10:00' }),
    at: ['4.1.2第2款'],
  },
  { rule: '逐级上报至', given: 一级, is: '国务院', at: ['4.1.2第4款'] },
  { rule: '报告内容齐全', given: { 报告内容: 报告 }, is: true, at: ['4.1.3第1款'] },
  ...报告.map(
    (缺) =>
      ({
        rule: '报告内容齐全',
        given: { 报告内容: 报告.filter((一项) => 一项 !== 缺) },
        is: false,
        at: ['4.1.3第1款'],
      }) as const,
  ),
  { rule: '报告尚缺内容', given: { 报告内容: [] }, is: 报告, at: ['4.1.3第1款'] },
  { rule: '书面报告内容齐全', given: { 总结报告内容: 总结 }, is: true, at: ['4.11第2款'] },
  ...总结.map(
    (缺) =>
      ({
        rule: '书面报告内容齐全',
        given: { 总结报告内容: 总结.filter((一项) => 一项 !== 缺) },
        is: false,
        at: ['4.11第2款'],
      }) as const,
  ),
  { rule: '书面报告尚缺内容', given: { 总结报告内容: [] }, is: 总结, at: ['4.11第2款'] },
  { rule: '调查组组成齐备', given: { 调查组成员: 调查组 }, is: true, at: ['5.2第1款'] },
  ...调查组.map(
    (缺) =>
      ({
        rule: '调查组组成齐备',
        given: { 调查组成员: 调查组.filter((一方) => 一方 !== 缺) },
        is: false,
        at: ['5.2第1款'],
      }) as const,
  ),
  { rule: '调查组尚缺成员', given: { 调查组成员: [] }, is: 调查组, at: ['5.2第1款'] },
  ...力量.map(
    (缺) =>
      ({
        rule: '应急队伍齐备',
        given: { 抢险队员: '64', 抢险队数: '4', 应急力量: 力量.filter((一类) => 一类 !== 缺) },
        is: false,
        at: ['6.2.1第2款'],
      }) as const,
  ),
  {
    rule: '应急队伍齐备',
    given: { 抢险队员: '63', 抢险队数: '4', 应急力量: 力量 },
    is: false,
    at: ['6.2.1第1项'],
  },
  { rule: '由谁追责', given: { 违规性质: '一般违规' }, is: '所在单位或上级机关', at: ['7.3第1款'] },
  { rule: '由谁追责', given: { 违规性质: '构成犯罪' }, is: '司法机关', at: ['7.3第1款'] },
  { rule: '应否奖励', given: { 救援表现: '完成任务成绩显著' }, is: true, at: ['7.2（1）'] },
  { rule: '应否奖励', given: { 救援表现: '建议效果显著' }, is: true, at: ['7.2（3）'] },
  ...(
    [
      ['不按规定制订预案或拒绝准备', '7.3（1）'],
      ['不如实报告通报', '7.3（2）'],
      ['拒不执行预案或临阵脱逃', '7.3（3）'],
      ['盗窃挪用贪污资金物资', '7.3（4）'],
      ['阻碍执行任务或破坏', '7.3（5）'],
      ['其他危害应急工作', '7.3（7）'],
    ] as const
  ).map(([救援中行为, 条]) => ({ rule: '应否追责', given: { 救援中行为 }, is: true, at: [条] }) as const),
)
