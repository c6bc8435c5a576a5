import { all, byReading, equals, is, word } from '@zhengling/law'
import { 以上含本数 } from '../conventions.ts'
import { 依 } from '../grounds.ts'
import { 倍增专班督查频次, 倍增联络员职级 } from '../questions.ts'
import { document as 倍增方案 } from '../zf-2022-6-market-entity-doubling/policy.ts'
import { document } from './policy.ts'

const { facts, parameter, rule } = document
const { 联络员人数, 联络员职级 } = facts

const 联络员数 = parameter('联络员数', { at: '三（二）第1款', is: '1名' })
const 副科以上 = byReading(以上含本数, {
  含本数: is(联络员职级, '副科级', '高于副科级'),
  不含本数: is(联络员职级, '高于副科级'),
})
rule('联络员合规', {
  at: '三（二）第1款',
  is: all(
    equals(联络员人数, 联络员数),
    byReading(倍增联络员职级, {
      依16号: 副科以上,
      依6号: 依(倍增方案.cite('六（一）'), is(联络员职级, '股级')),
      各依其文: 副科以上,
    }),
  ),
})

const 频次 = { kind: 'choice', values: ['每半年一次', '每月一次', '每月一次并每半年专项一次'], ordered: false } as const
rule('专班督查频次', {
  at: '三（四）第1款',
  is: byReading(倍增专班督查频次, {
    依16号: word(频次, '每半年一次'),
    依6号: 依(倍增方案.cite('六（三）'), word(频次, '每月一次')),
    并行: 依(倍增方案.cite('六（三）'), word(频次, '每月一次并每半年专项一次')),
  }),
})
