import { all, equals, is, quantity, word, yes, yesNo } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, open, parameter, rule, unstated } = document
const { 董事人数, 监事人数, 产生方式 } = facts

const at = '六第1款'
const 董事 = parameter('董事定数', { at, is: '3人' })
const 监事 = parameter('监事定数', { at, is: '5人' })
const 董事足额 = rule('董事人数相符', { at, is: equals(董事人数, 董事) })
const 监事足额 = rule('监事人数相符', { at, is: equals(监事人数, 监事) })
rule('董事监事设置相符', { at, is: all(董事足额, 监事足额) })

const 法定代表人 = { kind: 'choice', values: ['董事长'], ordered: false } as const
rule('法定代表人由谁担任', { at, is: word(法定代表人, '董事长') })
unstated('经理', {
  at,
  what: '是否设经理、由谁担任',
  looked: ['总经理', '经理由', '聘任'],
  gives: yesNo(),
})
rule('董事产生方式合规', { at, is: is(产生方式, '股东委派') })
open('监事产生方式合规', {
  at,
  question: '监事全部由股东委派，还是职工代表监事除外',
  words: '监事由股东委派；根据……公司法',
  readings: {
    全部委派: { because: '写明监事由股东委派，没有除外', is: is(产生方式, '股东委派') },
    职工代表除外: {
      because: '句首以公司法为根据，公司法要求监事会有职工代表，由职工民主选举产生（条文待核对原文）',
      is: yes,
    },
  },
})
unstated('其余董事监事', {
  at,
  what: '另外两名董事、四名监事是谁，任期多长',
  looked: ['任期', '委派下列', '成员为'],
  gives: quantity('年'),
})
