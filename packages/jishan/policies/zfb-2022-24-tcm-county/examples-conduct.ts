import { notReached, notStated, readings } from '@zhengling/law'
import { 卫健局事项, 处理措施, 执法队事项, 疾控事项 } from './lists.ts'
import { document } from './policy.ts'

const 财政 = '四（三）'
const 医保 = '四（五）'
const 责任 = '六（二）'
const 三项 = { 工作不力: true, 敷衍了事: true, 影响全县创建: true } as const
const 无 = { 工作不力: false, 敷衍了事: false, 影响全县创建: false } as const
const 职工 = { 参保: '城镇职工', 门诊项目: '针灸' } as const

/** Money, insurance, stages, and who answers. */
export const conductExamples = document.examples(
  { rule: '中医药事业费占比', given: { 中医药事业费: '100', 卫生投入: '800' }, is: '0.125', at: [财政] },
  {
    rule: '事业费占比达标',
    given: { 中医药事业费: '100', 卫生投入: '1000' },
    is: true,
    at: [财政],
    by: ['以上以下含本数'],
  },
  { rule: '事业费占比达标', given: { 中医药事业费: '99.99', 卫生投入: '1000' }, is: false, at: [财政] },
  {
    rule: '中医药事业费增长比例',
    given: { 中医药事业费: '110', 上年中医药事业费: '100' },
    is: '0.1',
    at: [财政],
  },
  { rule: '卫生事业费增长比例', given: { 卫生事业费: '1050', 上年卫生事业费: '1000' }, is: '0.05', at: [财政] },
  // Grown by 10 % against 5 %, and a tenth of all.
  {
    rule: '事业费增长达标',
    given: {
      中医药事业费: '110',
      上年中医药事业费: '100',
      卫生投入: '1100',
      卫生事业费: '1050',
      上年卫生事业费: '1000',
    },
    is: true,
    at: [财政],
  },
  // Grown by 5 % as all has: not higher; yet a tenth is.
  {
    rule: '事业费增长达标',
    given: {
      中医药事业费: '105',
      上年中医药事业费: '100',
      卫生投入: '1050',
      卫生事业费: '1050',
      上年卫生事业费: '1000',
    },
    is: readings({ 增长比例: false, 占比: true }),
    at: [财政],
  },
  // Grown by 20 % against 10 %, and a tenth of all: not higher than 10 %.
  {
    rule: '事业费增长达标',
    given: {
      中医药事业费: '120',
      上年中医药事业费: '100',
      卫生投入: '1200',
      卫生事业费: '1100',
      上年卫生事业费: '1000',
    },
    is: readings({ 增长比例: true, 占比: false }),
    at: [财政],
  },
  { rule: '卫生投入与卫生事业费的口径', given: {}, is: notStated, at: [财政] },

  { rule: '具备定点必备条件', given: { 医疗机构: '村卫生室', 提供中医药服务: true }, is: true, at: [医保] },
  { rule: '具备定点必备条件', given: { 医疗机构: '乡镇卫生院', 提供中医药服务: false }, is: false, at: [医保] },
  { rule: '具备定点必备条件', given: { 医疗机构: '县人民医院', 提供中医药服务: true }, is: notReached, at: [医保] },
  { rule: '参保人在支付范围', given: { 参保: '城镇职工' }, is: true, at: [医保] },
  { rule: '参保人在支付范围', given: { 参保: '城镇居民' }, is: true, at: [医保] },
  { rule: '参保人在支付范围', given: { 参保: '农村居民' }, is: readings({ 在内: true, 不在内: false }), at: [医保] },
  { rule: '参保人在支付范围', given: { 参保: '未参保' }, is: false, at: [医保] },
  ...(['针灸', '推拿', '拔罐', '小针刀', '红外理疗', '中药'] as const).map(
    (门诊项目) => ({ rule: '属门诊中医药服务', given: { 门诊项目 }, is: true, at: [医保] }) as const,
  ),
  {
    rule: '属门诊中医药服务',
    given: { 门诊项目: '其他非药物疗法' },
    is: readings({ 及于同类: true, 限于所列: false }),
    at: [医保],
  },
  { rule: '属门诊中医药服务', given: { 门诊项目: '不属中医药的项目' }, is: false, at: [医保] },
  {
    rule: '门诊中医药服务可否报销',
    given: 职工,
    is: readings({ 待政策出台: notStated, 印发即可: true }),
    at: [医保],
  },
  { rule: '门诊中医药服务可否报销', given: { ...职工, 参保: '未参保' }, is: false, at: [医保] },
  { rule: '门诊中医药服务可否报销', given: { ...职工, 门诊项目: '不属中医药的项目' }, is: false, at: [医保] },
  { rule: '倾斜政策', given: {}, is: notStated, at: [医保] },
  { rule: '门诊报销比例', given: {}, is: notStated, at: [医保] },

  { rule: '在安排部署阶段', given: { 当日: '2022-04-30' }, is: false, at: ['五（一）'] },
  { rule: '在安排部署阶段', given: { 当日: '2022-05-01' }, is: true, at: ['五（一）'] },
  { rule: '在安排部署阶段', given: { 当日: '2022-05-31' }, is: true, at: ['五（一）'] },
  { rule: '在安排部署阶段', given: { 当日: '2022-06-01' }, is: false, at: ['五（一）'] },
  { rule: '在组织申报阶段', given: { 当日: '2022-05-20' }, is: false, at: ['五（二）'] },
  {
    rule: '在组织申报阶段',
    given: { 当日: '2022-05-21' },
    is: readings({ 月末一日: false, 下旬: true }),
    at: ['五（二）'],
  },
  {
    rule: '在组织申报阶段',
    given: { 当日: '2022-05-30' },
    is: readings({ 月末一日: false, 下旬: true }),
    at: ['五（二）'],
  },
  { rule: '在组织申报阶段', given: { 当日: '2022-05-31' }, is: true, at: ['五（二）'] },
  { rule: '在组织申报阶段', given: { 当日: '2022-06-01' }, is: false, at: ['五（二）'] },
  { rule: '在全面推进阶段', given: { 当日: '2022-05-31' }, is: false, at: ['五（三）'] },
  { rule: '在全面推进阶段', given: { 当日: '2022-06-01' }, is: true, at: ['五（三）'] },
  { rule: '在全面推进阶段', given: { 当日: '2022-07-31' }, is: true, at: ['五（三）'] },
  { rule: '在全面推进阶段', given: { 当日: '2022-08-01' }, is: false, at: ['五（三）'] },
  { rule: '在评审验收阶段', given: { 当日: '2022-07-31' }, is: false, at: ['五（四）'] },
  { rule: '在评审验收阶段', given: { 当日: '2022-08-01' }, is: true, at: ['五（四）'] },
  { rule: '在评审验收阶段', given: { 当日: '2022-12-31' }, is: true, at: ['五（四）'] },
  { rule: '在评审验收阶段', given: { 当日: '2023-01-01' }, is: false, at: ['五（四）'] },
  { rule: '按时通过验收', given: { 通过验收日: '2022-12-30' }, is: true, at: ['五（四）第1款'] },
  {
    rule: '按时通过验收',
    given: { 通过验收日: '2022-12-31' },
    is: readings({ 含当日: true, 不含当日: false }),
    at: ['五（四）第1款'],
  },
  { rule: '按时通过验收', given: { 通过验收日: '2023-01-01' }, is: false, at: ['五（四）第1款'] },
  { rule: '印发前的阶段应否补办', given: {}, is: readings({ 只是追记: false, 应当补办: true }), at: ['五（一）'] },
  {
    rule: '领导小组成立期限',
    given: {},
    is: readings({ 五月: '2022-05-31', 七月: '2022-07-31' }),
    at: ['五（一）1'],
  },
  {
    rule: '中医药工作领导小组是否另设',
    given: {},
    is: readings({ 另设: true, 即创建领导小组: false }),
    at: ['六（四）'],
  },
  {
    rule: '协调机制是否即联席会议',
    given: {},
    is: readings({ 就是联席会议: true, 另一机制: false }),
    at: ['五（一）1'],
  },
  {
    rule: '申报依据的文件',
    given: {},
    is: readings({ 同一文件: '国中医药办医政发〔2022〕2号一个文件', 两个文件: '两个文件' }),
    at: ['五（二）第1款'],
  },
  { rule: '申报条件与程序', given: {}, is: notStated, at: ['五（二）第1款'] },
  { rule: '评审标准', given: {}, is: notStated, at: ['二第1款'] },
  { rule: '“管”之后的缺字', given: {}, is: notStated, at: ['二第1款'] },
  { rule: '领导小组名单', given: {}, is: notStated, at: ['五（一）1'] },
  { rule: '会议频次', given: {}, is: notStated, at: ['三（一）1'] },

  { rule: '应通报表彰', given: { 工作扎实: true }, is: true, at: [责任] },
  { rule: '应通报表彰', given: { 工作扎实: false }, is: false, at: [责任] },
  { rule: '应通报批评', given: 三项, is: true, at: [责任] },
  { rule: '应通报批评', given: 无, is: false, at: [责任] },
  ...(['工作不力', '敷衍了事', '影响全县创建'] as const).flatMap(
    (一项) =>
      [
        {
          rule: '应通报批评',
          given: { ...无, [一项]: true },
          is: readings({ 同时具备: false, 有一项即可: true }),
          at: [责任],
        },
        {
          rule: '应通报批评',
          given: { ...三项, [一项]: false },
          is: readings({ 同时具备: false, 有一项即可: true }),
          at: [责任],
        },
      ] as const,
  ),
  { rule: '处理措施尚缺', given: { ...三项, 已作处理: [] }, is: 处理措施, at: [责任] },
  {
    rule: '处理措施尚缺',
    given: { ...三项, 已作处理: ['通报批评'] },
    is: ['年度考核否决', '追究单位负责人责任'],
    at: [责任],
  },
  { rule: '处理措施尚缺', given: { ...无, 已作处理: [] }, is: notReached, at: [责任] },
  { rule: '先进单位复审的时间', given: {}, is: notStated, at: ['六（一）'] },
  { rule: '检查评估细则', given: {}, is: notStated, at: [责任] },
  { rule: '县卫健局职责尚缺', given: { 卫健局已办: [] }, is: 卫健局事项, at: ['四（十）'] },
  {
    rule: '县卫健局职责尚缺',
    given: { 卫健局已办: ['纳入卫生事业发展规划', '中医药工作管理机构', '专职干部', '适宜技术推广基地'] },
    is: ['中医药服务工作考核机制', '管理人员纳入考核目标'],
    at: ['四（十）'],
  },
  { rule: '县疾控中心工作尚缺', given: { 疾控中心已办: [] }, is: 疾控事项, at: ['六（五）'] },
  {
    rule: '县疾控中心工作尚缺',
    given: { 疾控中心已办: ['纳入慢病管理'] },
    is: ['纳入疾病预防', '纳入健康教育', '专人负责'],
    at: ['六（五）'],
  },
  { rule: '县执法队设置尚缺', given: { 执法队已办: [] }, is: 执法队事项, at: ['六（五）'] },
  { rule: '县执法队设置尚缺', given: { 执法队已办: ['专人负责'] }, is: ['中医药监督管理科室'], at: ['六（五）'] },
  { rule: '职责分工表', given: {}, is: notStated, at: ['三（一）2'] },
)
