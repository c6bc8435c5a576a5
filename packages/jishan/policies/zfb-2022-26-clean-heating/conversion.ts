import { all, byReading, is, match, sum, word } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, question, rule, schedule } = document
const { 区域, 取暖方式, 改造项目 } = facts

const 城乡结合部 = question('城乡结合部按哪一档补助', {
  at: '四（一）第1款',
  against: '一（二）1',
  question: '城乡结合部的“煤改电”改造户按县城还是按农村的标准补助',
  words: '县城“煤改电”项目、农村“煤改电”项目',
  readings: {
    按县城: { because: '基本原则把城乡结合部与城市建成区并列，与农村地区相对', at: '一（二）1' },
    按农村: { because: '补助只分县城与农村，不在县城的即为农村' },
  },
})

const 档 = { kind: 'choice', values: ['县城', '农村'], ordered: false } as const

const 补助档 = rule('补助档', {
  at: '四（一）第1款',
  is: match(区域, {
    县城: word(档, '县城'),
    农村: word(档, '农村'),
    城乡结合部: byReading(城乡结合部, { 按县城: word(档, '县城'), 按农村: word(档, '农村') }),
  }),
})

const each = { 县城: '四（一）1', 农村: '四（一）2' } as const
const 市级标准 = schedule('市级改造补助标准', {
  at: '四（一）',
  by: 补助档,
  is: { 县城: '2000元', 农村: '2100元' },
  each,
})
const 县级标准 = schedule('县级改造补助标准', {
  at: '四（一）',
  by: 补助档,
  is: { 县城: '2000元', 农村: '2500元' },
  each,
})

const 改造户 = {
  applies: all(is(取暖方式, '煤改电'), 改造项目),
  otherwise: '改造补助只给2022年冬季“煤改电”改造项目的户',
} as const

export const 市级改造补助 = rule('市级改造补助', { at: '四（一）', ...改造户, is: 市级标准, pays: '改造补助（市级）' })
export const 县级改造补助 = rule('县级改造补助', { at: '四（一）', ...改造户, is: 县级标准, pays: '改造补助（县级）' })
export const 改造补助 = rule('改造补助', { at: '四（一）', is: sum(市级改造补助, 县级改造补助) })
