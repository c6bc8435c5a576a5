import { all, byReading, equals, match, quantity, word } from '@zhengling/law'
import { document } from './policy.ts'

const { cite, facts, open, parameter, question, rule, unstated } = document

const 机制 = '五第1款'
const 一个领导小组 = parameter('领导小组数', { at: 机制, is: '1个' })
const 一个专班 = parameter('日常工作专班数', { at: 机制, is: '1个' })
const 九个专班 = parameter('行业专班数', { at: 机制, is: '9个' })
rule('推进机制合规', {
  at: 机制,
  is: all(
    equals(facts.领导小组个数, 一个领导小组),
    equals(facts.日常工作专班个数, 一个专班),
    equals(facts.行业专班个数, 九个专班),
  ),
})

const 职务 = {
  kind: 'choice',
  values: ['组长', '常务副组长', '副组长', '成员', '不是成员'],
  ordered: false,
} as const
const 任 = (post: (typeof 职务.values)[number]) => word(职务, post)
const 经开区 = question('经开区负责人是否领导小组成员', {
  at: '五（一）',
  question: '领导小组的成员是否包括稷山经开区负责人',
  words: '县直各相关单位；负责人为成员',
  readings: {
    不包括: { because: '成员只写县直各相关单位和各乡镇；考核评估一条另写“开发区”，可见不在其内', at: '五（二）' },
    包括: { because: '方案主送经开区管委会，可以算作县直相关单位；名单在附件，没有随文刊登' },
  },
})
rule('领导小组任职', {
  at: '五（一）',
  is: match(facts.领导小组人员, {
    县长: 任('组长'),
    分管副县长: 任('常务副组长'),
    其他副县长: 任('副组长'),
    县直相关单位负责人: 任('成员'),
    乡镇负责人: 任('成员'),
    经开区负责人: byReading(经开区, { 不包括: 任('不是成员'), 包括: 任('成员') }),
  }),
})
const 组长 = { kind: 'choice', values: ['分管副县长', '各分管副县长'], ordered: false } as const
rule('专班组长', {
  at: '五（二）',
  is: match(
    facts.专班种类,
    { 日常工作专班: word(组长, '分管副县长'), 行业专班: word(组长, '各分管副县长') },
    { 行业专班: cite('五（三）') },
  ),
})
unstated('领导小组名单', {
  at: '五（一）',
  what: '领导小组由哪些单位、哪些人组成；名单在附件，没有随文刊登',
  looked: ['县政府办主任', '副组长：'],
  gives: quantity('人'),
})

const 承担 = {
  kind: 'choice',
  values: ['县优化营商环境促进市场主体倍增工作专班', '领导小组办公室（县行政审批服务管理局）'],
  ordered: false,
} as const
open('领导小组日常工作由谁承担', {
  at: '五（二）',
  against: '六（一）',
  question: '领导小组的日常工作由工作专班承担，还是由设在县行政审批服务管理局的领导小组办公室承担',
  words: '承担领导小组日常工作；下设办公室',
  readings: {
    工作专班: {
      because: '推进机制一条写明工作专班承担领导小组日常工作，由分管副县长任组长',
      at: '五（二）',
      is: word(承担, '县优化营商环境促进市场主体倍增工作专班'),
    },
    领导小组办公室: {
      because: '保障措施一条写明领导小组下设办公室，承担日常工作，联络和报送也对办公室',
      at: '六（一）',
      is: word(承担, '领导小组办公室（县行政审批服务管理局）'),
    },
  },
})

const 牵头 = {
  kind: 'choice',
  values: [
    '县农业农村局',
    '县工科局',
    '县发改局',
    '县市场监管局',
    '县小企业发展促进中心',
    '县能源局',
    '县住建局',
    '县文旅局',
    '县行政审批服务管理局',
    '县金融办',
    '县财政局',
    '县自然资源局',
    '市生态环境局稷山县分局',
  ],
  ordered: false,
} as const
const 由 = (unit: (typeof 牵头.values)[number]) => word(牵头, unit)
rule('行业专班由谁牵头', {
  at: '五（三）',
  is: match(
    facts.行业专班,
    {
      农业: 由('县农业农村局'),
      工业: 由('县工科局'),
      服务业: 由('县发改局'),
      个体工商户: 由('县市场监管局'),
      小微企业: 由('县小企业发展促进中心'),
      能源: 由('县能源局'),
      建筑业: 由('县住建局'),
      文旅康养: 由('县文旅局'),
      要素服务保障: 由('县行政审批服务管理局'),
    },
    {
      农业: cite('五（三）1'),
      工业: cite('五（三）2'),
      服务业: cite('五（三）3'),
      个体工商户: cite('五（三）4'),
      小微企业: cite('五（三）5'),
      能源: cite('五（三）6'),
      建筑业: cite('五（三）7'),
      文旅康养: cite('五（三）8'),
      要素服务保障: cite('五（三）9'),
    },
  ),
})
parameter('要素数', { at: '五（三）9', is: '6个' })
rule('要素由谁牵头', {
  at: '五（三）9',
  is: match(facts.要素, {
    金融: 由('县金融办'),
    财政税收: 由('县财政局'),
    用地: 由('县自然资源局'),
    环境能耗: 由('市生态环境局稷山县分局'),
    科技创新: 由('县工科局'),
    政务服务: 由('县行政审批服务管理局'),
  }),
})
