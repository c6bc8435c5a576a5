import { all, amount, is, least, part, quantity, split, sum, times } from '@zhengling/law'
import { 取舍到分, 市县尾差 } from '../conventions.ts'
import { 县级改造补助, 市级改造补助 } from './conversion.ts'
import { document } from './policy.ts'

const { facts, open, parameter, rule, unstated } = document
const { 取暖方式, 用电量, 用气量, 农村困难群众, 困难人口, 已实施改造 } = facts

const 每度补贴 = parameter('每度补贴', { at: '四（二）第1款', is: '0.1元/度' })
const 用电封顶 = parameter('用电封顶', { at: '四（二）第1款', is: '1040元' })
const 每方补贴 = parameter('每方补贴', { at: '四（二）第2款', is: '1元/方' })
const 用气封顶 = parameter('用气封顶', { at: '四（二）第2款', is: '1200元' })
const 困难标准 = parameter('困难群众再补贴标准', { at: '四（二）第3款', is: '200元' })

export const 用电补贴 = rule('用电补贴', {
  at: '四（二）第1款',
  applies: is(取暖方式, '煤改电'),
  otherwise: '非“煤改电”用户',
  is: least(times(用电量, 每度补贴), 用电封顶),
  round: 取舍到分,
  pays: '运行补贴',
})

export const 用气补贴 = rule('用气补贴', {
  at: '四（二）第2款',
  applies: is(取暖方式, '煤改气'),
  otherwise: '非“煤改气”用户',
  is: least(times(用气量, 每方补贴), 用气封顶),
  round: 取舍到分,
  pays: '运行补贴',
})

const 运行补贴 = rule('运行补贴', { at: '四（二）', is: sum(用电补贴, 用气补贴) })

const 市县分担 = rule('市县分担', {
  at: '四（二）第4款',
  is: split(运行补贴, { 市: 2, 县: 8 }, { remainder: 市县尾差, round: 取舍到分 }),
})
const 市级运行补贴 = rule('市级运行补贴', { at: '四（二）第4款', is: part(市县分担, '市') })
const 县级运行补贴 = rule('县级运行补贴', { at: '四（二）第4款', is: part(市县分担, '县') })

export const 困难群众再补贴 = open('困难群众再补贴', {
  at: '四（二）第3款',
  question: '给农村困难群众的再补贴200元，按户计还是按人计',
  words: '一次性再补贴200元',
  applies: all(已实施改造, 农村困难群众),
  otherwise: '只给已经实施“煤改电”“煤改气”的农村困难群众',
  readings: {
    按户: { because: '同一条的运行补贴按每户居民累计，低保、五保也以户称', is: 困难标准 },
    按人: {
      because: '补贴对象写作“群众”，金额后没有“/户”，而改造补助写明“/户”',
      is: times(困难人口, amount('200元/人')),
    },
  },
})

rule('市级合计', { at: '四（二）第4款', is: sum(市级改造补助, 市级运行补贴) })
rule('县级合计', { at: '四（二）第4款', is: sum(县级改造补助, 县级运行补贴, 困难群众再补贴) })
rule('合计', {
  at: '四（二）',
  is: sum(市级改造补助, 县级改造补助, 运行补贴, 困难群众再补贴),
})

unstated('采暖季起止日', {
  at: '四（二）第1款',
  what: '采暖季从哪一天起、到哪一天止；封顶按采暖季累计，却没有写明起止',
  looked: ['采暖季', '采暖期', '供暖期'],
  gives: quantity('日'),
})
