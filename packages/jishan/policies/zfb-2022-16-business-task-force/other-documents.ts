import { all, byReading, countyQuestion, equals, is, word } from '@zhengling/law'
import { 县政府 } from '../bodies.ts'
import { 以上含本数 } from '../conventions.ts'
import { document } from './policy.ts'

const { facts, parameter, rule } = document
const { 联络员人数, 联络员职级 } = facts

/** Where 稷政发〔2022〕6号, issued by the county a day later, says otherwise. Neither issuer decides for both: the county does. */
const 联络员职级问题 = countyQuestion('稷山县/市场主体倍增联络员的职级', {
  question: '市场主体倍增的联络员须副科级以上，还是股长',
  words: '1名副科级以上联络员（16号）；1名股长担任联络员（6号）',
  decidedBy: 县政府,
  readings: {
    依16号: '稷政办发〔2022〕16号三（二）专就向工作专班报告而定',
    依6号: '稷政发〔2022〕6号六（一）由县政府印发，层级高、成文在后',
    各依其文: '两处联络的对象不同，一为工作专班，一为领导小组办公室，各设1名',
  },
})
const 联络员数 = parameter('联络员数', { at: '三（二）第1款', is: '1名' })
const 副科以上 = byReading(以上含本数, {
  含本数: is(联络员职级, '副科级', '高于副科级'),
  不含本数: is(联络员职级, '高于副科级'),
})
rule('联络员合规', {
  at: '三（二）第1款',
  is: all(
    equals(联络员人数, 联络员数),
    byReading(联络员职级问题, { 依16号: 副科以上, 依6号: is(联络员职级, '股级'), 各依其文: 副科以上 }),
  ),
})

const 督查频次问题 = countyQuestion('稷山县/市场主体倍增工作专班的督查频次', {
  question: '工作专班的督查是每半年一次还是每月一次',
  words: '每半年组织开展一次专项督查（16号）；县政府督查室每半年一次，工作专班每月一次（6号）',
  decidedBy: 县政府,
  readings: {
    依16号: '稷政办发〔2022〕16号三（四）写专班每半年组织一次专项督查',
    依6号: '稷政发〔2022〕6号六（三）把每半年归县政府督查室、每月归工作专班，由县政府印发且成文在后',
    并行: '每月的是督查督办，每半年的是专项督查，两项都做',
  },
})
const 频次 = { kind: 'choice', values: ['每半年一次', '每月一次', '每月一次并每半年专项一次'], ordered: false } as const
rule('专班督查频次', {
  at: '三（四）第1款',
  is: byReading(督查频次问题, {
    依16号: word(频次, '每半年一次'),
    依6号: word(频次, '每月一次'),
    并行: word(频次, '每月一次并每半年专项一次'),
  }),
})
