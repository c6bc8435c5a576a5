import type { Post } from '@zhengling/law'
import { 公报, 政办发, 政发 } from '../cite.ts'
import { townships } from '../townships.ts'
import { postsOf } from './post.ts'

const seven = townships.map(({ name }) => name)
const government = '稷山县人民政府'
const housing = '稷山县住房和城乡建设管理局'

const company = postsOf('稷山县后稷文化旅游产业发展有限公司')
const board = postsOf('稷山县人民政府公报编辑委员会')
const title = postsOf('稷山县“房证同交”“地证同交”改革领导小组')
const insurance = postsOf('创新特色农业保险工作领导小组')
const relief = postsOf('稷山县助企纾困工作领导小组')
const trusteeship = postsOf('稷山县2022年农业生产托管试点项目工作领导小组')

/** 稷政发〔2022〕13号 and the issue's own board. */
const boards: readonly Post[] = [
  ...company.units('履行出资人职责', 政发(13, '二第1款'), { 县财政局: '稷山县财政局' }),
  company.listed('董事长兼法定代表人', 政发(13, '六第1款')),
  company.listed('监事会主席', 政发(13, '六第1款')),
  company.appointed('董事', 政发(13, '六第1款'), '股东委派', 3),
  company.appointed('监事', 政发(13, '六第1款'), '股东委派', 5),
  board.listed('主任', 公报('编委会#2')),
  { ...board.listed('副主任', 公报('编委会#3')), seats: 3 },
  { ...board.listed('成员', 公报('编委会#4')), seats: 5 },
]

/** 稷政办发〔2022〕15号. */
const titleDeeds: readonly Post[] = [
  title.listed('组长', 政办发(15, '三表1第1行'), '县政府副县长', government),
  title.listed('副组长', 政办发(15, '三表1第2行'), '县政协副主席、住建局局长', '稷山县政协', housing),
  title.listed('副组长', 政办发(15, '三表1第3行'), '县政府办主任科员', '稷山县人民政府办公室'),
  title.listed('副组长', 政办发(15, '三表1第4行'), '县自然资源局局长', '稷山县自然资源局'),
  title.listed('副组长', 政办发(15, '三表1第5行'), '县行政审批局局长', '稷山县行政审批服务管理局'),
  title.listed('副组长', 政办发(15, '三表1第6行'), '县税务局局长', '稷山县税务局'),
  title.listed('成员', 政办发(15, '三表1第7行'), '县行政审批局副局长', '稷山县行政审批服务管理局'),
  title.listed('成员', 政办发(15, '三表1第8行'), '县税务局副局长', '稷山县税务局'),
  title.listed('成员', 政办发(15, '三表1第9行'), '县自然资源局党组成员', '稷山县自然资源局'),
  title.listed('成员', 政办发(15, '三表1第10行'), '县住房保障和房地产服务中心主任', '稷山县住房保障和房地产服务中心'),
  postsOf('稷山县“房证同交”“地证同交”改革领导小组办公室').listed('办公室主任', 政办发(15, '三第2款')),
]

/** 稷政办发〔2022〕18号, 20号, 21号. */
const others: readonly Post[] = [
  insurance.listed('组长', 政办发(18, '五（一）第1款'), '分管副县长', government),
  insurance.listed('副组长', 政办发(18, '五（一）第1款'), '县农业农村局局长', '稷山县农业农村局'),
  postsOf('创新特色农业保险工作领导小组办公室').listed('办公室主任', 政办发(18, '五（一）第1款')),
  relief.listed('组长', 政办发(20, '四（一）'), '县长', government),
  relief.listed('第一副组长', 政办发(20, '四（一）'), '县委常委、副县长', '中共稷山县委', government),
  relief.office('副组长', 政办发(20, '四（一）'), '经开区管委会主任', { units: ['稷山经开区管委会'] }),
  relief.office('副组长', 政办发(20, '四（一）'), '各位副县长', { units: [government] }),
  relief.office('成员', 政办发(20, '四（一）'), '县政府组成部门和直属机构有关部门负责同志'),
  postsOf('稷山县助企纾困工作领导小组办公室').office('办公室主任', 政办发(20, '四（一）'), '县工科局局长', {
    units: ['稷山县工科局'],
  }),
  postsOf('稷山县助企纾困工作专班').office('每个专班的牵头人', 政办发(20, '四（二）'), '一名县领导'),
  ...postsOf('稷山县助企纾困工作专班').units('具体负责', 政办发(20, '四（二）'), {
    县农业农村局: '稷山县农业农村局',
    经开区管委会: '稷山经开区管委会',
    '县工科局（县商务局）': '稷山县工科局',
    县住建局: housing,
    县发改局: '稷山县发展和改革局',
    县交通局: '稷山县交通运输局',
    县小企业发展促进中心: '稷山县小企业发展促进中心',
    县市场局: '稷山县市场监督管理局',
  }),
  trusteeship.office('组长', 政办发(21, '六（一）'), '分管农业副县长', { units: [government] }),
  trusteeship.office('成员', 政办发(21, '六（一）'), '财政局负责人', { units: ['稷山县财政局'] }),
  trusteeship.office('成员', 政办发(21, '六（一）'), '农经中心负责人', { units: ['稷山县农经中心'] }),
  trusteeship.office('成员', 政办发(21, '六（一）'), '农机中心负责人', { units: ['稷山县农机中心'] }),
  trusteeship.office('成员', 政办发(21, '六（一）'), '各乡（镇）长', { units: seven, seats: seven.length }),
  trusteeship.listed('组长', 政办发(21, '附件1/表1第1行'), '县人民政府副县长', government),
  trusteeship.listed('副组长', 政办发(21, '附件1/表1第2行'), '县政府办副主任', '稷山县人民政府办公室'),
  trusteeship.listed('副组长', 政办发(21, '附件1/表1第3行'), '县农经中心主任', '稷山县农经中心'),
  trusteeship.listed('成员', 政办发(21, '附件1/表1第4行'), '县财政局副局长', '稷山县财政局'),
  trusteeship.listed('成员', 政办发(21, '附件1/表1第5行'), '县现代农业发展中心副主任', '稷山县现代农业发展中心'),
  trusteeship.listed('成员', 政办发(21, '附件1/表1第6行'), '县农经中心副主任', '稷山县农经中心'),
  trusteeship.office('成员', 政办发(21, '附件1/表1第7行'), '全县7个乡（镇）的乡（镇）长', {
    units: seven,
    seats: seven.length,
  }),
  postsOf('稷山县2022年农业生产托管试点项目工作领导小组办公室').listed('办公室主任', 政办发(21, '附件1/第1款')),
  ...postsOf('稷山县2022年农业生产托管试点项目考察工作小组').units('组成单位', 政办发(21, '五（一）'), {
    县农经中心: '稷山县农经中心',
    农机中心: '稷山县农机中心',
  }),
]

export const listPosts: readonly Post[] = [...boards, ...titleDeeds, ...others]
