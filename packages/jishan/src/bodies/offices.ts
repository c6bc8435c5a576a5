import type { Body } from './body.ts'
import { 仅在, 政办发, 政发 } from './cite.ts'

type Office = Omit<Body, 'name' | 'kind' | 'aliases' | 'parent'> & { aliases?: readonly string[] }

const office = (parent: string, body: Office): Body => ({
  aliases: [],
  ...body,
  name: `${parent}办公室`,
  kind: '办事机构',
  parent,
})

/** Offices that do the daily work of a leading group or a headquarters, each with the unit in which the text places it. */
export const offices: readonly Body[] = [
  office('稷山县促进市场主体倍增工作领导小组', {
    within: [仅在('稷政发〔2022〕6号', '领导小组办公室')],
    keeper: '稷山县行政审批服务管理局',
    at: 政发(6, '六（一）'),
  }),
  office('稷山县“房证同交”“地证同交”改革领导小组', { keeper: '稷山县自然资源局', at: 政办发(15, '三第2款') }),
  office('创新特色农业保险工作领导小组', { keeper: '稷山县农业农村局', at: 政办发(18, '五（一）第1款') }),
  office('稷山县城城市地下管线综合管理工作领导小组', {
    within: [仅在('稷政办发〔2022〕19号', '领导小组办公室')],
    keeper: '稷山县住房和城乡建设管理局',
    at: 政办发(19, '二第2款'),
  }),
  office('稷山县助企纾困工作领导小组', {
    within: [仅在('稷政办发〔2022〕20号', '领导小组办公室')],
    keeper: '稷山县工科局',
    at: 政办发(20, '四（一）'),
  }),
  office('稷山县2022年农业生产托管试点项目工作领导小组', { keeper: '稷山县农经中心', at: 政办发(21, '附件1/第1款') }),
  office('稷山县地质灾害防治领导小组', {
    aliases: ['县地质灾害防治领导小组办公室'],
    keeper: '稷山县自然资源局',
    at: 政办发(23, '五第2款'),
    telephones: [{ number: '5522209', what: '应急值班电话', at: 政办发(23, '五第2款') }],
  }),
  office('县冬季清洁取暖工作领导小组', { aliases: ['县清洁取暖办'], at: 政办发(26, '五（一）第1款') }),
  office('县企业投资项目承诺制改革领导小组', {
    aliases: ['县承诺制改革领导小组办公室'],
    within: [仅在('稷政办发〔2022〕27号', '领导小组办公室')],
    at: 政办发(27, '六（一）第1款'),
  }),
  office('县入企服务工作领导小组', { at: 政办发(16, '二（三）4') }),
  office('县促进民营经济发展工作领导小组', { at: 政办发(16, '二（三）4') }),
  office('稷山县建设领域安全生产事故应急指挥部', {
    aliases: ['县建设领域安全生产事故应急指挥部办公室', '建设领域安全生产事故应急指挥部办公室'],
    within: [仅在('稷政办发〔2022〕17号', '指挥部办公室', '县指挥部办公室', '县应急指挥部办公室')],
    keeper: '稷山县住房和城乡建设管理局',
    at: 政办发(17, '2.1.3第1款'),
    telephones: [{ number: '5522231', what: '指挥部办公室电话', at: 政办发(17, '2.1.3第1款') }],
  }),
  office('稷山县突发环境事件应急指挥部', {
    within: [仅在('稷政办发〔2022〕22号', '指挥部办公室', '县指挥部办公室')],
    keeper: '运城市生态环境局稷山分局',
    at: 政办发(22, '2.1第4款'),
  }),
]
