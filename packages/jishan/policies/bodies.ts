import { bodies } from '../src/bodies/index.ts'

/** A body by its canonical name; a name that the county does not know does not load. */
const body = (name: string): string => {
  const found = bodies.find((one) => one.name === name)
  if (found === undefined) throw new RangeError(`没有名为“${name}”的机构`)
  return found.name
}

export const 县政府 = body('稷山县人民政府')
export const 县政府办 = body('稷山县人民政府办公室')
export const 发改局 = body('稷山县发展和改革局')
export const 财政局 = body('稷山县财政局')
export const 工科局 = body('稷山县工科局')
export const 农业农村局 = body('稷山县农业农村局')
export const 自然资源局 = body('稷山县自然资源局')
export const 交通局 = body('稷山县交通运输局')
export const 审批局 = body('稷山县行政审批服务管理局')
export const 税务局 = body('稷山县税务局')
export const 金融办 = body('稷山县金融办')
export const 防控办 = body('稷山县防控办')
export const 市防控办 = body('运城市防控办')
export const 气象局 = body('稷山县气象局')
export const 县委组织部 = body('中共稷山县委组织部')
export const 小企业中心 = body('稷山县小企业发展促进中心')
export const 人行支行 = body('人行稷山县支行')
export const 银保监监管组 = body('运城银保监分局稷山监管组')
export const 特色农险小组 = body('创新特色农业保险工作领导小组')
export const 助企纾困小组 = body('稷山县助企纾困工作领导小组')
export const 助企纾困办 = body('稷山县助企纾困工作领导小组办公室')
export const 能源局 = body('稷山县能源局')
export const 住建局 = body('稷山县住房和城乡建设管理局')
export const 应急局 = body('稷山县应急管理局')
export const 公安局 = body('稷山县公安局')
export const 民政局 = body('稷山县民政局')
export const 人社局 = body('稷山县人社局')
export const 卫健局 = body('稷山县卫生健康和体育局')
export const 市场监管局 = body('稷山县市场监督管理局')
export const 生态环境分局 = body('运城市生态环境局稷山分局')
export const 消防救援大队 = body('稷山县消防救援大队')
export const 组织部 = body('中共稷山县委组织部')
export const 巡察办 = body('中共稷山县委巡察办')
export const 督查室 = body('稷山县人民政府督查室')
export const 事务管理中心 = body('稷山县委机关事务管理中心')
export const 水利局 = body('稷山县水利局')
export const 医保局 = body('稷山县医疗保障局')
export const 教育局 = body('稷山县教育局')
export const 文旅局 = body('稷山县文旅局')
export const 公路段 = body('稷山县公路段')
export const 纪委监委 = body('稷山县纪委监委')
export const 融媒体中心 = body('稷山县融媒体中心')
export const 经开区 = body('稷山经开区管委会')
export const 农经中心 = body('稷山县农经中心')
export const 农机中心 = body('稷山县农机中心')
export const 不动产中心 = body('稷山县不动产登记交易中心')
export const 供电公司 = body('国网运城供电公司稷山分公司')
export const 清洁取暖小组 = body('县冬季清洁取暖工作领导小组')
export const 清洁取暖办 = body('县冬季清洁取暖工作领导小组办公室')
export const 倍增小组 = body('稷山县促进市场主体倍增工作领导小组')
export const 倍增办 = body('稷山县促进市场主体倍增工作领导小组办公室')
export const 营商专班 = body('稷山县优化营商环境促进市场主体倍增工作专班')
export const 入企办 = body('县入企服务工作领导小组办公室')
export const 民营办 = body('县促进民营经济发展工作领导小组办公室')
export const 托管小组 = body('稷山县2022年农业生产托管试点项目工作领导小组')
export const 建设事故指挥部 = body('稷山县建设领域安全生产事故应急指挥部')
export const 建设事故办公室 = body('稷山县建设领域安全生产事故应急指挥部办公室')
export const 环境事件办公室 = body('稷山县突发环境事件应急指挥部办公室')
export const 承诺制办公室 = body('县企业投资项目承诺制改革领导小组办公室')
export const 环境事件指挥部 = body('稷山县突发环境事件应急指挥部')
export const 地质灾害小组 = body('稷山县地质灾害防治领导小组')
export const 地质灾害办 = body('稷山县地质灾害防治领导小组办公室')
export const 承诺制小组 = body('县企业投资项目承诺制改革领导小组')
export const 司法局 = body('稷山县司法局')
export const 宣传部 = body('中共稷山县委宣传部')
export const 林业局 = body('稷山县林业局')
export const 文物中心 = body('稷山县文物保护中心')
export const 武装部 = body('稷山县人民武装部')
export const 武警中队 = body('武警稷山县中队')
export const 通联办 = body('稷山县通联办')
export const 县工会 = body('稷山县工会')
export const 工程抢险力量 = body('稷山县住建局工程设施抢险力量')
export const 专家咨询力量 = body('稷山县住建局专家咨询力量')
export const 环境现场指挥部 = body('稷山县突发环境事件现场指挥部')
export const 统计局 = body('稷山县统计局')
export const 农发行支行 = body('中国农业发展银行稷山县支行')
export const 医疗集团 = body('稷山县医疗集团')
export const 县人民医院 = body('稷山县人民医院')
export const 县中医院 = body('稷山县中医院')
export const 妇幼保健院 = body('稷山县妇幼保健院')
export const 骨髓炎医院 = body('稷山骨髓炎医院')
export const 痔瘘医院 = body('稷山痔瘘医院')
export const 耳病医院 = body('稷山中医耳病专科医院')
export const 肾病医院 = body('稷山中医肾病专科医院')
export const 疾控中心 = body('稷山县疾控中心')
export const 卫生执法队 = body('稷山县卫生健康综合行政执法队')
export const 中医药创建小组 = body('稷山县创建全国基层中医药工作示范县领导小组')
export const 管线小组 = body('稷山县城城市地下管线综合管理工作领导小组')
export const 管线办 = body('稷山县城城市地下管线综合管理工作领导小组办公室')
export const 交警大队 = body('稷山县交警大队')
export const 电信线务局 = body('运城长途电信线务局')
export const 中国电信 = body('中国电信稷山分公司')
export const 中国联通 = body('中国联通稷山分公司')
export const 中国移动 = body('中国移动稷山分公司')
export const 铁路稷山站 = body('大秦铁路股份有限公司侯马车务段稷山站')
export const 中油燃气 = body('稷山中油燃气有限公司')
export const 联合水务 = body('稷山联合水务有限公司')
export const 鑫联通信 = body('山西鑫联通信工程技术有限公司')
export const 市政府 = body('运城市人民政府')
export const 市生态环境局 = body('运城市生态环境局')
export const 省生态环境厅 = body('山西省生态环境厅')
export const 生态环境部 = body('生态环境部')

/** The seven townships, in the order of their codes. */
export const 乡镇 = [
  body('稷峰镇'),
  body('西社镇'),
  body('化峪镇'),
  body('翟店镇'),
  body('清河镇'),
  body('蔡村乡'),
  body('太阳乡'),
] as const

/** The nine task forces of the sectors that 稷政发〔2022〕6号 五（三） sets up, in its order. */
export const 行业专班 = [
  body('农业促进市场主体倍增工作专班'),
  body('工业促进市场主体倍增工作专班'),
  body('服务业促进市场主体倍增工作专班'),
  body('个体工商户倍增质升工作专班'),
  body('小微企业升级上规工作专班'),
  body('能源产业供给优化工作专班'),
  body('建筑业市场主体培育工作专班'),
  body('文旅康养促进市场主体倍增工作专班'),
  body('要素服务保障市场主体倍增工作专班'),
] as const
