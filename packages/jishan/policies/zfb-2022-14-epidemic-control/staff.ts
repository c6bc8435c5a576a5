import { all, any, byReading, holds, lacking, no, not, quantity, yes, yesNo } from '@zhengling/law'
import { 等字 } from '../questions.ts'
import { document } from './policy.ts'

const { facts, open, rule, unstated } = document
const { 症状, 外出报备, 已备物资, 已消杀 } = facts

const 其他症状 = rule('其他症状应否禁止上岗', {
  at: '三',
  is: byReading(等字, { 及于同类: yes, 限于所列: no }),
})
rule('可否上岗', {
  at: '三',
  is: not(any(holds(症状, '发热'), holds(症状, '咳嗽'), all(holds(症状, '其他症状'), 其他症状))),
})

const 社区或乡镇 = any(holds(外出报备, '社区'), holds(外出报备, '乡镇'))
const 报备 = open('外出报备齐备', {
  at: '三',
  question: '员工外出要向行业主管部门和社区或乡镇都报备，还是三者报其一即可',
  words: '向行业主管部门、社区或乡镇报备',
  readings: {
    两头都报: {
      because: '顿号前后并列，“或”只在社区与乡镇之间，一是行业管、一是属地管',
      is: all(holds(外出报备, '行业主管部门'), 社区或乡镇),
    },
    报其一: { because: '“或”管前面列举的各项', is: any(holds(外出报备, '行业主管部门'), 社区或乡镇) },
  },
})
rule('可否外出', { at: '三', is: all(facts.确需外出, facts.外出已登记, 报备) })
unstated('每周核酸次数', {
  at: '三',
  what: '职业风险人群每周“规定次数”是几次、包括哪些人',
  looked: ['每周一次', '每周两次', '每天'],
  gives: quantity('次'),
})

const 六样 = ['体温计（体温测量设备）', '口罩', '洗手液', '消毒液', '防护服', '手套'] as const
const 按实际配备 = open('可按实际需要配备', {
  at: '四',
  question: '不是企业、大型商超的小门店，是否也要把所列六样物资配齐',
  words: '尤其是企业和大型商超；结合本单位实际；配足配齐',
  readings: {
    样样都要: { because: '主语是各类市场主体，用了“配足配齐”', is: no },
    结合实际: { because: '写了“结合本单位实际”，“尤其”又分出轻重', is: facts.实际所需已配 },
  },
})
rule('物资齐备', { at: '四', is: any(holds(已备物资, ...六样), 按实际配备) })
rule('所列物资尚缺', { at: '四', is: lacking(已备物资, ...六样) })
rule('消杀部位尚缺', {
  at: '四',
  is: lacking(已消杀, '车间', '办公室', '操作间', '存储柜', '电梯间', '扶梯扶手', '公共垃圾桶'),
})
unstated('物资数量', { at: '四', what: '“配足”是多少', looked: ['每人', '储备量', '天用量'], gives: yesNo() })
unstated('消杀次数', {
  at: '四',
  what: '每天或者每周消杀几次',
  looked: ['每日', '每天', '次以上'],
  gives: quantity('次'),
})
