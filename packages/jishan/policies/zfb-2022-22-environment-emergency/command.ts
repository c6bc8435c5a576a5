import { byReading, is, lacking, match, word } from '@zhengling/law'
import { 依 } from '../grounds.ts'
import { 建设条款, 按预案 } from './conflict.ts'
import { 工作组名单, 现场指挥部成员 } from './lists.ts'
import { document } from './policy.ts'

const { cite, facts, parameter, question, rule, unstated } = document
const { 初步认定 } = facts

const 一般事件 = question('一般事件由县指挥部还是县人民政府负责', {
  at: '5.3.1第1款',
  against: '2.1第1款',
  question: '一般突发环境事件的应对由县指挥部负责，还是由县人民政府负责',
  words: '由县人民政府负责；县指挥部负责',
  readings: {
    县指挥部: { because: '2.1第1款把一般事件的应对交给县指挥部，三级响应的终止也由它批准', at: '2.1第1款' },
    县人民政府: { because: '5.3.1 专门规定三级响应，写的是县人民政府', at: '5.3.1第1款' },
  },
})
const 负责者 = {
  kind: 'choice',
  values: ['县突发环境事件应急指挥部', '县人民政府', '上级政府部门，县指挥部配合'],
  ordered: false,
} as const
const 配合 = word(负责者, '上级政府部门，县指挥部配合')
rule('应对由谁负责', {
  at: '2.1第1款',
  is: match(
    初步认定,
    {
      一般: byReading(一般事件, {
        县指挥部: word(负责者, '县突发环境事件应急指挥部'),
        县人民政府: word(负责者, '县人民政府'),
      }),
      较大: 配合,
      重大: 配合,
      特别重大: 配合,
      无法判明: unstated('等级不明时由谁应对', {
        at: '2.1第1款',
        what: '等级无法判明时由谁负责应对；只写了怎样报告',
        looked: ['无法判明', '不明'],
        gives: { type: 负责者 },
      }),
    },
    { 一般: cite('5.3.1第1款') },
  ),
})

const 指挥部 = {
  kind: 'choice',
  values: ['县突发环境事件应急指挥部', '县建设领域安全生产事故应急指挥部', '两个指挥部各依其预案'],
  ordered: false,
} as const
rule('由哪个指挥部指挥', {
  at: '2.1第1款',
  is: 按预案(word(指挥部, '县突发环境事件应急指挥部'), {
    两案并行: 依(建设条款.指挥, word(指挥部, '两个指挥部各依其预案')),
    按建设预案: 依(建设条款.指挥, word(指挥部, '县建设领域安全生产事故应急指挥部')),
  }),
})

parameter('工作组数', { at: '2.1第4款', is: '9个' })
rule('尚缺工作组', { at: '2.1第4款', is: lacking(facts.已设工作组, ...工作组名单) })
unstated('各单位与各组的职责', {
  at: '2.1第4款',
  what: '成员单位的职责、各工作组的组成和职责；在附件4、附件5，附件未随文刊登',
  looked: ['附件4', '附件5', '职责'],
  gives: { type: { kind: 'truth' } },
})
rule('现场指挥部尚缺', {
  at: '2.2第1款',
  applies: is(初步认定, '一般'),
  otherwise: '只写了一般事件现场指挥部的组成',
  is: lacking(facts.现场指挥部组成, ...现场指挥部成员),
})
