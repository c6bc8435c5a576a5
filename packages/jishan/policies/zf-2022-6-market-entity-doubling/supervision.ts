import { all, byReading, equals, holds, is, lacking, match, no, word, yes } from '@zhengling/law'
import { 以上含本数 } from '../conventions.ts'
import { 依 } from '../grounds.ts'
import { 倍增专班督查频次, 倍增联络员职级, 倍增进展报送频次, 等字 } from '../questions.ts'
import { document as 专班方案 } from '../zfb-2022-16-business-task-force/policy.ts'
import { document } from './policy.ts'

const { facts, open, parameter, question, rule, unstated } = document
const { 联络安排, 联络员人数, 联络员职级 } = facts

const 组织 = '六（一）'
const 三项 = ['业务股室', '分管领导', '联络员'] as const
rule('联络安排齐全', { at: 组织, is: holds(联络安排, ...三项) })
rule('联络安排尚缺', { at: 组织, is: lacking(联络安排, ...三项) })
const 担任 = { kind: 'choice', values: ['股长', '分管领导和股长'], ordered: false } as const
open('联络员由谁担任', {
  at: 组织,
  question: '担任联络员的只是1名股长，还是分管领导和1名股长都是',
  words: '具体分管领导和1名股长担任联络员',
  readings: {
    只是股长: { because: '“1名”紧接“股长”；分管领导前面的动词是“明确”', is: word(担任, '股长') },
    分管领导和股长: { because: '“和”把两者并列，“担任联络员”是两者的谓语', is: word(担任, '分管领导和股长') },
  },
})
const 联络员数 = parameter('联络员数', { at: 组织, is: '1名' })
const 副科以上 = byReading(以上含本数, {
  含本数: is(联络员职级, '副科级', '高于副科级'),
  不含本数: is(联络员职级, '高于副科级'),
})
const 股长 = is(联络员职级, '股级')
rule('联络员合规', {
  at: 组织,
  is: all(
    equals(联络员人数, 联络员数),
    byReading(倍增联络员职级, { 依16号: 依(专班方案.cite('三（二）第1款'), 副科以上), 依6号: 股长, 各依其文: 股长 }),
  ),
})
const 报送 = { kind: 'choice', values: ['每月一次', '每月10日、25日各一次'], ordered: false } as const
const 每月两次 = 依(专班方案.cite('三（二）第1款'), word(报送, '每月10日、25日各一次'))
rule('推进情况报送频次', {
  at: 组织,
  is: byReading(倍增进展报送频次, {
    依16号: 每月两次,
    依6号: word(报送, '每月一次'),
    各依其文: word(报送, '每月一次'),
  }),
})
unstated('按月报送的日期', {
  at: 组织,
  what: '每月几日报送推进情况',
  looked: ['每月5日', '每月底', '25日'],
  gives: { type: { kind: 'day' } },
})

const 督查 = '六（三）'
const 频次 = { kind: 'choice', values: ['每半年一次', '每月一次', '每月一次并每半年专项一次'], ordered: false } as const
const 专班条款 = 专班方案.cite('三（四）第1款')
rule('工作专班督查频次', {
  at: 督查,
  is: byReading(倍增专班督查频次, {
    依16号: 依(专班条款, word(频次, '每半年一次')),
    依6号: word(频次, '每月一次'),
    并行: 依(专班条款, word(频次, '每月一次并每半年专项一次')),
  }),
})
rule('应建督查督办台账', {
  at: 督查,
  is: match(facts.督查事项, {
    '县委、县政府议定事项': yes,
    领导小组交办事项: yes,
    急难愁盼问题: yes,
    推进不力或推诿扯皮: yes,
    政策落实不到位典型问题: yes,
    其他: byReading(等字, { 及于同类: yes, 限于所列: no }),
  }),
})
rule('应纳入13710督办系统', { at: 督查, is: facts.属于重大事项 })
unstated('重大事项和办理期限', {
  at: 督查,
  what: '哪些算“重大事项”，“限期解决”是几日',
  looked: ['日内办结', '小时', '重大事项是指'],
  gives: { type: { kind: 'number', unit: '日' } },
})
const 经开区考核 = question('经开区是否季度考核', {
  at: 督查,
  against: '五（二）',
  question: '每季度的目标责任考核是否包括经开区',
  words: '对各乡（镇）和有关部门的目标责任考核',
  readings: {
    不包括: { because: '考核一句只写各乡镇和有关部门', at: '六（三）' },
    包括: { because: '工作专班的考核评估逐个写了乡镇、开发区；16号三（六）也写分乡镇、开发区', at: '五（二）' },
  },
})
rule('是否季度考核', {
  at: 督查,
  is: match(facts.考核对象, {
    乡镇: yes,
    有关部门: yes,
    经开区: byReading(经开区考核, { 不包括: no, 包括: yes }),
  }),
})
rule('应否通报表扬并建议作选用依据', { at: 督查, is: facts.成绩突出 })
const 组织者 = { kind: 'choice', values: ['县优化营商环境促进市场主体倍增工作专班'], ordered: false } as const
open('季度考核由谁组织', {
  at: 督查,
  against: '五（二）',
  question: '每季度的目标责任考核是否由工作专班组织',
  words: '每季度组织一次',
  readings: {
    工作专班: {
      because: '五（二）把考核评估交给工作专班的日常工作，16号二（五）3也写由它的考核评估组组织',
      at: '五（二）',
      is: word(组织者, '县优化营商环境促进市场主体倍增工作专班'),
    },
    没有写明: {
      because: '考核一句没有主语；五（二）评估的是政策落实，不是目标责任考核',
      is: unstated('季度考核的组织单位', {
        at: 督查,
        what: '每季度的目标责任考核由哪个单位组织',
        looked: ['考核组', '由县委组织部', '考核办'],
        gives: { type: 组织者 },
      }),
    },
  },
})
unstated('季度考核的分值', {
  at: 督查,
  what: '考核的内容、分值和等次',
  looked: ['百分制', '分值', '等次'],
  gives: { type: { kind: 'number', unit: '分' } },
})
const 五处 = ['政府门户网站', '微信公众号', '电视', '广播', '报纸'] as const
rule('宣传专栏尚缺', { at: '六（四）', is: lacking(facts.已设专栏, ...五处) })
