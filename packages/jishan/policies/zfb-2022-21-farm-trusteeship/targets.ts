import { atLeast, atMost, byReading, match, minus, sum, times, word } from '@zhengling/law'
import { 以上含本数 } from '../conventions.ts'
import { document } from './policy.ts'
import { 小麦单季补助, 玉米单季补助 } from './rates.ts'

const { facts, cite, parameter, question, rule, unstated } = document

const 资金总额 = parameter('中央财政资金', { at: '三（二）第1款', is: '600万元' })
const 小麦面积 = parameter('小麦最低补助面积', { at: '三（二）第1款', is: '3.25万亩' })
const 玉米面积 = parameter('玉米最低补助面积', { at: '三（二）第1款', is: '3万亩' })

const 面积计法 = question('补助面积按地块还是按环节累计', {
  at: '三（二）第1款',
  against: '三（三）4第1款',
  question: '同一块地做了两个补助环节，计入补助面积的是一次还是两次',
  words: '小麦托管服务补助面积3.25万亩以上，玉米托管服务补助面积3万亩以上',
  readings: {
    按地块: { because: '面积说的是多少亩地得到补助，与全县播种面积同一口径', at: '二（一）第1款' },
    按环节累计: { because: '补助按每个环节的实际作业量结算，作业量逐环节计', at: '三（三）4第1款' },
  },
})
rule('小麦补助面积达标', {
  at: '三（二）第1款',
  is: byReading(面积计法, {
    按地块: atLeast(facts.小麦地块面积, 小麦面积, 以上含本数),
    按环节累计: atLeast(facts.小麦作业面积, 小麦面积, 以上含本数),
  }),
})
rule('玉米补助面积达标', {
  at: '三（二）第1款',
  is: byReading(面积计法, {
    按地块: atLeast(facts.玉米地块面积, 玉米面积, 以上含本数),
    按环节累计: atLeast(facts.玉米作业面积, 玉米面积, 以上含本数),
  }),
})

rule('资金够付', { at: '三（二）第1款', is: atMost(facts.全部应结补助, 资金总额) })
rule('资金余额', { at: '三（二）第1款', is: minus(资金总额, facts.全部应结补助) })
const 所需补助 = rule('最低面积各环节全做所需补助', {
  at: '三（二）第1款',
  is: sum(times(小麦面积, 小麦单季补助), times(玉米面积, 玉米单季补助)),
})
rule('最低面积之外的资金', { at: '三（二）第1款', is: minus(资金总额, 所需补助) })
unstated('最低面积之外的资金用途', {
  at: '三（二）第1款',
  what: '按表列标准，最低面积各环节全做只用232.5万元，其余367.5万元用于何处',
  looked: ['结余', '剩余', '调剂'],
  gives: { type: { kind: 'number', unit: '元' } },
})
unstated('资金不足时如何兑付', {
  at: '三（二）第1款',
  what: '应结补助超过600万元时按比例折减还是按先后兑付',
  looked: ['不足', '按比例', '先后'],
  gives: { type: { kind: 'number', unit: '' } },
})

const 基地数 = parameter('示范基地数下限', { at: '三（一）第1款', is: '20个' })
rule('示范基地数达标', { at: '三（一）第1款', is: atLeast(facts.示范基地数, 基地数, 以上含本数) })
const 村数 = parameter('整村托管村数', { at: '三（三）5（2）第1款', is: '20个' })
rule('整村托管村数达标', { at: '三（三）5（2）第1款', is: atLeast(facts.整村托管村数, 村数) })

const 方式 = { kind: 'choice', values: ['村集体经济牵头', '各类服务组织整村托管'], ordered: false } as const
const 牵头 = word(方式, '村集体经济牵头')
const 整村 = word(方式, '各类服务组织整村托管')
const 整村其余 = unstated('整村托管其余各村', {
  at: '三（三）5（2）第1款',
  what: '写明20个村，只列出12个，其余8个是哪些',
  looked: ['等', '附件', '名单'],
  gives: { type: 方式 },
})
unstated('村集体牵头其余各村', {
  at: '三（三）5（1）第4款',
  what: '列出5个村后写“等村”，还有哪些、共几个没有写',
  looked: ['等村', '名单', '个村'],
  gives: { type: { kind: 'number', unit: '个' } },
})
const 路村庄 = question('路村庄按哪一类试点', {
  at: '三（三）5（2）第1款',
  against: '三（三）5（1）第4款',
  question: '路村庄同时列在村集体牵头的村和整村托管的村中，按哪一类开展',
  words: '路村庄',
  readings: {
    村集体牵头: { because: '先列在村集体经济牵头开展托管试点的村中', at: '三（三）5（1）第4款' },
    整村托管: { because: '又列在各类服务组织开展整村托管的村中，且计入20个', at: '三（三）5（2）第1款' },
  },
})
const 一类 = cite('三（三）5（1）第4款')
const 二类 = cite('三（三）5（2）第1款')
rule('村的试点方式', {
  at: '三（三）5（2）第1款',
  is: match(
    facts.村,
    {
      西小郝: 牵头,
      太杜: 牵头,
      路村庄: byReading(路村庄, { 村集体牵头: 牵头, 整村托管: 整村 }),
      坑东: 牵头,
      七级: 牵头,
      白辛庄: 整村,
      董家庄: 整村,
      三堡: 整村,
      郝壁: 整村,
      柴村: 整村,
      西薛: 整村,
      下迪: 整村,
      王村: 整村,
      小杜: 整村,
      李马吴: 整村,
      宁翟: 整村,
      其他村: 整村其余,
    },
    { 西小郝: 一类, 太杜: 一类, 坑东: 一类, 七级: 一类, 路村庄: 二类, 白辛庄: 二类 },
  ),
})
