import { byReading, match, word } from '@zhengling/law'
import { document } from './policy.ts'

const { cite, facts, question, rule, unstated } = document
const { 规划 } = facts

const 编制者 = {
  kind: 'choice',
  values: ['县住建局', '县住建局会同专业主管部门和建设单位', '县自然资源局', '专业主管部门', '专业主管部门和权属单位'],
  ordered: false,
} as const
const 专业规划编制 = question('专业规划由主管部门编还是权属单位也编', {
  at: '三（五）',
  against: '四（四）',
  question: '专业规划由专业主管部门按类组织编制，还是管线权属单位也要编各自的专业规划',
  words: '组织编制各类地下管线专业规划；编制各自专业规划',
  readings: {
    主管部门编: { because: '职责把编制交给专业主管部门，一类管线一份', at: '三（五）' },
    权属单位也编: { because: '工作安排把主管部门和权属单位并列，写的是“各自”', at: '四（四）' },
  },
})
const [住建局, 自然资源局] = [word(编制者, '县住建局'), word(编制者, '县自然资源局')]
rule('规划由谁编制', {
  at: '三（一）',
  is: match(
    规划,
    {
      综合规划: word(编制者, '县住建局会同专业主管部门和建设单位'),
      年度建设计划: 住建局,
      综合建设方案: 住建局,
      国土空间规划: 自然资源局,
      详细规划: 自然资源局,
      专业规划: byReading(专业规划编制, {
        主管部门编: word(编制者, '专业主管部门'),
        权属单位也编: word(编制者, '专业主管部门和权属单位'),
      }),
    },
    { 国土空间规划: cite('四（三）'), 详细规划: cite('三（二）'), 专业规划: cite('三（五）') },
  ),
})

const 批准者 = { kind: 'choice', values: ['县政府', '随工程设计方案审查'], ordered: false } as const
const 其他批准 = unstated('其他规划由谁批准', {
  at: '三（五）',
  what: '年度建设计划、国土空间规划、详细规划、专业规划由谁批准，只写了综合规划报县政府',
  looked: ['批准', '审定', '审批'],
  gives: { type: 批准者 },
})
rule('规划由谁批准', {
  at: '三（一）',
  is: match(规划, {
    综合规划: word(批准者, '县政府'),
    年度建设计划: 其他批准,
    综合建设方案: word(批准者, '随工程设计方案审查'),
    国土空间规划: 其他批准,
    详细规划: 其他批准,
    专业规划: 其他批准,
  }),
})

const 先有 = {
  kind: 'choice',
  values: ['建设单位的年度建设需求', '国土空间规划和综合规划', '专业规划'],
  ordered: false,
} as const
const 其他先后 = unstated('其他规划的先后', {
  at: '三（一）',
  what: '编制综合规划、综合建设方案、国土空间规划以前要先有什么',
  looked: ['依据', '根据', '先行'],
  gives: { type: 先有 },
})
rule('编制以什么为前提', {
  at: '三（一）',
  is: match(
    规划,
    {
      综合规划: 其他先后,
      年度建设计划: word(先有, '建设单位的年度建设需求'),
      综合建设方案: 其他先后,
      国土空间规划: 其他先后,
      详细规划: word(先有, '专业规划'),
      专业规划: word(先有, '国土空间规划和综合规划'),
    },
    { 详细规划: cite('三（二）'), 专业规划: cite('三（五）') },
  ),
})
