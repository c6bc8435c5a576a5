import { match, word } from '@zhengling/law'
import { document } from './policy.ts'

const { cite, facts, parameter, rule, schedule, unstated } = document
const { 季节 } = facts

parameter('全年降水量下限', { at: '二（二）第1款', is: '470毫米' })
parameter('全年降水量上限', { at: '二（二）第1款', is: '530毫米' })
parameter('局地暴雨洪涝次数下限', { at: '二（二）第1款', is: '3次' })
parameter('局地暴雨洪涝次数上限', { at: '二（二）第1款', is: '4次' })
parameter('全年平均气温下限', { at: '二（二）第2款', is: '13.5℃' })
parameter('全年平均气温上限', { at: '二（二）第2款', is: '14.5℃' })
unstated('二（三）的标题', {
  at: '二（三）',
  what: '二（二）与二（三）的标题相同，二（三）写的是四季预测，原拟的标题是什么',
  looked: ['四季预测', '分季预测', '季节预测'],
  gives: { type: { kind: 'truth' } },
})

const 季 = { kind: 'choice', values: ['冬季', '春季', '夏季', '秋季'], ordered: false } as const
const [冬季, 春季, 夏季, 秋季] = [word(季, '冬季'), word(季, '春季'), word(季, '夏季'), word(季, '秋季')]
const [冬月, 春月, 夏月, 秋月] = [
  cite('二（三）第1款'),
  cite('二（三）第4款'),
  cite('二（三）第7款'),
  cite('二（三）第10款'),
]
export const 月 = {
  kind: 'choice',
  values: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月'],
  ordered: true,
} as const
/** The months that the forecast reaches: December is not among them. */
export const 预测月份 = rule('预测月份', {
  at: '二（三）',
  is: match(facts.月份, {
    '1月': word(月, '1月'),
    '2月': word(月, '2月'),
    '3月': word(月, '3月'),
    '4月': word(月, '4月'),
    '5月': word(月, '5月'),
    '6月': word(月, '6月'),
    '7月': word(月, '7月'),
    '8月': word(月, '8月'),
    '9月': word(月, '9月'),
    '10月': word(月, '10月'),
    '11月': word(月, '11月'),
    '12月': unstated('12月的预测', {
      at: '二（三）第1款',
      what: '冬季只写1至2月，12月没有预测',
      looked: ['12月'],
      gives: { type: 月 },
    }),
  }),
})
rule('所属季节', {
  at: '二（三）',
  is: match(
    预测月份,
    {
      '1月': 冬季,
      '2月': 冬季,
      '3月': 春季,
      '4月': 春季,
      '5月': 春季,
      '6月': 夏季,
      '7月': 夏季,
      '8月': 夏季,
      '9月': 秋季,
      '10月': 秋季,
      '11月': 秋季,
    },
    {
      '1月': 冬月,
      '2月': 冬月,
      '3月': 春月,
      '4月': 春月,
      '5月': 春月,
      '6月': 夏月,
      '7月': 夏月,
      '8月': 夏月,
      '9月': 秋月,
      '10月': 秋月,
      '11月': 秋月,
    },
  ),
})

const 季降水 = { 冬季: '二（三）第2款', 春季: '二（三）第5款', 夏季: '二（三）第8款', 秋季: '二（三）第11款' } as const
const 季气温 = { 冬季: '二（三）第3款', 春季: '二（三）第6款', 夏季: '二（三）第9款', 秋季: '二（三）第12款' } as const
schedule('季降水量下限', {
  at: '二（三）',
  by: 季节,
  is: { 冬季: '18毫米', 春季: '60毫米', 夏季: '250毫米', 秋季: '120毫米' },
  each: 季降水,
})
schedule('季降水量上限', {
  at: '二（三）',
  by: 季节,
  is: { 冬季: '25毫米', 春季: '80毫米', 夏季: '290毫米', 秋季: '150毫米' },
  each: 季降水,
})
schedule('季平均气温下限', {
  at: '二（三）',
  by: 季节,
  is: { 冬季: '0.0℃', 春季: '15.5℃', 夏季: '26℃', 秋季: '13.5℃' },
  each: 季气温,
})
schedule('季平均气温上限', {
  at: '二（三）',
  by: 季节,
  is: { 冬季: '0.5℃', 春季: '17.5℃', 夏季: '28℃', 秋季: '14.5℃' },
  each: 季气温,
})
