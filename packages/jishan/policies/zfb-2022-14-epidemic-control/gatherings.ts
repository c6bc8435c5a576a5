import {
  all,
  any,
  atLeast,
  atMost,
  byReading,
  choose,
  holds,
  lacking,
  match,
  no,
  not,
  quantity,
  times,
  word,
  yes,
} from '@zhengling/law'
import { 以上含本数 } from '../conventions.ts'
import { document } from './policy.ts'

const { facts, open, parameter, procedure, question, rule, unstated } = document
const { 同时在场人数, 正常同时在场人数, 当日累计人数, 正常日接待人数, 聚集人数, 聚集手续, 食堂措施 } = facts

const at = '七'
const 接待比例 = parameter('接待量比例', { at, is: '75%' })
const 接待量 = question('接待量按什么计', {
  at,
  question: '商场超市的接待量是同时在场的人数，还是一天累计的人数',
  words: '接待量不超过正常接待量的75%',
  readings: {
    同时在场: { because: '目的在于减少聚集，聚集看同一时刻的人数' },
    当日累计: { because: '“接待量”通常按日统计' },
  },
})
rule('接待量上限', {
  at,
  is: byReading(接待量, { 同时在场: times(正常同时在场人数, 接待比例), 当日累计: times(正常日接待人数, 接待比例) }),
})
rule('接待量合规', {
  at,
  is: byReading(接待量, {
    同时在场: atMost(同时在场人数, times(正常同时在场人数, 接待比例)),
    当日累计: atMost(当日累计人数, times(正常日接待人数, 接待比例)),
  }),
})
unstated('正常接待量', {
  at,
  what: '“正常接待量”怎样核定、由谁核定',
  looked: ['核定', '上年同期', '平均'],
  gives: quantity('人'),
})

const 桌数界限 = parameter('聚餐桌数界限', { at, is: '5桌' })
open('可否承担聚餐', {
  at,
  question: '“一次性承担5桌以上的聚餐”看同一主办者的桌数，还是同一时段各家合计',
  words: '不得一次性承担5桌以上的聚餐',
  readings: {
    同一主办者: {
      because: '“承担聚餐”说的是接一单聚餐',
      is: not(atLeast(facts.同一主办者桌数, 桌数界限, 以上含本数)),
    },
    同时段合计: {
      because: '“一次性”可指同一时间；几家同时聚餐，聚集的人一样多',
      is: not(atLeast(facts.同时段桌数, 桌数界限, 以上含本数)),
    },
  },
})
unstated('每桌人数', { at, what: '一桌最多几人', looked: ['每桌', '人一桌', '十人'], gives: quantity('人') })
rule('食堂已减少聚集', {
  at,
  is: any(holds(食堂措施, '错峰用餐'), holds(食堂措施, '分散就餐'), holds(食堂措施, '打包用餐')),
})

const 审批人数 = parameter('聚集审批人数', { at, is: '50人' })
const 报备人数 = parameter('聚集报备人数', { at, is: '500人' })
const 须批准 = rule('须县防控办批准', { at, is: atLeast(聚集人数, 审批人数, 以上含本数) })
const 须报备 = rule('须向市防控办报备', { at, is: atLeast(聚集人数, 报备人数, 以上含本数) })
const 不受限 = '不满50人的会议、活动不在从严控制之列'
const 三项 = ['疫情防控方案', '应急处置预案', '县防控办批准'] as const
rule('聚集手续尚缺', {
  at,
  is: choose(
    [
      { when: 须报备, is: lacking(聚集手续, ...三项, '市防控办报备') },
      { when: 须批准, is: lacking(聚集手续, ...三项) },
    ],
    不受限,
  ),
})
const 报备先后 = open('报备可否在举行之后', {
  at,
  question: '500人以上的，向市防控办报备是否也要在举行之前',
  words: '批准后方可举行；还需……报备',
  readings: {
    举行之前: { because: '“还需”接在“批准后方可举行”之后，是对大型聚集加的前提', is: no },
    可在之后: { because: '“方可举行”只管批准，报备没有写在何时', is: yes },
  },
})
rule('可否举行', {
  at,
  applies: 须批准,
  otherwise: 不受限,
  is: all(facts.确需举办, holds(聚集手续, ...三项), any(not(须报备), holds(聚集手续, '市防控办报备'), 报备先后)),
})
procedure('聚集活动下一步', {
  at,
  done: facts.聚集已办,
  first: '制定方案预案',
  steps: {
    制定方案预案: { by: ['主办者'], at, does: '制定疫情防控方案和应急处置预案', next: ['批准'] },
    批准: { by: ['县防控办'], at, does: '县防控办批准', next: ['举行'] },
    举行: { by: ['主办者'], at, does: '举行会议或者活动', next: [] },
  },
})
const 谁 = { kind: 'choice', values: ['主办者', '审批者'], ordered: false } as const
rule('由谁负责', { at, is: match(facts.责任环节, { 主办: word(谁, '主办者'), 审批: word(谁, '审批者') }) })
unstated('批准时限', {
  at,
  what: '县防控办几日之内批准或者不批准',
  looked: ['日内', '工作日', '提前'],
  gives: quantity('日'),
})
