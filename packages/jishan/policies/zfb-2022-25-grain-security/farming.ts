import { all, atLeast, byReading, minus, moreThan, type Num } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, open, parameter, question, rule, unstated } = document

const 面积产量 = '二（二）1（2）'
const 稳定增加 = question('稳定增加是否必须增加', {
  at: 面积产量,
  against: '一（一）3',
  question: '“保持稳定增加”是必须比上年增加，还是不减即可',
  words: '与上年相比保持稳定增加；确保粮食播种面积、产量保持稳定',
  readings: {
    必须增加: { because: '部门职责写的是“稳定增加”', at: '二（二）1（2）' },
    不减即可: { because: '县政府职责只要求“保持稳定”，部门职责是它的分解', at: '一（一）3' },
  },
})
const 比上年 = <U extends string>(本年: Num<U>, 上年: Num<NoInfer<U>>) =>
  byReading(稳定增加, { 必须增加: moreThan(本年, 上年), 不减即可: atLeast(本年, 上年) })
const 面积 = rule('粮食播种面积达标', { at: 面积产量, is: 比上年(facts.本年播种面积, facts.上年播种面积) })
const 产量 = rule('粮食产量达标', { at: 面积产量, is: 比上年(facts.本年粮食产量, facts.上年粮食产量) })
unstated('面积产量增加多少', {
  at: 面积产量,
  what: '播种面积、产量比上年增加多少',
  looked: ['万亩', '万吨', '亿斤'],
  gives: { type: { kind: 'number', unit: '' } },
})
const 两区 = rule('两区划定完成', {
  at: 面积产量,
  is: all(
    atLeast(facts.已划定地块, facts.应划定地块),
    atLeast(facts.上图入库地块, facts.已划定地块),
    atLeast(facts.建档立卡地块, facts.已划定地块),
  ),
})

const 推广 = open('耕地质量技术推广全覆盖', {
  at: '二（二）1（1）',
  question: '技术推广“全覆盖”按耕地面积还是按行政村计',
  words: '耕地质量保护与提升技术推广实现全覆盖',
  readings: {
    按面积: { because: '技术用在耕地上，覆盖的是耕地', is: atLeast(facts.技术推广面积, facts.耕地面积) },
    按行政村: {
      because: '推广工作以村为单位，各村都推广到即为全覆盖',
      is: atLeast(facts.技术推广行政村, facts.行政村总数),
    },
  },
})
unstated('农业农村局各项建设任务', {
  at: '二（二）1（3）',
  what: '高标准农田、功能区建设各是多少亩，在哪一天之前完成，县级财政安排多少',
  looked: ['万亩', '月底前完成', '万元'],
  gives: { type: { kind: 'number', unit: '亩' } },
})
const 高标准 = rule('高标准农田如期完成', {
  at: '二（二）1（3）',
  is: atLeast(facts.高标准农田建成, facts.高标准农田任务),
})
const 灌溉 = rule('有效灌溉面积达标', {
  at: '二（二）1（4）',
  is: 比上年(facts.本年有效灌溉面积, facts.上年有效灌溉面积),
})

const 主体 = '二（二）1（5）'
const 绩效 = open('合作社家庭农场绩效达标', {
  at: 主体,
  question: '“完成……年度绩效目标持续增加”是完成当年目标，还是比上年增加，还是两样都要',
  words: '年度绩效目标持续增加',
  readings: {
    完成目标: { because: '动词是“完成”，对象是年度绩效目标', is: atLeast(facts.绩效完成, facts.绩效目标) },
    比上年增加: { because: '结尾是“持续增加”', is: moreThan(facts.绩效完成, facts.上年绩效完成) },
    两样都要: {
      because: '两个词都写了',
      is: all(atLeast(facts.绩效完成, facts.绩效目标), moreThan(facts.绩效完成, facts.上年绩效完成)),
    },
  },
})
const 满意度 = rule('培育满意度增强', { at: 主体, is: moreThan(facts.本年培育满意度, facts.上年培育满意度) })

const 科技 = '二（二）1（7）'
const 提升 = parameter('机械化率年度提升', { at: 科技, is: '1个百分点' })
const 分作物 = question('机械化率分作物还是合计', {
  at: 科技,
  question: '小麦、玉米的机械化率，是各自提升1个百分点，还是合计提升1个百分点',
  words: '小麦、玉米作物耕种收综合机械化率',
  readings: {
    分作物: { because: '两种作物并列，各有机械化率' },
    合计: { because: '写的是一个“综合机械化率”' },
  },
})
const 提升够 = (本年: typeof facts.本年小麦机械化率, 上年: typeof facts.本年小麦机械化率) =>
  atLeast(minus(本年, 上年), 提升)
const 机械化 = rule('机械化率提升达标', {
  at: 科技,
  is: byReading(分作物, {
    分作物: all(
      提升够(facts.本年小麦机械化率, facts.上年小麦机械化率),
      提升够(facts.本年玉米机械化率, facts.上年玉米机械化率),
    ),
    合计: 提升够(facts.本年合计机械化率, facts.上年合计机械化率),
  }),
})

rule('分管农业农村的班子成员各项指标完成', {
  at: '二（二）',
  is: all(面积, 产量, 两区, 推广, 高标准, 灌溉, 绩效, 满意度, 机械化),
})
