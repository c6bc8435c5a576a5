import type { Body } from './body.ts'

const sector = (name: string, office: string): Body => ({
  name,
  aliases: [],
  kind: '议事协调机构',
  parent: '稷山县促进市场主体倍增工作领导小组',
  office,
})

/**
 * Leading groups, commands and task forces. Short forms that hold inside one document only (领导小组, 工作专班,
 * 县指挥部 …) are not names of the county and stand in no list.
 */
export const coordination: readonly Body[] = [
  {
    name: '稷山县促进市场主体倍增工作领导小组',
    aliases: ['县促进市场主体倍增工作领导小组'],
    kind: '议事协调机构',
    office: '稷山县行政审批服务管理局',
  },
  {
    name: '稷山县优化营商环境促进市场主体倍增工作专班',
    aliases: ['县优化营商环境促进市场主体倍增工作专班'],
    kind: '议事协调机构',
    office: '稷山县行政审批服务管理局',
  },
  sector('农业促进市场主体倍增工作专班', '稷山县农业农村局'),
  sector('工业促进市场主体倍增工作专班', '稷山县工科局'),
  sector('服务业促进市场主体倍增工作专班', '稷山县发展和改革局'),
  sector('个体工商户倍增质升工作专班', '稷山县市场监督管理局'),
  sector('小微企业升级上规工作专班', '稷山县小企业发展促进中心'),
  sector('能源产业供给优化工作专班', '稷山县能源局'),
  sector('建筑业市场主体培育工作专班', '稷山县住房和城乡建设管理局'),
  sector('文旅康养促进市场主体倍增工作专班', '稷山县文旅局'),
  sector('要素服务保障市场主体倍增工作专班', '稷山县行政审批服务管理局'),
  { name: '县入企服务工作领导小组办公室', aliases: [], kind: '议事协调机构' },
  { name: '县促进民营经济发展工作领导小组办公室', aliases: [], kind: '议事协调机构' },
  {
    name: '稷山县“房证同交”“地证同交”改革领导小组',
    aliases: [],
    kind: '议事协调机构',
    office: '稷山县自然资源局',
  },
  {
    name: '稷山县建设领域安全生产事故应急指挥部',
    aliases: [
      '县建设领域安全生产事故应急指挥部',
      '建设领域安全生产事故应急指挥部',
      '县建设领域安全生产事故指挥部',
      '县建设领域应急指挥部',
    ],
    kind: '议事协调机构',
    office: '稷山县住房和城乡建设管理局',
  },
  { name: '创新特色农业保险工作领导小组', aliases: [], kind: '议事协调机构', office: '稷山县农业农村局' },
  {
    name: '稷山县城城市地下管线综合管理工作领导小组',
    aliases: ['城市地下管线综合管理工作领导小组'],
    kind: '议事协调机构',
    office: '稷山县住房和城乡建设管理局',
  },
  {
    name: '稷山县助企纾困工作领导小组',
    aliases: ['助企纾困专项行动领导小组'],
    kind: '议事协调机构',
    office: '稷山县工科局',
  },
  {
    name: '稷山县2022年农业生产托管试点项目工作领导小组',
    aliases: [],
    kind: '议事协调机构',
    office: '稷山县农经中心',
  },
  {
    name: '稷山县突发环境事件应急指挥部',
    aliases: ['县突发环境事件应急指挥部'],
    kind: '议事协调机构',
    office: '运城市生态环境局稷山分局',
  },
  {
    name: '稷山县地质灾害防治领导小组',
    aliases: ['县地质灾害防治领导小组'],
    kind: '议事协调机构',
    office: '稷山县自然资源局',
  },
  {
    name: '稷山县创建全国基层中医药工作示范县领导小组',
    aliases: ['创建全国基层中医药工作示范县领导小组'],
    kind: '议事协调机构',
  },
  { name: '县冬季清洁取暖工作领导小组', aliases: [], kind: '议事协调机构' },
  {
    name: '县冬季清洁取暖工作领导小组办公室',
    aliases: ['县清洁取暖办'],
    kind: '议事协调机构',
    parent: '县冬季清洁取暖工作领导小组',
  },
  { name: '县企业投资项目承诺制改革领导小组', aliases: ['县承诺制改革领导小组'], kind: '议事协调机构' },
]
