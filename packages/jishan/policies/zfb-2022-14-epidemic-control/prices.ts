import { byReading, match, money, no, yes } from '@zhengling/law'
import { 等字 } from '../questions.ts'
import { document } from './policy.ts'

const { facts, rule, unstated } = document

const 其他 = byReading(等字, { 及于同类: yes, 限于所列: no })
rule('应否查处曝光', {
  at: '八',
  is: match(facts.价格行为, {
    明码标价: no,
    未明码标价: 其他,
    价外加价: yes,
    串通涨价: yes,
    哄抬物价: yes,
    其他价格违法行为: 其他,
  }),
})
rule('可否不明码标价', { at: '八', is: no })
unstated('罚款数额', { at: '八', what: '“从严从重”处罚多少', looked: ['罚款', '万元', '倍'], gives: money() })
