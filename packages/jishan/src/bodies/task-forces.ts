import type { Citation } from '@zhengling/law'
import type { Body } from './body.ts'
import { 仅在, 政办发, 政发 } from './cite.ts'

const doubling = '稷山县促进市场主体倍增工作领导小组'
const daily = '稷山县优化营商环境促进市场主体倍增工作专班'

// 五（三） prints a 牵头单位 for each; of the ninth it says who 统筹.
const sector = (name: string, lead: string, at: Citation): Body => ({
  name,
  aliases: [],
  kind: '工作专班',
  parent: doubling,
  leads: [lead],
  at,
})

const section = (name: string, at: Citation): Body => ({
  name: `${daily}${name}`,
  aliases: [],
  within: [仅在('稷政办发〔2022〕16号', name)],
  kind: '工作组',
  parent: daily,
  at,
})

/** Task forces (专班) and their sections. */
export const taskForces: readonly Body[] = [
  {
    name: daily,
    aliases: ['县优化营商环境促进市场主体倍增工作专班'],
    within: [仅在('稷政发〔2022〕6号', '工作专班', '县工作专班'), 仅在('稷政办发〔2022〕16号', '工作专班')],
    kind: '工作专班',
    parent: doubling,
    keeper: '稷山县行政审批服务管理局',
    at: 政办发(16, '一第1款'),
  },
  section('综合组', 政办发(16, '二（一）')),
  section('业务协调组', 政办发(16, '二（二）')),
  section('督导研判组', 政办发(16, '二（三）')),
  section('宣传培训组', 政办发(16, '二（四）')),
  section('考核评估组', 政办发(16, '二（五）')),
  sector('农业促进市场主体倍增工作专班', '稷山县农业农村局', 政发(6, '五（三）1')),
  sector('工业促进市场主体倍增工作专班', '稷山县工科局', 政发(6, '五（三）2')),
  sector('服务业促进市场主体倍增工作专班', '稷山县发展和改革局', 政发(6, '五（三）3')),
  sector('个体工商户倍增质升工作专班', '稷山县市场监督管理局', 政发(6, '五（三）4')),
  sector('小微企业升级上规工作专班', '稷山县小企业发展促进中心', 政发(6, '五（三）5')),
  sector('能源产业供给优化工作专班', '稷山县能源局', 政发(6, '五（三）6')),
  sector('建筑业市场主体培育工作专班', '稷山县住房和城乡建设管理局', 政发(6, '五（三）7')),
  sector('文旅康养促进市场主体倍增工作专班', '稷山县文旅局', 政发(6, '五（三）8')),
  sector('要素服务保障市场主体倍增工作专班', '稷山县行政审批服务管理局', 政发(6, '五（三）9')),
  // Printed as nine of which none has a name of its own; they are one entry, under the title of their list.
  {
    name: '稷山县助企纾困工作专班',
    aliases: [],
    within: [仅在('稷政办发〔2022〕20号', '工作专班')],
    kind: '工作专班',
    parent: '稷山县助企纾困工作领导小组',
    at: 政办发(20, '四（二）'),
  },
  {
    name: '稷山县2022年农业生产托管试点项目考察工作小组',
    aliases: [],
    within: [仅在('稷政办发〔2022〕21号', '工作小组')],
    kind: '工作组',
    at: 政办发(21, '五（一）'),
  },
]
