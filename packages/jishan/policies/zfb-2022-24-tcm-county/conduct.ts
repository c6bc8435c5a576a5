import { all, any, byReading, lacking } from '@zhengling/law'
import { 卫健局事项, 处理措施, 执法队事项, 疾控事项 } from './lists.ts'
import { document } from './policy.ts'

const { facts, question, rule, unstated } = document
const { 工作不力, 敷衍了事, 影响全县创建 } = facts

const at = '六（二）'
rule('应通报表彰', { at, is: facts.工作扎实 })
const 三项 = question('三种情形是否同时具备', {
  at,
  question: '“工作不力”“敷衍了事”“影响全县创建工作”须同时具备，还是有一项即可',
  words: '对工作不力, 敷衍了事, 影响全县创建工作的单位',
  readings: {
    同时具备: { because: '三者并列修饰同一个单位，年度考核否决和追责较重' },
    有一项即可: { because: '列的是应当通报的三种情形，没有写“并且”' },
  },
})
const 应通报批评 = rule('应通报批评', {
  at,
  is: byReading(三项, {
    同时具备: all(工作不力, 敷衍了事, 影响全县创建),
    有一项即可: any(工作不力, 敷衍了事, 影响全县创建),
  }),
})
rule('处理措施尚缺', {
  at,
  applies: 应通报批评,
  otherwise: '没有应当通报批评的情形',
  is: lacking(facts.已作处理, ...处理措施),
})
unstated('先进单位复审的时间', {
  at: '六（一）',
  what: '先进单位复审何时进行、是否与示范县评审一并进行；时间安排只写了示范县的评审',
  looked: ['复审时间', '复审日期', '一并'],
  gives: { type: { kind: 'day' } },
})
unstated('检查评估细则', {
  at,
  what: '各单位据以考核的检查评估细则，以及“扎实”“不力”的界限',
  looked: ['评估细则如下', '评分', '排名'],
  gives: { type: { kind: 'truth' } },
})

rule('县卫健局职责尚缺', { at: '四（十）', is: lacking(facts.卫健局已办, ...卫健局事项) })
rule('县疾控中心工作尚缺', { at: '六（五）', is: lacking(facts.疾控中心已办, ...疾控事项) })
rule('县执法队设置尚缺', { at: '六（五）', is: lacking(facts.执法队已办, ...执法队事项) })
unstated('职责分工表', {
  at: '三（一）2',
  what: '三、四、五各项任务由哪家牵头、哪家配合；分工表在附件2，没有随文刊登',
  looked: ['牵头单位', '责任单位', '配合单位'],
  gives: { type: { kind: 'truth' } },
})
