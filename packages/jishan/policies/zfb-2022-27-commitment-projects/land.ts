import { all, atLeast, byReading, holds, lacking, match, no, word, yes } from '@zhengling/law'
import { 核准审核三项 } from './lists.ts'
import { document } from './policy.ts'
import { 适用交通项目改革 } from './scope.ts'
import { 压覆办法 } from './traffic.ts'

const { facts, open, parameter, question, rule, unstated } = document
const 只限交通 = '只写在交通基础设施项目的改革中'

const 用地承诺 = question('申请核准时是否还要承诺取得用地预审', {
  at: '四（五）1',
  question: '申请核准只交两件材料即可，还是还要作出开工前取得用地预审的承诺',
  words: '企业承诺开工前取得即可；企业只需提供',
  readings: {
    两件即可: { because: '写的是“只需提供”两件，承诺可在开工前的任何时候作出' },
    还须承诺: { because: '预审后置以企业承诺为条件，没有承诺就不能后置' },
  },
})
const 两件齐 = holds(facts.核准申请材料, '核准申请文件', '项目申请报告')
rule('核准申请材料齐全', {
  at: '四（五）1',
  applies: 适用交通项目改革,
  otherwise: 只限交通,
  is: byReading(用地承诺, { 两件即可: 两件齐, 还须承诺: all(两件齐, facts.已承诺取得用地预审) }),
})
rule('核准申请尚缺材料', {
  at: '四（五）1',
  applies: 适用交通项目改革,
  otherwise: 只限交通,
  is: lacking(facts.核准申请材料, '核准申请文件', '项目申请报告'),
})
rule('应否已有用地预审', {
  at: '四（五）1',
  applies: 适用交通项目改革,
  otherwise: 只限交通,
  is: match(facts.时点, { 申请项目核准时: no, 开工时: yes }),
})
rule('核准尚未审核的重点', {
  at: '四（五）1',
  applies: 适用交通项目改革,
  otherwise: 只限交通,
  is: lacking(facts.核准已审内容, ...核准审核三项),
})

parameter('土地审批核查部门数', { at: '四（五）2', is: '6个' })
unstated('六部门是哪六个', {
  at: '四（五）2',
  what: '取消的土地审批六部门核查，原是哪六个部门、核查什么',
  looked: ['六部门', '核查内容'],
  gives: { type: { kind: 'truth' } },
})

const 处理 = {
  kind: 'choice',
  values: ['不作压覆处理，不予补偿', '签意向协议，进场并同步办理审批', '承诺后即时批复'],
  ordered: false,
} as const
const 不属重要 = unstated('影响开采但不属重要矿产', {
  at: '四（五）4',
  what: '影响开采、但压覆的不是重要矿产资源的，如何处理；只写了不影响开采和压覆重要矿产两种',
  looked: ['重要矿产', '一般矿产', '其他'],
  gives: { type: 处理 },
})
rule('交通项目压覆矿产的处理', {
  at: '四（五）4',
  applies: 适用交通项目改革,
  otherwise: 只限交通,
  is: match(facts.压覆情形, {
    不影响合理开采利用: word(处理, '不作压覆处理，不予补偿'),
    压覆重要矿产资源: byReading(压覆办法, {
      按承诺: word(处理, '承诺后即时批复'),
      按协议: word(处理, '签意向协议，进场并同步办理审批'),
    }),
    影响开采但不属重要矿产: 不属重要,
  }),
})
unstated('压覆补偿的数额', {
  at: '四（五）4',
  what: '压覆重要矿产资源的补偿多少、由谁出；意向协议由哪些方面签',
  looked: ['补偿', '元', '评估'],
  gives: { type: { kind: 'number', unit: '元' } },
})

rule('可否先行办理用地手续', {
  at: '四（五）5',
  applies: 适用交通项目改革,
  otherwise: 只限交通,
  is: atLeast(facts.已缴养老保险资金, facts.测算养老保险资金),
})
unstated('养老保险资金测算标准', {
  at: '四（五）5',
  what: '按“行业标准”测算，每亩或者每人多少没有写',
  looked: ['行业标准', '元', '每亩'],
  gives: { type: { kind: 'number', unit: '元/亩' } },
})
const 承担者 = {
  kind: 'choice',
  values: ['稷山经开区', '征地项目单位', '县自然资源局和县人社局'],
  ordered: false,
} as const
open('养老保险资金由谁补贴到人', {
  at: '四（五）5',
  question: '用地手续批复后“并负责及时将资金补贴到人”，由谁负责',
  words: '并负责及时将资金补贴到人',
  readings: {
    经开区: { because: '句首的主语是稷山经开区，由它测算，也由它补贴到人', is: word(承担者, '稷山经开区') },
    项目单位: { because: '紧接在前的主语是征地项目单位，缴款、办手续的都是它', is: word(承担者, '征地项目单位') },
    责任部门: {
      because: '资金在财政专户，责任单位列有县自然资源局、县人社局',
      is: word(承担者, '县自然资源局和县人社局'),
    },
  },
})
const 区外测算 = unstated('区外项目由谁测算', {
  at: '四（五）5',
  what: '经开区以外的交通项目，养老保险资金由谁测算',
  looked: ['测算', '县人社局', '乡镇'],
  gives: { type: 承担者 },
})
const 测算范围 = question('经开区是否也测算区外项目', {
  at: '四（五）5',
  against: '二第1款',
  question: '交通项目改革及于全县，测算却只写稷山经开区，区外的项目由谁测算',
  words: '稷山经开区按行业标准组织测算；全县',
  readings: {
    都由经开区: { because: '条文只写了稷山经开区一家', at: '四（五）5' },
    限于区内: { because: '管委会的管辖不出经开区，全县的项目不能都由它测算', at: '二第1款' },
  },
})
const 经开区 = word(承担者, '稷山经开区')
const 由谁测算区外 = byReading(测算范围, { 都由经开区: 经开区, 限于区内: 区外测算 })
rule('养老保险资金由谁测算', {
  at: '四（五）5',
  applies: 适用交通项目改革,
  otherwise: 只限交通,
  is: match(facts.建设地点, {
    稷山经开区内: 经开区,
    稷山经开区外: 由谁测算区外,
    跨经开区内外: 由谁测算区外,
  }),
})
