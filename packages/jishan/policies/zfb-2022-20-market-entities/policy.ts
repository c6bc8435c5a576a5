import { day, oneOf, policy, quantity, someOf, yesNo } from '@zhengling/law'
import { 县政府办, 工科局 } from '../bodies.ts'
import { outline } from './outline.ts'

export const document = policy({
  folder: 'zfb-2022-20-market-entities',
  number: '稷政办发〔2022〕20号',
  title: '稷山县2022年开展助企纾困专项行动方案',
  issuer: 县政府办,
  issued: '2022-05-25',
  interprets: 工科局,
  outline,
  facts: {
    行业: oneOf('工业', '建筑业', '批发零售住宿餐饮业', '交通运输业', '其他服务业', '种养殖业', '其他'),
    达到规模: yesNo({ hint: '工业、服务业规模以上，批零住餐限额以上，或者种养殖达到规模' }),
    有资质等级: yesNo({ hint: '是否有资质等级的建筑企业' }),
    农民专业合作社: yesNo(),
    属重点中小企业: yesNo(),
    属重点食品药品企业: yesNo(),
    在经开区内: yesNo({ hint: '企业是否在稷山经开区内' }),
    小组职务: oneOf('组长', '第一副组长', '副组长', '办公室主任'),
    牵头县领导: quantity('名', { to: '100', hint: '该专班牵头的县领导人数' }),
    当日: day({ hint: '要判断的那一天' }),
    清单报回日: day({ hint: '专班把问题清单报回领导小组办公室的日期' }),
    应报月任一日: day({ hint: '应上报进展的那个月中的任意一天' }),
    进展上报日: day({ hint: '专班上报当月进展的日期' }),
    应摸排企业: quantity('家', { to: '100000' }),
    已摸排企业: quantity('家', { to: '100000' }),
    企业反映问题: quantity('个', { to: '1000000' }),
    台账登记问题: quantity('个', { to: '1000000' }),
    政策允许解决问题: quantity('个', { to: '1000000', hint: '政策允许范围内的问题' }),
    已解决问题: quantity('个', { to: '1000000', hint: '政策允许范围内、已经解决的问题' }),
    问题情形: oneOf('专班能够解决', '需领导小组协调', '需省市级层面解决', '政策不允许'),
    协调已办: someOf('汇报', '研究方案'),
    台账内容: someOf('企业基本情况', '企业诉求', '具体问题'),
    专班已落实: someOf('细化工作方案', '明确具体任务', '专人负责', '专人推动', '专人落实'),
  },
})
