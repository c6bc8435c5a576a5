import { match, word } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, rule } = document

const 人 = { kind: 'choice', values: ['翟廷伟', '李文峰'], ordered: false } as const
rule('领导小组任职', {
  at: '五（一）第1款',
  is: match(facts.小组职务, {
    组长: word(人, '翟廷伟'),
    副组长: word(人, '李文峰'),
    办公室主任: word(人, '李文峰'),
  }),
})
