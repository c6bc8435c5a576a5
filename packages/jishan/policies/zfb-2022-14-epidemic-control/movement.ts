import { all, any, byReading, choose, holds, is, lacking, match, no, quantity, yes } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, parameter, procedure, question, rule, unstated } = document
const { 进出路口, 通行已办, 药品, 已询问登记并上报 } = facts

const 限两处 = question('保供车辆可否走其他路口', {
  at: '五',
  question: '保供车辆只能从侯禹、太阳两处高速口进出，还是从这两处进出的才要在卡口检测登记',
  words: '通过侯禹高速口和太阳高速口进出稷山',
  readings: {
    只走两处: { because: '检测登记的地点只设在这两处卡口，走别处就没有检测' },
    不限路口: { because: '没有写“只能”“一律”，说的是经过这两处的车辆怎样检测登记' },
  },
})
const 路口 = rule('可否由此进出', {
  at: '五',
  is: match(进出路口, {
    侯禹高速口: yes,
    太阳高速口: yes,
    其他路口: byReading(限两处, { 只走两处: no, 不限路口: yes }),
  }),
})
/** Tests are ordered at the two places only; what is to be done elsewhere, the notice does not say. */
const 检测登记 = any(is(进出路口, '其他路口'), holds(通行已办, '检测登记'))
rule('可否送货', { at: '五', is: all(路口, holds(通行已办, '申报', '签订承诺书'), 检测登记) })
const 两处手续 = lacking(通行已办, '申报', '签订承诺书', '检测登记')
rule('送货手续尚缺', {
  at: '五',
  is: match(进出路口, {
    侯禹高速口: 两处手续,
    太阳高速口: 两处手续,
    其他路口: lacking(通行已办, '申报', '签订承诺书'),
  }),
})
rule('司乘人员可否下车', { at: '五', is: no })
procedure('保供车辆下一步', {
  at: '五',
  done: 通行已办,
  first: '申报',
  steps: {
    申报: { by: ['企业'], at: '五', does: '向行业主管单位申报通行信息', next: ['签订承诺书'] },
    签订承诺书: { by: ['企业'], at: '五', does: '签订疫情防控承诺书', next: ['检测登记'] },
    检测登记: { by: ['司乘人员'], at: '五', does: '在高速卡口指定地点核酸检测、登记', next: ['点对点送货'] },
    点对点送货: { by: ['企业', '司乘人员'], at: '五', does: '点对点送货，企业保障就餐', next: [] },
  },
})

const 擅自 = question('不得擅自接诊是否留有准许', {
  at: '六',
  question: '非指定医疗机构“不得擅自”接诊，是一律不得接诊，还是经准许可以接诊',
  words: '不得擅自接诊发热患者',
  readings: {
    一律不得: { because: '没有写由谁准许、怎样准许，接诊只归指定的医疗机构' },
    经准许可以: { because: '“擅自”指自作主张，经准许的不是擅自' },
  },
})
unstated('由谁准许接诊', {
  at: '六',
  what: '非指定医疗机构接诊发热患者，可由谁准许',
  looked: ['经批准', '准许', '同意'],
  gives: { type: { kind: 'choice', values: ['县防控办', '县卫健局'], ordered: false } },
})
rule('可否接诊发热患者', {
  at: '六',
  is: match(facts.医疗机构, {
    指定医疗机构: yes,
    非指定医疗机构: byReading(擅自, { 一律不得: no, 经准许可以: facts.接诊已获准许 }),
  }),
})
parameter('暂停销售类数', { at: '六', is: '4类' })
const 属四类 = rule('属于四类药品', { at: '六', is: is(药品, '止咳', '退热', '抗病毒', '抗菌素') })
const 停售与登记 = question('四类药品停售还是登记后可售', {
  at: '六',
  question: '四类药品是一律暂停销售，还是询问登记并上报后可以卖给顾客',
  words: '暂停销售；购买此类药品的顾客',
  readings: {
    一律停售: { because: '前一句写“所有零售药店暂停销售”，没有例外；登记的是来求购的人' },
    登记后可售: { because: '后一句要求对“购买”的顾客登记上报，停售则无人购买' },
  },
})
rule('零售药店可否销售', {
  at: '六',
  is: choose(
    [
      { when: 属四类, is: byReading(停售与登记, { 一律停售: no, 登记后可售: 已询问登记并上报 }) },
      { when: yes, is: yes },
    ],
    '',
  ),
})
rule('应否询问登记并上报', { at: '六', is: 属四类 })
unstated('登记上报时限', {
  at: '六',
  what: '询问登记哪些内容、多久之内推送上报、报给谁；只写不得缓报、迟报',
  looked: ['小时内', '当日', '日内'],
  gives: quantity('小时'),
})
