import { atMost, equals, money, times } from '@zhengling/law'
import { 可否投保 } from './eligibility.ts'
import { document } from './policy.ts'

const { facts, parameter, rule, unstated } = document
const { 投保面积, 受灾面积, 赔付金额 } = facts

const at = '三（三）第1款'
const 每亩保费 = parameter('每亩保费', { at, is: '40元/亩' })
const 市比例 = parameter('市级补贴比例', { at, is: '30%' })
const 县比例 = parameter('县级补贴比例', { at, is: '50%' })
const 自缴比例 = parameter('自缴比例', { at, is: '20%' })
const 市每亩 = parameter('市级每亩补贴', { at, is: '12元/亩' })
const 县每亩 = parameter('县级每亩补贴', { at, is: '20元/亩' })
const 自缴每亩 = parameter('每亩自缴', { at, is: '8元/亩' })
const 每亩最高保额 = parameter('每亩最高保额', { at, is: '1000元/亩' })

const 可投保 = { applies: 可否投保, otherwise: '不符合投保条件，没有保费和补贴' } as const

const 保费 = rule('保费', { at, ...可投保, is: times(投保面积, 每亩保费) })
export const 市级补贴 = rule('市级补贴', {
  at,
  ...可投保,
  is: times(保费, 市比例),
  pays: '葡萄低温保险保费补贴（市级）',
})
export const 县级补贴 = rule('县级补贴', {
  at,
  ...可投保,
  is: times(保费, 县比例),
  pays: '葡萄低温保险保费补贴（县级）',
})
rule('自缴保费', { at, ...可投保, is: times(保费, 自缴比例) })
rule('最高保险金额', { at, ...可投保, is: times(投保面积, 每亩最高保额) })

/** The print gives shares and amounts: they must say the same. */
rule('市级每亩金额与比例相符', { at, is: equals(times(每亩保费, 市比例), 市每亩) })
rule('县级每亩金额与比例相符', { at, is: equals(times(每亩保费, 县比例), 县每亩) })
rule('自缴每亩金额与比例相符', { at, is: equals(times(每亩保费, 自缴比例), 自缴每亩) })

export const 赔付上限 = rule('赔付上限', { at, is: times(受灾面积, 每亩最高保额) })
rule('赔付不超过最高保额', { at, is: atMost(赔付金额, 赔付上限) })

unstated('每亩赔付金额', {
  at,
  what: '达到约定标准后每亩赔多少；只有最高保额，没有分档或者系数',
  looked: ['赔付标准', '赔偿比例', '系数', '每档'],
  gives: money(),
})
unstated('补贴拨付日', {
  at,
  what: '市、县补贴由谁申请、在哪一天之前拨给保险机构',
  looked: ['拨付', '结算', '日前'],
  gives: { type: { kind: 'day' } },
})
