import { byReading, date, holds, lacking, match, no, yes } from '@zhengling/law'
import { 各项 } from '../each.ts'
import { 在日前 } from '../questions.ts'
import { 列名成员, 副组长单位, 报送三项 } from './lists.ts'
import { document } from './policy.ts'

const { facts, question, rule, unstated } = document

export const 副组长 = question('副组长的单位是否为成员单位', {
  at: '五（三）',
  against: '二第2款',
  question: '负责人任副组长的县住建局、县自然资源局，是否也要作为成员单位报送',
  words: '各成员单位；报领导小组办公室',
  readings: {
    也报送: { because: '领导小组由组长、副组长和成员组成，两个局的任务最多，没有除外', at: '五（一）' },
    不报送: { because: '名单中“成员”自发改局起；办公室就设在住建局，报给自己没有意义', at: '二第2款' },
  },
})
rule('应否报送落实方案', {
  at: '五（三）',
  is: match(facts.单位, {
    ...各项(列名成员, yes),
    ...各项(副组长单位, byReading(副组长, { 也报送: yes, 不报送: no })),
    '乡（镇）人民政府': no,
    其他单位: no,
  }),
})
rule('报送内容齐全', { at: '五（三）', is: holds(facts.报送内容, ...报送三项) })
rule('报送尚缺内容', { at: '五（三）', is: lacking(facts.报送内容, ...报送三项) })
rule('按时报送', { at: '五（三）', is: 在日前(facts.报送日, date('2022-06-01')) })
unstated('乡镇的任务', {
  at: '五（三）',
  what: '主送各乡镇，正文没有写乡镇做什么、是否制定落实方案',
  looked: ['乡（镇）', '乡镇'],
  gives: { type: { kind: 'truth' } },
})

const 范围 = question('范围是县城还是全县的管线', {
  at: '四（二）',
  against: '二第1款',
  question: '调查摸底、综合规划管的是县城的城市地下管线，还是全县的地下管线',
  words: '县城城市地下管线；全县地下管线现状',
  readings: {
    县城: { because: '领导小组的名称和方案标题写的都是城市地下管线，小组名称还写明县城', at: '二第1款' },
    全县: { because: '工作安排写的是全县，住建局的职责写的是行政区内', at: '四（二）' },
  },
})
rule('管线在摸底范围', {
  at: '四（二）',
  is: match(facts.管线所在, { 县城: yes, 县城以外: byReading(范围, { 县城: no, 全县: yes }) }),
})
unstated('省办法的规定', {
  at: '三（五）',
  what: '各部门依据的省管理办法具体规定了什么；作为附件没有随文刊登',
  looked: ['附件', '第一条', '相关规定'],
  gives: { type: { kind: 'truth' } },
})
unstated('权属单位的名单', {
  at: '四（四）',
  what: '要编制专业规划的管线权属单位有哪些',
  looked: ['权属单位', '包括'],
  gives: { type: { kind: 'truth' } },
})
unstated('联席会议频次', {
  at: '二第1款',
  what: '联席会议多久开一次、由谁召集',
  looked: ['联席会议', '每月', '每季度'],
  gives: { type: { kind: 'number', unit: '次' } },
})
unstated('保障资金的数额', {
  at: '三（四）',
  what: '管线项目和信息系统的建设、管理、运行资金是多少',
  looked: ['万元', '预算', '资金'],
  gives: { type: { kind: 'number', unit: '元' } },
})

const 部门 = {
  kind: 'choice',
  values: ['县交通局', '县应急局', '县能源局', '县公安局', '其他部门'],
  ordered: false,
} as const
const 未写名 = unstated('专业主管部门是哪一个', {
  at: '三（五）',
  what: '供水、供气、供电、排水、广播电视、通信的专业主管部门各是哪个单位',
  looked: ['供水主管', '燃气主管', '通信主管', '广播电视主管'],
  gives: { type: 部门 },
})

export { 未写名, 部门 }
