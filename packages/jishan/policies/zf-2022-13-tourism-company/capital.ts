import { all, amount, atLeast, date, equals, greatest, minus, money, no, not, word } from '@zhengling/law'
import { 在日前, 逾日前 } from '../questions.ts'
import { document } from './policy.ts'

const { facts, open, parameter, rule, unstated } = document
const { 货币实缴, 非货币出资, 缴足日, 判断日 } = facts

const 名称 = { kind: 'choice', values: ['稷山县后稷文化旅游产业发展有限公司'], ordered: false } as const
rule('公司名称', { at: '一第1款', is: word(名称, '稷山县后稷文化旅游产业发展有限公司') })
const 场所 = { kind: 'choice', values: ['稷山县崇文街20号'], ordered: false } as const
rule('办公场所', { at: '四第1款', is: word(场所, '稷山县崇文街20号') })

const at = '三第1款'
const 注册资本 = parameter('注册资本', { at, is: '2000万元' })
const 无 = amount('0元')
/** Money is the one form of contribution that is named. */
rule('出资方式合规', { at, is: equals(非货币出资, 无) })
rule('尚应缴货币出资', { at, is: greatest(minus(注册资本, 货币实缴), 无) })
const 缴足 = rule('货币出资缴足', { at, is: atLeast(货币实缴, 注册资本) })
rule('注册资本按期缴足', { at, is: all(缴足, 在日前(缴足日, date('2037-07-01'))) })
rule('出资逾期', { at, is: all(not(缴足), 逾日前(判断日, date('2037-07-01'))) })
unstated('各期出资', {
  at,
  what: '分几期缴、每期多少；只写了全部缴足之日',
  looked: ['首期', '分期', '每年缴'],
  gives: money(),
})

const 股东 = { kind: 'choice', values: ['稷山县人民政府', '稷山县财政局'], ordered: false } as const
open('股东是谁', {
  at: '二第1款',
  question: '委派董事、监事的“股东”是县人民政府，还是履行出资人职责的县财政局',
  words: '授权成立；履行出资人职责；由股东委派',
  readings: {
    县财政局: { because: '出资人职责由县财政局履行，股东的权利随之行使', is: word(股东, '稷山县财政局') },
    县政府: { because: '公司由县人民政府授权成立，县财政局只是代为履行职责', is: word(股东, '稷山县人民政府') },
  },
})
const 公司类型 = { kind: 'choice', values: ['法人独资的有限责任公司', '国有独资公司'], ordered: false } as const
open('公司类型', {
  at: '二第1款',
  against: '六第1款',
  question: '公司是一般的法人独资公司，还是公司法所称国有独资公司',
  words: '授权成立的……法人独资公司；履行出资人职责',
  readings: {
    法人独资: { because: '文字就是“法人独资公司”', is: word(公司类型, '法人独资的有限责任公司') },
    国有独资: {
      because: '由政府授权、财政局履行出资人职责，监事会五人也符合公司法对国有独资公司的人数要求（条文待核对原文）',
      at: '六第1款',
      is: word(公司类型, '国有独资公司'),
    },
  },
})
rule('可否由自然人投资', { at: '二第1款', is: no })

const 期限 = { kind: 'choice', values: ['长期'], ordered: false } as const
rule('经营期限', { at: '五（二）', is: word(期限, '长期') })
rule('经营期限是否有届满之日', { at: '五（二）', is: no })
