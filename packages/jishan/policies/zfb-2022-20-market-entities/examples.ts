import { missing, notReached, notStated, readings } from '@zhengling/law'
import { completenessExamples } from './completeness.examples.ts'
import { document } from './policy.ts'

const 类 = '二第1款'
const 班 = '四（二）'
const 时 = '四（三）'
const 漏 = '五（三）'

const 非重点 = { 属重点中小企业: false, 属重点食品药品企业: false } as const
const 工业 = { ...非重点, 行业: '工业', 达到规模: true } as const
const 建筑 = { ...非重点, 行业: '建筑业', 有资质等级: true } as const
const 批零 = { ...非重点, 行业: '批发零售住宿餐饮业', 达到规模: true } as const
const 服务 = { ...非重点, 行业: '其他服务业', 达到规模: true } as const
const 运输 = { ...非重点, 行业: '交通运输业', 达到规模: true } as const
const 种养 = { ...非重点, 行业: '种养殖业', 达到规模: true, 农民专业合作社: true } as const
const 中小 = { 行业: '其他', 属重点中小企业: true, 属重点食品药品企业: false } as const
const 食药 = { 行业: '其他', 属重点中小企业: false, 属重点食品药品企业: true } as const

const policyExamples = document.examples(
  { rule: '服务对象类数', given: {}, is: '7类', at: [类] },
  { rule: '规模以上工业企业', given: 工业, is: true, at: [类] },
  { rule: '规模以上工业企业', given: { 行业: '工业', 达到规模: false }, is: false, at: [类] },
  { rule: '资质等级建筑企业', given: 建筑, is: true, at: [类] },
  { rule: '资质等级建筑企业', given: { 行业: '建筑业', 有资质等级: false }, is: false, at: [类] },
  { rule: '限额以上批零住餐企业', given: 批零, is: true, at: [类] },
  { rule: '限额以上批零住餐企业', given: { 行业: '批发零售住宿餐饮业', 达到规模: false }, is: false, at: [类] },
  { rule: '规模以上服务业', given: 服务, is: true, at: [类] },
  { rule: '规模以上服务业', given: { 行业: '其他服务业', 达到规模: false }, is: false, at: [类] },
  { rule: '规模以上服务业', given: 运输, is: readings({ 属于: true, 不属于: false }), at: [类] },
  { rule: '交通运输业归服务业', given: {}, is: readings({ 属于: true, 不属于: false }), at: [类] },
  { rule: '重点中小企业', given: 中小, is: true, at: [类] },
  { rule: '重点中小企业', given: 食药, is: false, at: [类] },
  { rule: '重点食品药品企业', given: 食药, is: true, at: [类] },
  { rule: '重点食品药品企业', given: 中小, is: false, at: [类] },
  { rule: '规模种养殖业', given: 种养, is: true, at: [类] },
  { rule: '规模种养殖业', given: { ...种养, 达到规模: false }, is: false, at: [类] },
  {
    rule: '规模种养殖业',
    given: { ...种养, 农民专业合作社: false },
    is: readings({ 只限合作社: false, 不限合作社: true }),
    at: [类],
  },
  {
    rule: '种养殖主体合适',
    given: { 农民专业合作社: false },
    is: readings({ 只限合作社: false, 不限合作社: true }),
    at: [类],
  },
  { rule: '属于服务对象', given: 种养, is: true, at: [类] },
  { rule: '属于服务对象', given: { ...非重点, 行业: '工业', 达到规模: false }, is: false, at: [类] },
  { rule: '属于服务对象', given: { 行业: '其他', ...非重点 }, is: false, at: [类] },
  {
    rule: '属于服务对象',
    given: { 行业: '工业' },
    is: missing('达到规模', '属重点中小企业', '属重点食品药品企业'),
    at: [类],
  },
  { rule: '所属类别', given: 工业, is: '规模以上工业企业', at: [类] },
  { rule: '所属类别', given: 建筑, is: '资质等级建筑企业', at: [类] },
  { rule: '所属类别', given: 批零, is: '限额以上批零住餐企业', at: [类] },
  { rule: '所属类别', given: 服务, is: '规模以上服务业', at: [类] },
  { rule: '所属类别', given: 中小, is: '重点中小企业', at: [类] },
  { rule: '所属类别', given: 食药, is: '重点食品药品企业', at: [类] },
  { rule: '所属类别', given: 种养, is: '规模种养殖业', at: [类] },
  { rule: '所属类别', given: { 行业: '其他', ...非重点 }, is: notReached, at: [类] },
  // A food factory of size is in two classes.
  {
    rule: '所属类别',
    given: { ...工业, 属重点食品药品企业: true },
    is: readings({ 按所列次序: '规模以上工业企业', 重点类优先: '重点食品药品企业' }),
    at: [类],
  },
  { rule: '规模与限额', given: {}, is: notStated, at: [类] },
  { rule: '重点企业名单', given: {}, is: notStated, at: [类] },

  {
    rule: '专班数',
    given: {},
    is: readings({ 照所称九个: '9个', 照所列八个: '8个', 补出第九个: notStated }),
    at: [班],
  },
  { rule: '第九个专班', given: {}, is: notStated, at: [班] },
  { rule: '专班牵头合规', given: { 牵头县领导: '1' }, is: true, at: [班] },
  { rule: '专班牵头合规', given: { 牵头县领导: '0' }, is: false, at: [班] },
  { rule: '专班牵头合规', given: { 牵头县领导: '2' }, is: false, at: [班] },
  { rule: '领导小组任职', given: { 小组职务: '组长' }, is: '县长', at: ['四（一）'] },
  { rule: '领导小组任职', given: { 小组职务: '第一副组长' }, is: '县委常委、副县长', at: ['四（一）'] },
  { rule: '领导小组任职', given: { 小组职务: '副组长' }, is: '经开区管委会主任、各位副县长', at: ['四（一）'] },
  { rule: '领导小组任职', given: { 小组职务: '办公室主任' }, is: '县工科局局长', at: ['四（一）'] },
  { rule: '领导小组成员名单', given: {}, is: notStated, at: ['四（一）'] },
  { rule: '由哪个专班服务', given: 种养, is: '县农业农村局', at: [班, 类] },
  { rule: '由哪个专班服务', given: 中小, is: '县小企业发展促进中心', at: [班] },
  { rule: '由哪个专班服务', given: 食药, is: '县市场局', at: [班] },
  {
    rule: '由哪个专班服务',
    given: 建筑,
    is: readings({ 按职能: '县住建局', 按次序: '县工科局(县商务局)' }),
    at: [班],
  },
  {
    rule: '由哪个专班服务',
    given: 批零,
    is: readings({ 按职能: '县工科局(县商务局)', 按次序: '县发改局' }),
    at: [班],
  },
  { rule: '由哪个专班服务', given: 服务, is: readings({ 按职能: '县发改局', 按次序: '县住建局' }), at: [班] },
  { rule: '由哪个专班服务', given: 运输, is: readings({ 属于: '县交通局', 不属于: notReached }), at: [班] },
  {
    rule: '由哪个专班服务',
    given: { ...工业, 在经开区内: false },
    is: readings({ 按职能: '县工科局(县商务局)', 按次序: '经开区管委会' }),
    at: [班],
  },
  {
    rule: '由哪个专班服务',
    given: { ...工业, 在经开区内: true },
    is: readings({
      '按职能+区内归经开区': '经开区管委会',
      '按职能+都归工科局': '县工科局(县商务局)',
      按次序: '经开区管委会',
    }),
    at: [班],
  },

  { rule: '在集中摸底阶段', given: { 当日: '2022-06-06' }, is: false, at: [时] },
  {
    rule: '在集中摸底阶段',
    given: { 当日: '2022-06-05' },
    is: readings({ 即5月25日: true, 待更正: notStated }),
    at: [时],
  },
  {
    rule: '在集中摸底阶段',
    given: { 当日: '2022-05-25' },
    is: readings({ 即5月25日: true, 待更正: notStated }),
    at: [时],
  },
  {
    rule: '在集中摸底阶段',
    given: { 当日: '2022-05-24' },
    is: readings({ 即5月25日: false, 待更正: notStated }),
    at: [时],
  },
  { rule: '摸底起日', given: {}, is: notStated, at: [时] },
  { rule: '问题清单按时报回', given: { 清单报回日: '2022-06-04' }, is: true, at: [时] },
  {
    rule: '问题清单按时报回',
    given: { 清单报回日: '2022-06-05' },
    is: readings({ 含当日: true, 不含当日: false }),
    at: [时],
  },
  { rule: '问题清单按时报回', given: { 清单报回日: '2022-06-06' }, is: false, at: [时] },
  { rule: '进展上报期限', given: { 应报月任一日: '2022-07-31' }, is: '2022-07-05', at: [时] },
  { rule: '进展上报期限', given: { 应报月任一日: '2022-07-01' }, is: '2022-07-05', at: [时] },
  { rule: '进展上报期限', given: { 应报月任一日: '2023-03-31' }, is: '2023-03-05', at: [时] },
  { rule: '进展上报期限', given: { 应报月任一日: '2022-06-30' }, is: notReached, at: [时] },
  { rule: '进展按时上报', given: { 应报月任一日: '2022-08-10', 进展上报日: '2022-08-04' }, is: true, at: [时] },
  {
    rule: '进展按时上报',
    given: { 应报月任一日: '2022-08-10', 进展上报日: '2022-08-05' },
    is: readings({ 含当日: true, 不含当日: false }),
    at: [时],
  },
  { rule: '进展按时上报', given: { 应报月任一日: '2022-08-10', 进展上报日: '2022-08-06' }, is: false, at: [时] },
  { rule: '每月上报止于何时', given: {}, is: notStated, at: [时] },
  { rule: '问题清单式样', given: {}, is: notStated, at: [时] },
  { rule: '半月谈须每半月一次', given: {}, is: readings({ 按次数: true, 只是方式: false }), at: ['四（四）'] },

  { rule: '未摸排企业数', given: { 应摸排企业: '120', 已摸排企业: '117' }, is: '3家', at: [漏] },
  { rule: '未摸排企业数', given: { 应摸排企业: '120', 已摸排企业: '121' }, is: '0家', at: [漏] },
  { rule: '未登记问题数', given: { 企业反映问题: '45', 台账登记问题: '44' }, is: '1个', at: [漏] },
  { rule: '未登记问题数', given: { 企业反映问题: '45', 台账登记问题: '50' }, is: '0个', at: [漏] },
  { rule: '未解决问题数', given: { 政策允许解决问题: '30', 已解决问题: '12' }, is: '18个', at: [漏] },
  { rule: '未解决问题数', given: { 政策允许解决问题: '30', 已解决问题: '31' }, is: '0个', at: [漏] },
  { rule: '摸排率', given: { 应摸排企业: '120', 已摸排企业: '117' }, is: '0.975', at: [漏] },
  { rule: '摸排率', given: { 应摸排企业: '0', 已摸排企业: '0' }, is: notReached, at: [漏] },
  { rule: '解决率', given: { 政策允许解决问题: '30', 已解决问题: '12' }, is: '0.4', at: [漏] },
  { rule: '摸排企业不漏', given: { 应摸排企业: '120', 已摸排企业: '120' }, is: true, at: [漏] },
  { rule: '摸排企业不漏', given: { 应摸排企业: '120', 已摸排企业: '119' }, is: false, at: [漏] },
  { rule: '问题排查不漏', given: { 企业反映问题: '45', 台账登记问题: '45' }, is: true, at: [漏] },
  { rule: '问题排查不漏', given: { 企业反映问题: '45', 台账登记问题: '44' }, is: false, at: [漏] },
  { rule: '问题解决不漏', given: { 政策允许解决问题: '30', 已解决问题: '30' }, is: true, at: [漏] },
  { rule: '问题解决不漏', given: { 政策允许解决问题: '30', 已解决问题: '29' }, is: false, at: [漏] },
  { rule: '三个不漏', given: { 应摸排企业: '120', 已摸排企业: '119' }, is: false, at: [漏] },
  {
    rule: '三个不漏',
    given: {
      应摸排企业: '120',
      已摸排企业: '120',
      企业反映问题: '45',
      台账登记问题: '45',
      政策允许解决问题: '30',
      已解决问题: '30',
    },
    is: true,
    at: [漏],
  },
  { rule: '台账尚缺', given: { 台账内容: ['企业诉求'] }, is: ['企业基本情况', '具体问题'], at: [漏] },
  { rule: '问题由谁办', given: { 问题情形: '专班能够解决' }, is: '专班解决', at: ['四（四）', 时] },
  {
    rule: '问题由谁办',
    given: { 问题情形: '需领导小组协调' },
    is: '报领导小组办公室，由领导小组研究方案',
    at: ['四（四）'],
  },
  { rule: '问题由谁办', given: { 问题情形: '需省市级层面解决' }, is: '由领导小组办公室向省市反映', at: ['五（五）'] },
  { rule: '问题由谁办', given: { 问题情形: '政策不允许' }, is: notStated, at: [漏] },
  { rule: '政策不允许的问题如何答复', given: {}, is: notStated, at: [漏] },
  { rule: '需协调问题下一步', given: { 协调已办: [] }, is: '汇报', at: ['四（四）'] },
  { rule: '需协调问题下一步', given: { 协调已办: ['汇报'] }, is: '研究方案', at: ['四（四）'] },
  { rule: '需协调问题下一步', given: { 协调已办: ['研究方案'] }, is: notReached, at: ['四（四）'] },
  { rule: '研究方案时限', given: {}, is: notStated, at: ['四（四）'] },
  { rule: '专班责任落实', given: { 专班已落实: ['细化工作方案'] }, is: false, at: ['五（一）'] },
  {
    rule: '专班责任落实',
    given: { 专班已落实: ['细化工作方案', '明确具体任务', '专人负责', '专人推动', '专人落实'] },
    is: true,
    at: ['五（一）'],
  },
  {
    rule: '专班责任尚缺',
    given: { 专班已落实: ['细化工作方案', '明确具体任务'] },
    is: ['专人负责', '专人推动', '专人落实'],
    at: ['五（一）'],
  },
)

export const examples = [...policyExamples, ...completenessExamples]
