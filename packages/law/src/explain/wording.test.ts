import { expect, test } from 'vitest'
import { day, money, oneOf, quantity, someOf, yesNo } from '../declare/fact.ts'
import { convention, countyQuestion } from '../declare/open.ts'
import { policy } from '../declare/policy.ts'
import { accrued } from '../expression/accrue.ts'
import { inUnit, minus, over, sum, times } from '../expression/arithmetic.ts'
import { choose, match, word } from '../expression/choice.ts'
import { atLeast, before, moreThan } from '../expression/comparison.ts'
import { amount, date, no, yes } from '../expression/constant.ts'
import { greatest, least } from '../expression/extreme.ts'
import { all, any, holds, is, lacking, not } from '../expression/logic.ts'
import { nodeOf } from '../expression/node.ts'
import { byReading } from '../expression/open.ts'
import { part, split } from '../expression/share.ts'
import {
  daysAfter,
  daysBefore,
  monthEnd,
  monthsAfter,
  monthsBefore,
  workingDaysAfter,
  workingDaysBefore,
} from '../expression/term.ts'
import type { Operand } from '../expression/type.ts'
import { wording } from './wording.ts'

const { facts, parameter, rule, unstated } = policy({
  folder: 'zf-2022-6-trial',
  number: '试政发〔2022〕6号',
  title: '措辞办法',
  issuer: '试县人民政府',
  issued: '2022-01-01',
  outline: { 第一条: { gist: '措辞', print: '' } },
  facts: {
    电量: quantity('度'),
    面积: quantity('亩'),
    方式: oneOf('电', '气'),
    办法: oneOf('先办，后补', '免办'),
    材料: someOf('申请', '合同'),
    起: day(),
    止: day(),
    产量: quantity('公斤'),
    合格: yesNo(),
  },
})
const { 电量, 面积, 方式, 办法, 材料, 起, 止, 产量, 合格 } = facts
const 大户 = rule('大户', { at: '第一条', is: atLeast(facts.面积, '30亩') })
const 单价 = parameter('单价', { at: '第一条', is: '0.1元/度' })
const 气价 = unstated('气价', { at: '第一条', what: '气价', looked: ['气价'], gives: money() })
const 封顶 = parameter('封顶', { at: '第一条', is: '1040元' })
const 标准 = parameter('标准', { at: '第一条', is: '2元/亩/年' })
const 期限 = parameter('期限', { at: '第一条', is: '4个月' })
const 按户按人 = countyQuestion('试/按户按人', {
  question: '按户还是按人',
  words: '每户',
  decidedBy: '试县人民政府',
  readings: { 按户: '', 按人: '' },
})
const 取舍 = convention('试/取舍', {
  question: '取舍',
  readings: { 四舍五入: '', 舍去: '', 进位: '', 奇进偶舍: '' },
  default: '四舍五入',
  basis: '惯例',
})
const 尾差 = convention('试/尾差', { question: '尾差', readings: { 市: '', 县: '' }, default: '县', basis: '惯例' })
const 大小 = { kind: 'choice', values: ['大', '小'], ordered: true } as const
const 电或气 = { kind: 'choice', values: ['电', '气'], ordered: false } as const
const 费 = times(电量, 单价)

test.each<[string, Operand]>([
  ['电量 × 单价，最多为封顶', least(费, 封顶)],
  ['电量 × 单价 + 封顶', sum(费, 封顶)],
  ['封顶 − （电量 × 单价 − 封顶）', minus(封顶, minus(费, 封顶))],
  ['（封顶 + 封顶） ÷ 面积', over(sum(封顶, 封顶), 面积)],
  ['电量 × 单价 − 封顶，最少为0元', greatest(minus(费, 封顶), '0元')],
  ['面积 ÷ 面积', over(面积, 面积)],
  ['面积不少于30亩，且方式为电', all(atLeast(面积, '30亩'), is(方式, '电'))],
  ['面积超过30亩，或方式不为电', any(moreThan(面积, '30亩'), not(is(方式, '电')))],
  ['起早于止', before(起, 止)],
  ['办法为“先办，后补”或“免办”', is(办法, '先办，后补', '免办')],
  ['材料含申请、合同之一', any(holds(材料, '申请'), holds(材料, '合同'))],
  ['材料不含申请', not(holds(材料, '申请'))],
  ['材料不全含申请、合同', not(holds(材料, '申请', '合同'))],
  ['起不早于止', not(before(起, 止))],
  ['按方式：电，起不早于止；气，为否', not(match(方式, { 电: before(起, 止), 气: yes }))],
  ['电量 × 单价 + 封顶 × 3', sum(费, 封顶, 封顶, 封顶)],
  ['材料含申请、合同', holds(材料, '申请', '合同')],
  ['申请、合同中，材料没有包括的', lacking(材料, '申请', '合同')],
  ['面积不超过30亩，且方式不为电', not(any(moreThan(面积, '30亩'), is(方式, '电')))],
  ['面积超过30亩，或方式不为电', not(all(not(moreThan(面积, '30亩')), is(方式, '电')))],
  ['是', all()],
  ['否', any()],
  ['材料含合同的也含申请', not(all(holds(材料, '合同'), not(holds(材料, '申请'))))],
  ['按方式：电，为封顶；气，为0元', match(方式, { 电: 封顶, 气: amount('0元') })],
  ['按方式：电、气，均与之相同', match(方式, { 电: word(电或气, '电'), 气: word(电或气, '气') })],
  ['按方式：电、气，均为封顶', match(方式, { 电: 封顶, 气: 封顶 })],
  [
    '材料含申请、合同之一的为大；其余为小',
    choose(
      [
        { when: holds(材料, '申请'), is: word(大小, '大') },
        { when: holds(材料, '合同'), is: word(大小, '大') },
        { when: yes, is: word(大小, '小') },
      ],
      '',
    ),
  ],
  ['起所在月的5日', daysAfter(monthEnd(monthsBefore(起, '1个月')), '5日')],
  [
    '方式为电、方式为气中按此次序最先符合的',
    choose(
      [
        { when: is(方式, '电'), is: is(方式, '电') },
        { when: is(方式, '气'), is: is(方式, '气') },
      ],
      '都不是',
    ),
  ],
  ['封顶', choose([{ when: yes, is: 封顶 }], '')],
  ['不适用：另依其他办法', choose([{ when: no, is: 封顶 }], '另依其他办法')],
  [
    '方式为电的，或者面积超过30亩的为大；其余为小',
    choose(
      [
        { when: is(方式, '电'), is: word(大小, '大') },
        { when: moreThan(面积, '30亩'), is: word(大小, '大') },
        { when: yes, is: word(大小, '小') },
      ],
      '',
    ),
  ],
  [
    '材料含申请的为是；其余为否',
    choose(
      [
        { when: holds(材料, '申请'), is: yes },
        { when: yes, is: any() },
      ],
      '',
    ),
  ],
  [
    '封顶',
    choose(
      [
        { when: is(方式, '电'), is: 封顶 },
        { when: yes, is: 封顶 },
      ],
      '',
    ),
  ],
  ['文内未规定（气价）', 气价],
  ['按方式：电，面积不少于30亩；气，为否', match(方式, { 电: atLeast(面积, '30亩'), 气: no })],
  ['按方式：电，为封顶；气，文内未规定（气价）', match(方式, { 电: 封顶, 气: 气价 })],
  [
    '“按户按人”待解读，读作按户，则面积不少于30亩；读作按人，则面积超过30亩',
    byReading(按户按人, { 按户: atLeast(面积, '30亩'), 按人: moreThan(面积, '30亩') }),
  ],
  [
    '方式为电的，面积不少于30亩；其余，面积超过30亩',
    choose(
      [
        { when: is(方式, '电'), is: atLeast(面积, '30亩') },
        { when: yes, is: moreThan(面积, '30亩') },
      ],
      '',
    ),
  ],
  [
    '面积超过30亩的为大；其余为小',
    choose(
      [
        { when: moreThan(面积, '30亩'), is: word(大小, '大') },
        { when: yes, is: word(大小, '小') },
      ],
      '',
    ),
  ],
  ['“按户按人”待解读，读作按户，则为是；读作按人，则为否', byReading(按户按人, { 按户: yes, 按人: no })],
  ['封顶按 2:8 分给市、县', split(封顶, { 市: 2, 县: 8 }, { remainder: 尾差, round: 取舍 })],
  ['封顶按 2:8 分给市、县中县的一份', part(split(封顶, { 市: 2, 县: 8 }, { remainder: 尾差, round: 取舍 }), '县')],
  ['起后 3 个月', monthsAfter(起, '3个月')],
  ['起后满期限', monthsAfter(起, 期限)],
  ['起前满期限', monthsBefore(起, 期限)],
  ['（起后满期限）前 1 日', daysBefore(monthsAfter(起, 期限), '1日')],
  ['起前 1 日', daysBefore(起, '1日')],
  ['起所在月的月底', monthEnd(起)],
  ['（电量 − 电量） × （单价 − 单价）', times(minus(电量, 电量), minus(单价, 单价))],
  ['封顶 + 电量 × 单价', sum(封顶, 费)],
  ['产量（换算）', inUnit(产量, '吨')],
  ['起、止中最低的', least(起, 止)],
  ['封顶、600元、0元中最高的', greatest(封顶, '600元', '0元')],
  ['并非合格', not(合格)],
  ['并非大户', not(大户)],
  ['面积不超过30亩，或方式不为电', not(all(moreThan(面积, '30亩'), is(方式, '电')))],
  ['方式为电或气', not(not(is(方式, '电', '气')))],
  ['方式不为电或气', not(is(方式, '电', '气'))],
  [
    '方式为电的为是；方式为气的为否',
    choose(
      [
        { when: is(方式, '电'), is: yes },
        { when: is(方式, '气'), is: no },
      ],
      '其他',
    ),
  ],
  [
    '方式为电的为是；其余为否',
    choose(
      [
        { when: is(方式, '电'), is: yes },
        { when: all(), is: no },
      ],
      '其他',
    ),
  ],
  ['（按方式：电，为封顶；气，为0元） + 封顶', sum(match(方式, { 电: 封顶, 气: amount('0元') }), 封顶)],
  ['封顶，最多为封顶 + 600元', least(封顶, sum(封顶, '600元'))],
  ['封顶', byReading(尾差, { 市: amount('1元'), 县: 封顶 })],
  ['起（逢休息日顺延）', workingDaysAfter(daysBefore(起, '1日'), '1个工作日')],
  ['起（逢休息日提前）', workingDaysBefore(daysAfter(起, '1日'), '1个工作日')],
  ['止早于2022年6月20日（周一）', before(止, date('2022-06-20'))],
  ['标准自起至止按月累计', accrued(标准, { from: 起, to: 止, count: '月' })],
])('%s', (expected, operand) => {
  expect(wording(nodeOf(operand))).toBe(expected)
})
