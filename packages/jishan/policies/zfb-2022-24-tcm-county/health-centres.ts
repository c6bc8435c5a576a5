import { all, atLeast, byReading, is, lacking, over, quantity } from '@zhengling/law'
import { 以上含本数 } from '../conventions.ts'
import { 卫生院配置 } from './lists.ts'
import { document } from './policy.ts'

const { facts, open, parameter, question, rule, unstated } = document

rule('乡镇卫生院配置尚缺', { at: '三（二）2', is: lacking(facts.卫生院已有, ...卫生院配置) })
open('中医馆独立达标', {
  at: '三（二）2',
  against: '四（十一）',
  question: '中医馆须独立设置，还是相对独立即可',
  words: '独立设置的国医堂或中医馆；相对独立的中医药综合服务区(中医馆)',
  readings: {
    须独立: { because: '对乡镇卫生院写的是“独立设置”', at: '三（二）2', is: is(facts.中医馆设置, '独立设置') },
    相对独立即可: {
      because: '另一处对同样的综合服务区写的是“相对独立”',
      at: '四（十一）',
      is: is(facts.中医馆设置, '独立设置', '相对独立'),
    },
  },
})

const 医师占比 = parameter('乡镇卫生院医师占比标准', { at: '三（三）第1款', is: '25%' })
rule('乡镇卫生院医师占比达标', {
  at: '三（三）第1款',
  is: atLeast(
    rule('乡镇卫生院医师占比', { at: '三（三）第1款', is: over(facts.卫生院中医类别医师, facts.卫生院医师总数) }),
    医师占比,
    以上含本数,
  ),
})
const 医师覆盖 = parameter('医师达标卫生院比例标准', { at: '三（三）第1款', is: '100%' })
rule('全县卫生院医师达标', {
  at: '三（三）第1款',
  is: atLeast(
    rule('医师达标卫生院比例', { at: '三（三）第1款', is: over(facts.医师占比达标卫生院, facts.乡镇卫生院总数) }),
    医师覆盖,
  ),
})

const 诊疗占比 = parameter('中医诊疗占比标准', { at: '三（四）2', is: '35%' })
const 诊疗按谁 = question('中医诊疗人次占比按谁计算', {
  at: '三（四）2',
  question: '中医诊疗人次占比35%以上，是每个乡镇卫生院都要达到，还是全县乡镇卫生院合计达到',
  words: '中医诊疗人次占总诊疗人次的比例达35%以上',
  readings: {
    逐个卫生院: { because: '前一句的主语是乡镇卫生院，后一句要求百分之百的卫生院' },
    全县合计: { because: '这一句没有写“100%的乡镇卫生院”，与后面两项的写法不同' },
  },
})
rule('中医诊疗人次达标', {
  at: '三（四）2',
  is: byReading(诊疗按谁, {
    逐个卫生院: atLeast(
      rule('本院中医诊疗占比', { at: '三（四）2', is: over(facts.本院中医诊疗人次, facts.本院总诊疗人次) }),
      诊疗占比,
      以上含本数,
    ),
    全县合计: atLeast(
      rule('全县中医诊疗占比', { at: '三（四）2', is: over(facts.全县中医诊疗人次, facts.全县总诊疗人次) }),
      诊疗占比,
      以上含本数,
    ),
  }),
})

const 类数 = parameter('乡镇卫生院适宜技术类数标准', { at: '三（四）2', is: '6类' })
const 项数 = parameter('乡镇卫生院适宜技术项数标准', { at: '三（四）2', is: '10项' })
rule('乡镇卫生院技术达标', {
  at: '三（四）2',
  is: all(atLeast(facts.卫生院技术类数, 类数, 以上含本数), atLeast(facts.卫生院技术项数, 项数, 以上含本数)),
})
const 技术覆盖 = parameter('技术达标卫生院比例标准', { at: '三（四）2', is: '100%' })
rule('全县卫生院技术达标', {
  at: '三（四）2',
  is: atLeast(
    rule('技术达标卫生院比例', { at: '三（四）2', is: over(facts.技术达标卫生院, facts.乡镇卫生院总数) }),
    技术覆盖,
  ),
})

const 绩效占比 = parameter('绩效分值占比标准', { at: '六（四）', is: '15%' })
open('绩效分值达标', {
  at: '六（四）',
  question: '乡镇卫生院绩效考核占15%的，是只算中药，还是全部中医药内容',
  words: '绩效考核中药内容分值占比不低于15%',
  readings: {
    只算中药: {
      because: '印的是“中药内容”',
      is: atLeast(
        rule('中药分值占比', { at: '六（四）', is: over(facts.中药内容分值, facts.绩效考核总分值) }),
        绩效占比,
      ),
    },
    全部中医药: {
      because: '全文考核的都是中医药服务，可能印漏“医”字，或者“中”字属上读',
      at: '六（四）',
      is: atLeast(
        rule('中医药分值占比', { at: '六（四）', is: over(facts.中医药内容分值, facts.绩效考核总分值) }),
        绩效占比,
      ),
    },
  },
})
unstated('适宜技术目录', {
  at: '三（四）2',
  what: '适宜技术有哪几类、哪几项',
  looked: ['技术目录', '刮痧', '敷贴'],
  gives: { type: { kind: 'truth' } },
})
unstated('街道卫生服务中心', {
  at: '三（三）第1款',
  what: '括号里的“街道卫生服务中心”是哪些机构；全县七个乡镇，文内没有写街道',
  looked: ['街道办', '社区卫生服务中心', '街道：'],
  gives: quantity('家'),
})
