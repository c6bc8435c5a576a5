import type { Body } from './body.ts'

/** Public institutions and medical institutions of the county. */
export const institutions: readonly Body[] = [
  {
    name: '稷山县小企业发展促进中心',
    aliases: ['县小企业发展促进中心', '小企业发展促进中心', '县小微企业发展促进中心', '小企业促进中心'],
    kind: '事业单位',
  },
  { name: '稷山县农经中心', aliases: ['县农经中心', '农经中心'], kind: '事业单位' },
  { name: '稷山县农机中心', aliases: ['农机中心'], kind: '事业单位' },
  { name: '稷山县现代农业发展中心', aliases: ['县现代农业发展中心'], kind: '事业单位' },
  { name: '稷山县融媒体中心', aliases: ['县融媒体中心', '稷山融媒体'], kind: '事业单位' },
  { name: '稷山电视台', aliases: [], kind: '事业单位' },
  { name: '稷山县文物保护中心', aliases: ['县文物保护中心'], kind: '事业单位' },
  { name: '稷山县疾控中心', aliases: ['县疾控中心'], kind: '事业单位' },
  { name: '稷山县卫生健康综合行政执法队', aliases: ['县卫生健康综合行政执法队'], kind: '事业单位' },
  { name: '稷山县住房保障和房地产服务中心', aliases: ['县住房保障和房地产服务中心'], kind: '事业单位' },
  { name: '稷山县不动产登记交易中心', aliases: ['不动产登记交易中心'], kind: '事业单位' },
  { name: '稷山县政务服务大厅', aliases: [], kind: '事业单位' },
  { name: '稷山县医疗集团', aliases: ['县医疗集团'], kind: '医疗机构' },
  { name: '稷山县人民医院', aliases: ['县人民医院'], kind: '医疗机构' },
  { name: '稷山县中医院', aliases: ['县中医院'], kind: '医疗机构' },
  { name: '稷山县妇幼保健院', aliases: ['县妇幼保健院'], kind: '医疗机构' },
  { name: '稷山骨髓炎医院', aliases: ['骨髓炎医院'], kind: '医疗机构' },
  { name: '稷山痔瘘医院', aliases: ['痔瘘医院'], kind: '医疗机构' },
  { name: '稷山中医耳病专科医院', aliases: ['中医耳病专科医院'], kind: '医疗机构' },
  { name: '稷山中医肾病专科医院', aliases: ['中医肾病专科医院'], kind: '医疗机构' },
]
