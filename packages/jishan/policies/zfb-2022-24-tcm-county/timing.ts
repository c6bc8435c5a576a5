import { all, byReading, date, no, notAfter, notBefore, word, yes } from '@zhengling/law'
import { 在日前 } from '../questions.ts'
import { document } from './policy.ts'

const { facts, open, question, rule, unstated } = document
const 在 = (from: string, to: string) => all(notBefore(facts.当日, date(from)), notAfter(facts.当日, date(to)))

rule('在安排部署阶段', { at: '五（一）', is: 在('2022-05-01', '2022-05-31') })
const 月底 = question('五月底指哪几天', {
  at: '五（二）',
  question: '“2022年5月底”是5月31日一天，还是5月下旬',
  words: '2022年5月底',
  readings: { 月末一日: { because: '月底即一月的最后一天' }, 下旬: { because: '标的是一个阶段，一天不成阶段' } },
})
rule('在组织申报阶段', {
  at: '五（二）',
  is: byReading(月底, { 月末一日: 在('2022-05-31', '2022-05-31'), 下旬: 在('2022-05-21', '2022-05-31') }),
})
rule('在全面推进阶段', { at: '五（三）', is: 在('2022-06-01', '2022-07-31') })
rule('在评审验收阶段', { at: '五（四）', is: 在('2022-08-01', '2022-12-31') })
rule('按时通过验收', { at: '五（四）第1款', is: 在日前(facts.通过验收日, date('2022-12-31')) })

open('印发前的阶段应否补办', {
  at: '五（一）',
  question: '方案6月1日印发，前两个阶段在5月已过：只是追记，还是没有办的应当补办',
  words: '安排部署阶段(2022年5月)',
  readings: {
    只是追记: { because: '日期早于印发，不能要求在印发之前办', is: no },
    应当补办: { because: '两个阶段的事项没有写可以不办', is: yes },
  },
})
open('领导小组成立期限', {
  at: '五（一）1',
  against: '五（三）1',
  question: '创建工作领导小组在5月成立，还是在6月至7月成立',
  words: '成立……示范县领导小组；成立创建工作领导小组',
  readings: {
    五月: { because: '安排部署阶段写明成立，名单在附件1', at: '五（一）1', is: date('2022-05-31') },
    七月: { because: '全面推进阶段又写成立领导小组', at: '五（三）1', is: date('2022-07-31') },
  },
})
open('中医药工作领导小组是否另设', {
  at: '六（四）',
  against: '五（一）1',
  question: '“中医药工作领导小组”是不是就是创建示范县领导小组',
  words: '成立中医药工作领导小组',
  readings: {
    另设: { because: '名称不同，一个管创建，一个管日常工作', at: '六（四）', is: yes },
    即创建领导小组: { because: '全文只有一份领导小组名单', at: '五（一）1', is: no },
  },
})
open('协调机制是否即联席会议', {
  at: '五（一）1',
  against: '三（一）1',
  question: '“协调机制”就是中医药工作联席会议，还是另外一个机制',
  words: '建立中医药工作联席会议机制；建立健全……协调机制',
  readings: {
    就是联席会议: { because: '联席会议的作用写的就是协调沟通', at: '三（一）2', is: yes },
    另一机制: { because: '两处名称不同，由县政府办另行建立', at: '四（一）', is: no },
  },
})
const 文 = {
  kind: 'choice',
  values: ['国中医药办医政发〔2022〕2号一个文件', '两个文件'],
  ordered: false,
} as const
open('申报依据的文件', {
  at: '五（二）第1款',
  against: '第1款',
  question: '开头的“2022-2024创建周期”评审工作方案，与申报阶段所引的评审工作方案，是否同一文件',
  words: '评审工作方案',
  readings: {
    同一文件: {
      because: '同一机关、同一事项，申报阶段一处写了文号',
      is: word(文, '国中医药办医政发〔2022〕2号一个文件'),
    },
    两个文件: { because: '两处名称不同，开头一处没有写文号', is: word(文, '两个文件') },
  },
})

unstated('申报条件与程序', {
  at: '五（二）第1款',
  what: '申报条件、申报程序和材料；只引国家中医药管理局的文件',
  looked: ['应当具备', '申报表', '材料包括'],
  gives: { type: { kind: 'truth' } },
})
unstated('评审标准', {
  at: '二第1款',
  what: '《全国基层中医药工作示范县评审标准》的各项标准和分值',
  looked: ['分值为', '评分', '合格线'],
  gives: { type: { kind: 'truth' } },
})
unstated('“管”之后的缺字', {
  at: '二第1款',
  what: '“组织领导和管”之后缺了什么字',
  looked: ['组织领导和管理'],
  gives: { type: { kind: 'truth' } },
})
unstated('领导小组名单', {
  at: '五（一）1',
  what: '领导小组有谁；附件1没有随文刊登',
  looked: ['组长', '副组长', '成员：'],
  gives: { type: { kind: 'truth' } },
})
unstated('会议频次', {
  at: '三（一）1',
  what: '联席会议“定期”是多久一次',
  looked: ['每季度', '每半年', '每月'],
  gives: { type: { kind: 'number', unit: '次' } },
})
