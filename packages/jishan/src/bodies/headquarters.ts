import type { Citation } from '@zhengling/law'
import type { Body, BodyKind } from './body.ts'
import { 仅在, 政办发 } from './cite.ts'

const construction = '稷山县建设领域安全生产事故应急指挥部'
const environment = '稷山县突发环境事件应急指挥部'

const under =
  (parent: string, document: string, kind: BodyKind) =>
  (name: string, printed: string, at: Citation): Body => ({
    name,
    aliases: [],
    within: [仅在(document, printed)],
    kind,
    parent,
    at,
  })

const inAccidents = under(construction, '稷政办发〔2022〕17号', '工作组')
const team = under('稷山县住房和城乡建设管理局', '稷政办发〔2022〕17号', '应急队伍')
const section = (name: string): Body =>
  under(environment, '稷政办发〔2022〕22号', '工作组')(`${environment}${name}`, name, 政办发(22, '2.1第4款'))

/** Headquarters of emergency plans, their groups, and the teams of the plans. */
export const headquarters: readonly Body[] = [
  {
    name: construction,
    aliases: [
      '县建设领域安全生产事故应急指挥部',
      '建设领域安全生产事故应急指挥部',
      '县建设领域安全生产事故指挥部',
      '县建设领域应急指挥部',
    ],
    within: [仅在('稷政办发〔2022〕17号', '指挥部', '县指挥部', '县级指挥部', '县应急指挥部')],
    kind: '指挥部',
    at: 政办发(17, '2.1第1款'),
  },
  inAccidents('稷山县建设领域安全生产事故现场工作组', '现场工作组', 政办发(17, '2.1.2⑤')),
  {
    ...inAccidents(
      '稷山县建设领域安全生产事故现场检测、鉴定与评估小组',
      '事故现场检测、鉴定与评估小组',
      政办发(17, '4.8第1款'),
    ),
    leads: ['稷山县住房和城乡建设管理局', '稷山县应急管理局'],
  },
  inAccidents('稷山县建设领域安全生产事故调查组', '事故调查组', 政办发(17, '5.2第1款')),
  team('稷山县住建局工程设施抢险力量', '工程设施抢险力量', 政办发(17, '6.2.1第1项')),
  team('稷山县住建局专家咨询力量', '专家咨询力量', 政办发(17, '6.2.1第2项')),
  team('稷山县住建局应急管理力量', '应急管理力量', 政办发(17, '6.2.1第3项')),
  {
    name: environment,
    aliases: ['县突发环境事件应急指挥部'],
    within: [仅在('稷政办发〔2022〕22号', '指挥部', '县指挥部', '应急指挥部')],
    kind: '指挥部',
    at: 政办发(22, '2.1第1款'),
  },
  {
    name: '稷山县突发环境事件现场指挥部',
    aliases: [],
    within: [仅在('稷政办发〔2022〕22号', '现场指挥部', '一般突发环境事件现场指挥部')],
    kind: '指挥部',
    parent: environment,
    at: 政办发(22, '2.2第1款'),
  },
  section('综合协调组'),
  section('污染处置组'),
  section('应急监测组'),
  section('医学救援组'),
  section('应急保障组'),
  section('新闻宣传组'),
  section('社会稳定组'),
  section('调查评估组'),
  section('专家组'),
]
