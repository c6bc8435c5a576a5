import { all, byReading, is, match, word, yes } from '@zhengling/law'
import { 响应级别 } from './grading.ts'
import { document } from './policy.ts'

const { cite, facts, question, rule, unstated } = document

rule('由县指挥部处置', { at: '2.1第1款', is: facts.超出事发地救援能力 })

const 三四级县指挥部 = question('三四级事故县指挥部启动响应还是只进入预警', {
  at: '4.2.2',
  against: '3.3第1款',
  question: '三级、四级事故发生后，县指挥部启动县级应急响应，还是只进入预警状态',
  words: '县级指挥部进入预警状态，为扩大应急做好准备；四级为县（市、区）、企业响应',
  readings: {
    启动响应: { because: '四级就是县级响应；上一级响应启动的同时，下级响应也要启动', at: '3.3第1款' },
    只进入预警: { because: '4.2.2 专门规定由乡镇、经开区启动，县级指挥部进入预警状态', at: '4.2.2' },
  },
})

const 行动 = {
  kind: 'choice',
  values: ['进入预警状态', '启动县级应急响应', '总指挥立即赶赴现场指挥、部署抢险'],
  ordered: true,
} as const
const 赶赴 = word(行动, '总指挥立即赶赴现场指挥、部署抢险')
const 三四级 = byReading(三四级县指挥部, {
  启动响应: word(行动, '启动县级应急响应'),
  只进入预警: word(行动, '进入预警状态'),
})
rule('县指挥部行动', {
  at: '4.2第1款',
  is: match(
    响应级别,
    { 四级: 三四级, 三级: 三四级, 二级: 赶赴, 一级: 赶赴 },
    { 四级: cite('4.2.2'), 三级: cite('4.2.2'), 二级: cite('4.2.1'), 一级: cite('4.2.1') },
  ),
})
const 先行 = {
  kind: 'choice',
  values: ['乡镇、经开区启动应急指挥机制', '县指挥部启动应急预案'],
  ordered: false,
} as const
rule('由谁启动', {
  at: '4.2第1款',
  is: match(
    响应级别,
    {
      四级: word(先行, '乡镇、经开区启动应急指挥机制'),
      三级: word(先行, '乡镇、经开区启动应急指挥机制'),
      二级: word(先行, '县指挥部启动应急预案'),
      一级: word(先行, '县指挥部启动应急预案'),
    },
    { 四级: cite('4.2.2'), 三级: cite('4.2.2'), 二级: cite('4.2.1第1款'), 一级: cite('4.2.1第1款') },
  ),
})
rule('县住建局应立即启动预案', {
  at: '4.2.2第1款',
  applies: is(响应级别, '三级', '四级'),
  otherwise: '4.2.2 只适用于较大和一般事故',
  is: yes,
})
unstated('总指挥赶赴时限', {
  at: '4.2.1',
  what: '“立即赶赴”是多长时间',
  looked: ['立即', '分钟', '小时内'],
  gives: { type: { kind: 'number', unit: '小时' } },
})

const { 事故加重且难以控制, 有效控制, 危害已消除, 不会进一步扩散, 市级指挥部审定 } = facts
rule('可否提升级别', { at: '4.10第1款', is: all(事故加重且难以控制, 市级指挥部审定) })
rule('可否降低级别', { at: '4.10第1款', is: all(危害已消除, 不会进一步扩散, 市级指挥部审定) })
rule('可否终止', { at: '4.11第1款', is: all(有效控制, 危害已消除, 不会进一步扩散, 市级指挥部审定) })

const 善后 = {
  kind: 'choice',
  values: ['上级人民政府或上级有关部门以及县人民政府', '县人民政府、事发地乡镇人民政府'],
  ordered: false,
} as const
const 上级 = word(善后, '上级人民政府或上级有关部门以及县人民政府')
const 县乡 = word(善后, '县人民政府、事发地乡镇人民政府')
rule('善后由谁负责', { at: '5.1第1款', is: match(响应级别, { 四级: 县乡, 三级: 县乡, 二级: 上级, 一级: 上级 }) })

const 调查 = {
  kind: 'choice',
  values: [
    '县指挥部配合上级有关部门调查',
    '县指挥部责成县应急局、县住建局及相关单位组成调查组',
    '属地人民政府调查并报县指挥部',
  ],
  ordered: false,
} as const
rule('由谁调查', {
  at: '5.2第2款',
  is: match(响应级别, {
    四级: word(调查, '属地人民政府调查并报县指挥部'),
    三级: word(调查, '县指挥部责成县应急局、县住建局及相关单位组成调查组'),
    二级: word(调查, '县指挥部配合上级有关部门调查'),
    一级: word(调查, '县指挥部配合上级有关部门调查'),
  }),
})
