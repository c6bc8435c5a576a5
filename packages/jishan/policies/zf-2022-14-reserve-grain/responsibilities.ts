import { match, word } from '@zhengling/law'
import { 发改局, 财政局 } from '../bodies.ts'
import { 常年, 按时, 立即 } from '../undated.ts'
import { document } from './policy.ts'

const { cite, duty, facts, rule } = document
const 承储企业 = { words: '承储企业', why: '承储企业由县发改局审核认定，文件没有列名' }

duty('业务管理与监督', {
  at: '第三条',
  who: [发改局],
  along: [财政局],
  what: '管理县级储备粮各项业务，监督检查数量、质量、储存安全和会计核算、财务管理',
  standard: '按县政府确定的储备粮规模总体布局',
  due: 常年,
})
duty('费用补贴与财务监督', {
  at: '第四条',
  who: [财政局],
  along: [发改局],
  what: '承担贷款利息、费用和补贴并拨付，监督检查财务执行，会同制定财务管理办法',
  standard: '足额拨付',
  due: 按时,
})
duty('收购与储存', {
  at: '第五条',
  who: [承储企业],
  what: '按下达的收购计划收购，按国家标准和技术规范储粮，建立内部管理制度，接受监督检查',
  standard: '对数量、质量和储存安全负责',
  due: 常年,
})
duty('核定入库成本', {
  at: '第八条（三）',
  who: [财政局, 发改局],
  what: '核定承储企业的储备粮入库成本',
  evidence: ['分库点、分品种、分年限的入库成本台账'],
  due: 按时,
})
duty('专户管理', {
  at: '第二十五条',
  who: [财政局],
  to: [发改局],
  what: '把财政补贴和管理费用拨付县发改局统一专户',
  due: 常年,
})
duty('结算费用', {
  at: '第二十五条',
  who: [发改局],
  what: '对粮食存储企业实施管理和考核，结算各种费用',
  due: 按时,
})
duty('责成纠正', {
  at: '第二十七条',
  who: [财政局, 发改局],
  what: '检查中发现数量、质量、储存安全有问题的，责成承储企业纠正或者处理',
  due: 立即,
})

const 职权 = { kind: 'choice', values: ['可以采取', '未列为职权'], ordered: false } as const
rule('可否采取的检查措施', {
  at: '第二十六条',
  is: match(
    facts.检查措施,
    {
      进入企业检查: word(职权, '可以采取'),
      了解计划和命令执行情况: word(职权, '可以采取'),
      调阅资料凭证: word(职权, '可以采取'),
      依法处理违法行为: word(职权, '可以采取'),
      其他: word(职权, '未列为职权'),
    },
    {
      进入企业检查: cite('第二十六条1'),
      了解计划和命令执行情况: cite('第二十六条2'),
      调阅资料凭证: cite('第二十六条3'),
      依法处理违法行为: cite('第二十六条4'),
    },
  ),
})
