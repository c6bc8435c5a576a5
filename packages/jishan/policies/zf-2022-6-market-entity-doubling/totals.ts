import { all, atLeast, byReading, moreThan, type Num, type NumIn, over, quantity, times, yes } from '@zhengling/law'
import { 以上含本数 } from '../conventions.ts'
import { 分项, 年末市场主体 } from './growth.ts'
import { document } from './policy.ts'

const { facts, parameter, question, rule, unstated } = document

const at = '三1'
const 总量目标 = parameter('2025年底市场主体目标', { at, is: '45214户' })
const 企业目标 = parameter('2025年底企业目标', { at, is: '10698户' })
const 个体目标 = parameter('2025年底个体工商户目标', { at, is: '34516户' })

const 突破 = question('突破2025年底户数是否含该数', {
  at,
  question: '“突破45214户”是达到45214户即可，还是要超过',
  words: '突破45214户',
  readings: {
    超过: { because: '“突破”本义是冲过界线，同一段的净增长用“至少”、增长率用“达到”，用词有别' },
    达到: { because: '45214恰是22607的两倍，达到就实现了倍增', at: '一第1款' },
  },
})
const 突破了 = (of: Num<'户'>, bound: NumIn<'户'>) =>
  byReading(突破, { 超过: moreThan(of, bound), 达到: atLeast(of, bound) })
const 总量达标 = rule('2025年底市场主体达标', { at, is: 突破了(年末市场主体, 总量目标) })
const 企业达标 = rule('2025年底企业达标', { at, is: 突破了(facts.年末企业, 企业目标) })
const 个体达标 = rule('2025年底个体工商户达标', { at, is: 突破了(facts.年末个体工商户, 个体目标) })
rule('2025年底户数目标完成', {
  at,
  is: all(总量达标, byReading(分项, { 分别达到: all(企业达标, 个体达标), 只看总量: yes })),
})

const 按哪个人口 = question('千人拥有量按哪个人口数', {
  at,
  question: '“千人拥有市场主体量”的人口是常住人口还是户籍人口',
  words: '千人拥有市场主体量',
  readings: {
    常住人口: { because: '统计上的人均指标通常用常住人口' },
    户籍人口: { because: '文内没有写常住；户籍人口由本县掌握，不必等普查和抽样' },
  },
})
const 每千人 = times(年末市场主体, '1000人')
const 千人拥有 = rule('千人拥有市场主体', {
  at,
  is: byReading(按哪个人口, { 常住人口: over(每千人, facts.常住人口), 户籍人口: over(每千人, facts.户籍人口) }),
})
const 千人目标 = parameter('千人拥有市场主体目标', { at, is: '100户' })
rule('千人拥有市场主体达标', { at, is: atLeast(千人拥有, 千人目标, 以上含本数) })
unstated('千人拥有量的达标日', {
  at,
  what: '千人拥有100户以上在哪一天之前达到；前一句写到2025年底，这一句没有写',
  looked: ['同期', '届时', '2024年'],
  gives: { type: { kind: 'day' } },
})
unstated('全市中上游的名次', {
  at,
  what: '“中上游”是全市第几名，按哪项指标排',
  looked: ['排名', '前五', '第几'],
  gives: quantity('名'),
})
