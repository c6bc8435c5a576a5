import { atLeast, byReading, match, quantity, times, yesNo } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, question, rule, unstated } = document
const { 期末家数, 印发时家数, 十三五末家数 } = facts

const at = '三2'
const 基期 = question('结构倍增以哪一天的家数为基数', {
  at,
  question: '规模以上工业企业、高新技术企业、外贸实绩企业的“倍增”，以方案印发时还是以“十三五”末的家数为基数',
  words: '到“十四五”末……分别实现倍增',
  readings: {
    方案印发时: { because: '户数目标一条的倍增正是“当前”户数的两倍', at: '三1' },
    十三五末: { because: '总要求写的是“十四五”实现倍增，五年的倍增从五年之前算起', at: '一第1款' },
  },
})
const 倍增 = rule('三类企业实现倍增', {
  at,
  is: byReading(基期, {
    方案印发时: atLeast(期末家数, times('2', 印发时家数)),
    十三五末: atLeast(期末家数, times('2', 十三五末家数)),
  }),
})
const 大的突破 = unstated('大的突破', {
  at,
  what: '四类规模以上、限额以上企业“大的突破”是增加多少',
  looked: ['新增10家', '突破50', '新增规上'],
  gives: yesNo(),
})
rule('结构目标达标', {
  at,
  is: match(facts.结构类别, {
    规模以上工业企业: 倍增,
    高新技术企业: 倍增,
    外贸实绩企业: 倍增,
    规模以上农产品加工企业: 大的突破,
    规模以上建筑业企业: 大的突破,
    规模以上服务业企业: 大的突破,
    限额以上商贸流通企业: 大的突破,
  }),
})
unstated('三类企业的基数', {
  at,
  what: '规模以上工业企业、高新技术企业、外贸实绩企业现有多少家',
  looked: ['现有规模以上', '高新技术企业达到', '外贸实绩企业达'],
  gives: quantity('家'),
})
unstated('规模和限额的标准', {
  at,
  what: '规模以上、限额以上各是多少',
  looked: ['主营业务收入', '2000万元', '年销售额'],
  gives: quantity('元'),
})
