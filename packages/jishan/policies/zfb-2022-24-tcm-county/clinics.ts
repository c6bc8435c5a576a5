import { all, atLeast, byReading, lacking, match, no, over, yes } from '@zhengling/law'
import { 以上含本数 } from '../conventions.ts'
import { document } from './policy.ts'

const { facts, parameter, question, rule } = document
const { 村卫生室总数 } = facts

const 中医阁 = parameter('中医阁比例标准', { at: '三（二）2', is: '10%' })
rule('中医阁达标', {
  at: '三（二）2',
  is: atLeast(rule('中医阁比例', { at: '三（二）2', is: over(facts.设中医阁村卫生室, 村卫生室总数) }), 中医阁),
})
const 运用 = parameter('运用技术村卫生室比例标准', { at: '三（二）2', is: '100%' })
rule('村卫生室运用技术达标', {
  at: '三（二）2',
  is: atLeast(rule('运用技术村卫生室比例', { at: '三（二）2', is: over(facts.运用技术村卫生室, 村卫生室总数) }), 运用),
})
rule('村卫生室配置尚缺', { at: '三（二）2', is: lacking(facts.村卫生室已有, '服务场所', '设施设备') })

const 限定 = question('能够提供中医药服务限定谁', {
  at: '三（三）第1款',
  question: '“能够提供中医药服务的”只限定乡村医生，还是也限定乡村全科执业（助理）医师',
  words: '能够提供中医药服务的乡村医生或乡村全科执业（助理）医师',
  readings: {
    两者都限定: { because: '限定语在两者之前，目的是村卫生室有人提供中医药服务' },
    只限定乡村医生: { because: '限定语紧接乡村医生，“或”后另起一类' },
  },
})
rule('算作村卫生室中医人员', {
  at: '三（三）第1款',
  is: match(facts.村医类别, {
    中医类别医师: yes,
    乡村医生: facts.能提供中医药服务,
    '乡村全科执业（助理）医师': byReading(限定, { 两者都限定: facts.能提供中医药服务, 只限定乡村医生: yes }),
    其他人员: no,
  }),
})
const 每室人员 = parameter('村卫生室中医人员标准', { at: '三（三）第1款', is: '1名' })
rule('村卫生室人员达标', { at: '三（三）第1款', is: atLeast(facts.村卫生室人员, 每室人员) })
const 人员覆盖 = parameter('人员达标村卫生室比例标准', { at: '三（三）第1款', is: '100%' })
rule('全县村卫生室人员达标', {
  at: '三（三）第1款',
  is: atLeast(
    rule('人员达标村卫生室比例', { at: '三（三）第1款', is: over(facts.人员达标村卫生室, 村卫生室总数) }),
    人员覆盖,
  ),
})

const 类数 = parameter('村卫生室适宜技术类数标准', { at: '三（四）2', is: '4类' })
const 项数 = parameter('村卫生室适宜技术项数标准', { at: '三（四）2', is: '6项' })
rule('村卫生室技术达标', {
  at: '三（四）2',
  is: all(atLeast(facts.村卫生室技术类数, 类数, 以上含本数), atLeast(facts.村卫生室技术项数, 项数, 以上含本数)),
})
const 技术覆盖 = parameter('技术达标村卫生室比例标准', { at: '三（四）2', is: '100%' })
rule('全县村卫生室技术达标', {
  at: '三（四）2',
  is: atLeast(
    rule('技术达标村卫生室比例', { at: '三（四）2', is: over(facts.技术达标村卫生室, 村卫生室总数) }),
    技术覆盖,
  ),
})
