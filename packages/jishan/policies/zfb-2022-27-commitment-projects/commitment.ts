import { all, byReading, choose, holds, lacking, no, yes } from '@zhengling/law'
import { 等字 } from '../questions.ts'
import { 交通承诺七项, 产业承诺十项, 承诺书八项, 招标承诺三项 } from './lists.ts'
import { document } from './policy.ts'
import { 属改革项目, 适用交通项目改革, 适用产业项目改革 } from './scope.ts'

const { cite, facts, question, rule, unstated } = document
const 不属改革 = '不属于承诺制改革的项目，不按本方案办理'

rule('尚可一次承诺的事项', {
  at: '三（二）第1款',
  applies: 属改革项目,
  otherwise: 不属改革,
  is: choose(
    [
      { when: 适用产业项目改革, is: lacking(facts.已承诺事项, ...产业承诺十项) },
      { when: yes, is: lacking(facts.已承诺事项, ...交通承诺七项), at: cite('四（二）第1款') },
    ],
    '',
  ),
})
rule('企业是否必须承诺', { at: '三（二）第1款', is: no })
unstated('不承诺的如何办理', {
  at: '三（二）第1款',
  what: '企业不作承诺的事项，按什么程序、多长时间办理',
  looked: ['不承诺', '未承诺', '按原'],
  gives: { type: { kind: 'truth' } },
})
const 何时承诺 = question('合并承诺是否须在供地后', {
  at: '三（二）第1款',
  against: '三（一）第1款',
  question: '产业项目的10项一次性合并承诺，是供地以后才作，还是供地以前也可以',
  words: '供地后企业；一次性合并承诺',
  readings: {
    须在供地后: { because: '三（一）写明供地后企业承诺', at: '三（一）第1款' },
    不限供地后: { because: '三（二）没有写时间，其中的项目核准通常在供地以前', at: '三（二）第1款' },
  },
})
rule('产业项目现在可否承诺', {
  at: '三（二）第1款',
  applies: 适用产业项目改革,
  otherwise: '只适用于稷山经开区内列入核准目录的产业项目，不含能源矿产类',
  is: byReading(何时承诺, { 须在供地后: facts.已签出让合同, 不限供地后: yes }),
})

const 同类内容 = unstated('承诺书还应列明的内容', {
  at: '五（一）第1款',
  what: '“等”之后还要列明什么；使用的全市统一格式文本没有附',
  looked: ['格式文本', '附件', '范本'],
  gives: { type: { kind: 'truth' } },
})
rule('承诺书内容齐全', {
  at: '五（一）第1款',
  is: all(holds(facts.承诺书内容, ...承诺书八项), byReading(等字, { 及于同类: 同类内容, 限于所列: yes })),
})
rule('承诺书尚缺内容', { at: '五（一）第1款', is: lacking(facts.承诺书内容, ...承诺书八项) })
const 格式 = question('产业项目的承诺书用哪一种格式', {
  at: '五（一）第1款',
  against: '三（二）第1款',
  question: '产业项目的综合承诺书由经开区管委会制定，还是用全市统一的格式文本',
  words: '制定投资项目综合承诺书；使用全市统一的承诺书格式文本',
  readings: {
    全市统一: { because: '五（一）对各承诺事项都要求用全市统一的格式，没有除外', at: '五（一）第1款' },
    经开区制定: { because: '三（二）专门要求制定综合承诺书，责任单位是经开区管委会', at: '三（二）第1款' },
  },
})
rule('承诺书格式合规', {
  at: '五（一）第1款',
  applies: 属改革项目,
  otherwise: 不属改革,
  is: choose(
    [
      {
        when: 适用产业项目改革,
        is: byReading(格式, { 全市统一: facts.使用全市统一格式, 经开区制定: facts.使用经开区综合承诺书 }),
      },
      { when: yes, is: facts.使用全市统一格式 },
    ],
    '',
  ),
})
unstated('违背承诺的后果', {
  at: '五（四）第1款',
  what: '企业没有兑现承诺的，撤销批复、停工、记入信用各到什么程度；只写了纳入信用监管和奖惩信息录入',
  looked: ['撤销', '失信', '处罚', '违背'],
  gives: { type: { kind: 'truth' } },
})
unstated('即时批复的时限', {
  at: '四（二）第1款',
  what: '“即时”批复是当场、当日还是几个工作日',
  looked: ['即时', '当日', '工作日'],
  gives: { type: { kind: 'number', unit: '小时' } },
})
unstated('承诺事项由谁批复', {
  at: '四（二）第1款',
  what: '7项承诺事项各由哪个单位批复；责任单位六个县直部门中没有人防、地震主管部门',
  looked: ['人防', '地震局', '分别由'],
  gives: { type: { kind: 'truth' } },
})
rule('推送行业主管部门尚缺', {
  at: '四（二）第1款',
  applies: 适用交通项目改革,
  otherwise: '同步推送只写在交通项目改革中',
  is: lacking(facts.已推送材料, '批复意见', '承诺文书'),
})

rule('招标承诺尚缺', { at: '三（三）第1款', is: lacking(facts.招标承诺内容, ...招标承诺三项) })
rule('招标承诺合规', {
  at: '三（三）第1款',
  is: all(holds(facts.招标承诺内容, ...招标承诺三项), facts.已报行政监督部门),
})
