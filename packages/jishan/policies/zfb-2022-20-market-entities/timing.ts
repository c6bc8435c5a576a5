import {
  after,
  all,
  byReading,
  date,
  daysAfter,
  monthEnd,
  monthsBefore,
  no,
  notAfter,
  notBefore,
  quantity,
  yes,
} from '@zhengling/law'
import { 在日前 } from '../questions.ts'
import { document } from './policy.ts'

const { facts, parameter, question, rule, unstated } = document
const { 当日, 清单报回日, 应报月任一日, 进展上报日 } = facts

const at = '四（三）'
const 摸底起日 = unstated('摸底起日', {
  at,
  what: '集中摸底从哪一天起；印作“5月25--6月5日”，起日缺字',
  looked: ['5月25日至', '自5月'],
  gives: { type: { kind: 'day' } },
})
const 缺字 = question('集中摸底从哪一天起', {
  at,
  question: '“5月25--6月5日”的起日缺“日”字，是否就是5月25日',
  words: '5月25--6月5日为集中摸底阶段',
  readings: {
    即5月25日: { because: '与止日“6月5日”同一写法，又正是印发之日' },
    待更正: { because: '印文残缺，以更正为准' },
  },
})
rule('在集中摸底阶段', {
  at,
  is: all(
    notAfter(当日, date('2022-06-05')),
    notBefore(当日, byReading(缺字, { 即5月25日: date('2022-05-25'), 待更正: 摸底起日 })),
  ),
})
rule('问题清单按时报回', { at, is: 在日前(清单报回日, date('2022-06-05')) })

const 每月几日 = parameter('每月上报之日', { at, is: '5日' })
const 进展期限 = rule('进展上报期限', {
  at,
  applies: after(应报月任一日, date('2022-06-30')),
  otherwise: '6月报回的是问题清单，以后才每月上报进展',
  is: daysAfter(monthEnd(monthsBefore(应报月任一日, '1个月')), 每月几日),
})
rule('进展按时上报', { at, is: 在日前(进展上报日, 进展期限) })
unstated('每月上报止于何时', {
  at,
  what: '每月上报进展到哪一个月为止',
  looked: ['年底', '结束', '总结阶段'],
  gives: { type: { kind: 'day' } },
})
export const 半月谈频次 = question('半月谈、月圆会是不是次数', {
  at: '四（四）',
  question: '“半月谈、月圆会”是每半月、每月一次，还是只是方式的名称',
  words: '采用半月谈、月圆会等方式',
  readings: {
    按次数: { because: '名称写明半月、月，又在“及时调度”之下，即每半月谈一次、每月会一次' },
    只是方式: { because: '写的是“等方式”，是列举做法，没有写每半月、每月' },
  },
})
rule('半月谈须每半月一次', { at: '四（四）', is: byReading(半月谈频次, { 按次数: yes, 只是方式: no }) })
unstated('问题清单式样', {
  at,
  what: '问题清单有哪些栏目；式样在附件3，没有随文刊登',
  looked: ['问题类型', '责任单位', '解决时限'],
  gives: quantity('项'),
})
