import { all, atLeast, atMost, byReading, lacking, match, no, over, quantity, times, yes } from '@zhengling/law'
import { 以上含本数 } from '../conventions.ts'
import { 等字 } from '../questions.ts'
import { 六进, 规划指标 } from './lists.ts'
import { document } from './policy.ts'

const { facts, open, parameter, question, rule, unstated } = document

const 人员 = '三（三）第1款'
rule('所列规划指标尚不符合', { at: 人员, is: lacking(facts.符合规划的指标, ...规划指标) })
unstated('规划指标的数值', {
  at: 人员,
  what: '床位、医师、护士等每千人、每万人各是多少；只写符合所在区域卫生规划',
  looked: ['张', '每千人口6', '规划要求为'],
  gives: quantity('人'),
})
const 低 = parameter('每万名居民全科医生低限', { at: 人员, is: '0.6名' })
const 高 = parameter('每万名居民全科医生高限', { at: 人员, is: '0.8名' })
const 人口 = question('居民按常住人口还是户籍人口', {
  at: 人员,
  question: '“城乡每万名居民”按常住人口还是户籍人口计',
  words: '城乡每万名居民有0.6-0.8名',
  readings: {
    常住人口: { because: '同一款的医师、护士、公共卫生人员都按常住人口计' },
    户籍人口: { because: '同一款别处写了“常住”，这里没有写' },
  },
})
const 每万居民 = rule('每万名居民全科医生', {
  at: 人员,
  is: over(
    times(facts.中医类别全科医生, '10000人'),
    byReading(人口, { 常住人口: facts.常住人口, 户籍人口: facts.户籍人口 }),
  ),
})
open('全科医生达标', {
  at: 人员,
  question: '每万名居民0.6-0.8名，达到0.6名即可，须达到0.8名，还是须在两数之间',
  words: '0.6-0.8名',
  readings: {
    达到低限: { because: '“达到”说的是下限，多配不违背目的', is: atLeast(每万居民, 低) },
    达到高限: { because: '要完全达到所写的数，须到0.8名', is: atLeast(每万居民, 高) },
    在两数之间: { because: '写的是一个区间', is: all(atLeast(每万居民, 低), atMost(每万居民, 高)) },
  },
})

const 宣传 = '三（四）4'
const 内容占比 = parameter('健康教育内容占比标准', { at: 宣传, is: '50%' })
rule('健康教育内容达标', {
  at: 宣传,
  is: atLeast(
    rule('健康教育中医药内容占比', { at: 宣传, is: over(facts.健康教育中医药内容, facts.健康教育内容) }),
    内容占比,
    以上含本数,
  ),
})
unstated('健康教育内容如何计量', {
  at: 宣传,
  what: '健康教育宣传内容的占比按篇数、次数、版面还是时长计',
  looked: ['篇', '场次', '版面', '时长'],
  gives: { type: { kind: 'truth' } },
})
const 人次占比 = parameter('接受教育人次占比标准', { at: 宣传, is: '50%' })
open('接受教育人次达标', {
  at: 宣传,
  question: '“接受教育人次占比”占什么的比：全部健康教育人次，还是所服务的人口',
  words: '接受教育人次占比达50%以上',
  readings: {
    占健康教育人次: {
      because: '与前半句同一写法，分母是健康教育的总量',
      is: atLeast(
        rule('占健康教育人次之比', { at: 宣传, is: over(facts.中医药教育人次, facts.健康教育人次) }),
        人次占比,
        以上含本数,
      ),
    },
    占服务人口: {
      because: '目的是扩大覆盖面，要看居民中有多少接受了教育',
      is: atLeast(
        rule('占服务人口之比', { at: 宣传, is: over(facts.中医药教育人次, facts.服务人口) }),
        人次占比,
        以上含本数,
      ),
    },
  },
})
const 满意率 = parameter('满意率标准', { at: 宣传, is: '90%' })
const 知识 = parameter('知识知晓率标准', { at: 宣传, is: '90%' })
const 服务内容 = parameter('服务内容知晓率标准', { at: 宣传, is: '85%' })
const 政策 = parameter('政策知晓率标准', { at: 宣传, is: '85%' })
rule('满意率达标', {
  at: 宣传,
  is: atLeast(rule('满意率', { at: 宣传, is: over(facts.满意居民, facts.调查居民) }), 满意率),
})
rule('知识知晓率达标', {
  at: 宣传,
  is: atLeast(rule('知识知晓率', { at: 宣传, is: over(facts.知晓知识居民, facts.调查居民) }), 知识),
})
rule('服务内容知晓率达标', {
  at: 宣传,
  is: atLeast(rule('服务内容知晓率', { at: 宣传, is: over(facts.知晓服务内容居民, facts.调查居民) }), 服务内容),
})
rule('政策知晓率达标', {
  at: 宣传,
  is: atLeast(rule('政策知晓率', { at: 宣传, is: over(facts.知晓政策中医药人员, facts.调查中医药人员) }), 政策),
})
unstated('调查办法', {
  at: 宣传,
  what: '满意率、知晓率由谁、在什么时候、调查多少人',
  looked: ['抽样', '问卷', '第三方'],
  gives: quantity('人'),
})
rule('中医药文化六进尚缺', { at: 宣传, is: lacking(facts.已推进, ...六进) })

rule('属于重点人群', {
  at: '三（四）3',
  is: match(facts.人群, {
    老人: yes,
    妇女: yes,
    儿童: yes,
    高血压: yes,
    糖尿病: yes,
    冠心病: yes,
    脑卒中: yes,
    慢性阻塞性肺疾病: yes,
    其他慢性病: byReading(等字, { 及于同类: yes, 限于所列: no }),
  }),
})
