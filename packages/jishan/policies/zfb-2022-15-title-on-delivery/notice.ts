import {
  after,
  all,
  before,
  byReading,
  choose,
  daysBefore,
  holds,
  lacking,
  monthsBefore,
  no,
  notAfter,
  notBefore,
  workingDaysAfter,
  yes,
} from '@zhengling/law'
import { 逾日前 } from '../questions.ts'
import { document } from './policy.ts'

const { facts, open, parameter, question, rule, unstated } = document
const { 约定交房日, 告知日, 告知内容, 提交材料期限, 材料提交日, 转移登记办理日 } = facts

export const 首次登记时限 = parameter('首次登记时限', { at: '二（一）3（3）', is: '5个工作日' })
export const 首次登记起算日 = open('首次登记起算日', {
  at: '二（一）3（3）',
  question: '首次登记的5个工作日从开发企业申请之日还是登记中心受理之日起算',
  words: '应及时向不动产登记交易中心申请不动产首次登记，不动产登记交易中心应在5个工作日内完成登记工作',
  readings: {
    自申请: { because: '条文中5个工作日紧接在申请之后，没有写受理', is: facts.首次登记申请日 },
    自受理: {
      because: '材料不全时登记机构无从办理；《不动产登记暂行条例》以受理起算登记期限，条文待核对原文',
      is: facts.首次登记受理日,
    },
  },
})
const 首次登记期限 = rule('首次登记期限', {
  at: '二（一）3（3）',
  is: workingDaysAfter(首次登记起算日, 首次登记时限),
})
rule('首次登记按时完成', { at: '二（一）3（3）', is: notAfter(facts.首次登记完成日, 首次登记期限) })

const 告知提前 = parameter('告知提前的时间', { at: '二（一）3（3）', is: '2个月' })
const 交房前两个月 = rule('交房前两个月之日', { at: '二（一）3（3）', is: monthsBefore(约定交房日, 告知提前) })
const 前两个月 = question('交房前两个月是最迟还是最早', {
  at: '二（一）3（3）',
  question: '“约定交房前两个月”告知，是至少提前两个月，还是在交房前的两个月之内',
  words: '应在约定交房前两个月，将收房通知、办证申请……一并告知购房人',
  readings: {
    至少提前两个月: { because: '告知是为了让购房人有时间缴税、交材料，越早越能达到目的' },
    两个月之内: { because: '“前两个月”也可指交房之前的那两个月；太早告知时收房安排尚未确定' },
  },
})
const 按时告知 = rule('按时告知购房人', {
  at: '二（一）3（3）',
  is: byReading(前两个月, {
    至少提前两个月: notAfter(告知日, 交房前两个月),
    两个月之内: all(notBefore(告知日, 交房前两个月), before(告知日, 约定交房日)),
  }),
})
export const 告知最迟之日 = rule('告知最迟之日', {
  at: '二（一）3（3）',
  is: byReading(前两个月, { 至少提前两个月: 交房前两个月, 两个月之内: daysBefore(约定交房日, '1日') }),
})
const 内容 = ['收房通知', '办证申请', '契税及维修资金缴存方式', '提交材料期限'] as const
const 告知齐全 = rule('告知内容齐全', { at: '二（一）3（3）', is: holds(告知内容, ...内容) })
rule('告知尚缺内容', { at: '二（一）3（3）', is: lacking(告知内容, ...内容) })

const 备案时限 = unstated('合同备案与开票时限', {
  at: '二（一）3（3）',
  what: '商品房销售合同备案、开具发票在哪一天之前',
  looked: ['备案', '发票', '日内', '及时'],
  gives: { type: { kind: 'day' } },
})
export const 合同备案最后一日 = open('合同备案最后一日', {
  at: '二（一）3（3）',
  question: '“约定交房前两个月”是否也是销售合同备案和开票的时限',
  words: '一并告知购房人，完成《商品房销售合同》的签订备案并及时提供销售不动产发票',
  readings: {
    同告知时限: { because: '与告知同在一句，共用句首的时间', is: 交房前两个月 },
    另无时限: { because: '开票另写“及时”，时间状语只管告知', is: 备案时限 },
  },
})

const 逾期 = question('逾期提交以哪一天为准', {
  at: '二（一）3（3）',
  question: '购房人“逾期提交材料”，是逾开发企业告知的提交期限，还是逾转移登记的办理',
  words: '在办理商品房转移登记前逾期提交上述材料的购房人，视为放弃“房证同交”',
  readings: {
    逾告知的期限: { because: '“逾期”的期是告知内容中的提交材料期限' },
    逾转移登记: { because: '告知的期限由开发企业自定，句首写明的时点是办理转移登记前' },
  },
})
const 已逾期 = rule('材料逾期', {
  at: '二（一）3（3）',
  is: byReading(逾期, {
    逾告知的期限: after(材料提交日, 提交材料期限),
    逾转移登记: 逾日前(材料提交日, 转移登记办理日),
  }),
})
const 未告知 = question('未按规定告知的能否视为放弃', {
  at: '二（一）3（3）',
  question: '开发企业没有按时或者没有完整告知，购房人逾期的，是否仍视为放弃',
  words: '一并告知购房人；逾期提交上述材料的购房人，视为放弃“房证同交”',
  readings: {
    不视为放弃: { because: '期限由告知而来，没有告知就没有可逾的期限' },
    仍视为放弃: { because: '条文只以逾期提交为条件，没有写告知是前提' },
  },
})
rule('视为放弃房证同交', {
  at: '二（一）3（3）',
  is: choose(
    [
      { when: all(按时告知, 告知齐全), is: 已逾期 },
      { when: yes, is: byReading(未告知, { 不视为放弃: no, 仍视为放弃: 已逾期 }) },
    ],
    '',
  ),
})
unstated('购房人应提交的材料', {
  at: '二（一）3（3）',
  what: '“上述材料”是哪几件，前文只列告知内容，没有列材料',
  looked: ['上述材料', '材料清单', '提交材料'],
  gives: { type: { kind: 'truth' } },
})
