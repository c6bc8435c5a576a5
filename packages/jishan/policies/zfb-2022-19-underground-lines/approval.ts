import { byReading, choose, is, lacking, match, word, yes } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, question, rule, unstated } = document
const { 审批事项, 已参与单位 } = facts

const 单位 = {
  kind: 'choice',
  values: ['县行政审批局', '县发改局', '县住建局', '县自然资源局', '县住建局和县自然资源局'],
  ordered: false,
} as const
const 相关部门 = unstated('占用挖掘的相关部门', {
  at: '三（三）',
  what: '临时占用、挖掘道路和公路由行政审批局协同“相关部门”，是哪些部门',
  looked: ['相关部门', '公路段', '交警'],
  gives: { type: 单位 },
})
const 两局 = question('住建局和自然资源局是共同参与还是分别参与', {
  at: '三（三）',
  against: '三（二）',
  question: '规划、施工许可、规划核实、竣工验收四项，两个局每项都要参与，还是规划归自然资源局、施工和验收归住建局',
  words: '协同住建局、自然资源局',
  readings: {
    共同参与: { because: '两个局并列在前，四项并列在后，没有分开', at: '三（三）' },
    分别参与: { because: '规划管理是自然资源局的职责，综合协调是住建局的，各随其职', at: '三（二）' },
  },
})
const 主办 = question('“协同”时由谁主办', {
  at: '三（三）',
  question: '“协同县发展改革局负责”这类写法，主办的是行政审批局还是被协同的单位',
  words: '协同县发展改革局负责',
  readings: {
    行政审批局: { because: '它是句子的主语，“负责审批管理”说的是它' },
    被协同的单位: { because: '“协同”是与别人一起做，主办的是后面写的单位' },
  },
})
const [审批局, 发改局] = [word(单位, '县行政审批局'), word(单位, '县发改局')]
const 共同 = word(单位, '县住建局和县自然资源局')
const 归自然资源 = byReading(两局, { 共同参与: 共同, 分别参与: word(单位, '县自然资源局') })
const 归住建 = byReading(两局, { 共同参与: 共同, 分别参与: word(单位, '县住建局') })
const 被协同 = rule('行政审批局与谁协同', {
  at: '三（三）',
  is: match(审批事项, {
    立项: 发改局,
    规划: 归自然资源,
    施工许可: 归住建,
    规划核实: 归自然资源,
    竣工验收: 归住建,
    临时占用或挖掘: 相关部门,
  }),
})
rule('审批由谁主办', { at: '三（三）', is: byReading(主办, { 行政审批局: 审批局, 被协同的单位: 被协同 }) })
rule('审批尚未参与的单位', {
  at: '三（三）',
  applies: is(审批事项, '立项', '规划', '施工许可', '规划核实', '竣工验收'),
  otherwise: '临时占用、挖掘只写“相关部门”，没有写是哪些单位',
  is: choose(
    [
      { when: is(审批事项, '立项'), is: lacking(已参与单位, '县行政审批局', '县发改局') },
      {
        when: is(审批事项, '规划', '规划核实'),
        is: byReading(两局, {
          共同参与: lacking(已参与单位, '县行政审批局', '县住建局', '县自然资源局'),
          分别参与: lacking(已参与单位, '县行政审批局', '县自然资源局'),
        }),
      },
      {
        when: yes,
        is: byReading(两局, {
          共同参与: lacking(已参与单位, '县行政审批局', '县住建局', '县自然资源局'),
          分别参与: lacking(已参与单位, '县行政审批局', '县住建局'),
        }),
      },
    ],
    '',
  ),
})

const 建立者 = { kind: 'choice', values: ['领导小组', '县政府办'], ordered: false } as const
const 谁建立 = question('联席会议制度由谁建立', {
  at: '四（一）',
  against: '二第1款',
  question: '联席会议制度和协调机制由领导小组建立，还是由县政府办建立',
  words: '主要负责建立；县政府办负责',
  readings: {
    领导小组: { because: '成立小组时写明它的主要职责就是建立这项制度', at: '二第1款' },
    县政府办: { because: '工作安排把它列为县政府办的任务，并写了期限', at: '四（一）' },
  },
})
rule('联席会议由谁建立', {
  at: '四（一）',
  is: byReading(谁建立, { 领导小组: word(建立者, '领导小组'), 县政府办: word(建立者, '县政府办') }),
})
const 本方案 = { kind: 'choice', values: ['本方案即是', '还须另定'], ordered: false } as const
const 工作方案 = question('4月底的工作方案是不是本方案', {
  at: '四（一）',
  question: '县政府办4月底完成的“工作方案”，就是4月28日印发的本方案，还是另有一份',
  words: '制定工作方案并安排落实',
  readings: {
    就是本方案: { because: '本方案由县政府办在4月底以前印发，正与期限相符' },
    另有一份: { because: '方案自己安排以后要做的事，所列的应是尚未做的' },
  },
})
rule('工作方案是否另定', {
  at: '四（一）',
  is: byReading(工作方案, { 就是本方案: word(本方案, '本方案即是'), 另有一份: word(本方案, '还须另定') }),
})
