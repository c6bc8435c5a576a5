import { accrued, amount, greatest, least, match, minus, no, times, yes } from '@zhengling/law'
import { 取舍到分 } from '../conventions.ts'
import { document } from './policy.ts'

const { facts, open, parameter, rule, unstated } = document
const { 储存数量, 补贴起日, 补贴止日, 轮出数量, 轮入数量, 轮出销售收入, 轮入采购支出, 损耗, 定额损耗 } = facts

const 储存标准 = parameter('储备粮补贴标准', { at: '第二十一条', is: '0.05元/斤/年' })
const 轮换标准 = parameter('轮换费用标准', { at: '第二十一条', is: '0.05元/斤' })
const 期间 = { from: 补贴起日, to: 补贴止日 } as const

export const 储存补贴 = open('储存补贴', {
  at: '第二十一条',
  question: '储存不足一年的部分如何折算',
  words: '0.05元/斤/年',
  round: 取舍到分,
  readings: {
    按月: {
      because: '补贴按年计，财政结算习惯折成十二个月，不足一月的不计',
      is: times(储存数量, accrued(储存标准, { ...期间, count: '月' })),
    },
    按日: {
      because: '“元/斤/年”是对时间连续的单价，不足一年按实际天数占当年天数折算',
      is: times(储存数量, accrued(储存标准, { ...期间, count: '日' })),
    },
    满年: {
      because: '单价以年为单位，没有写折算，储满一年才计',
      is: times(储存数量, accrued(储存标准, { ...期间, count: '年' })),
    },
  },
})

export const 轮换费用 = open('轮换费用', {
  at: '第二十一条',
  question: '轮换费用按轮出数量还是按轮入数量计',
  words: '轮换费用0.05元/斤',
  round: 取舍到分,
  readings: {
    按轮出: { because: '轮换从出库开始，轮入按轮出粮食的成本记账，以轮出为准', is: times(轮出数量, 轮换标准) },
    按轮入: { because: '轮入入库后轮换才完成，费用在轮入验收后结算', is: times(轮入数量, 轮换标准) },
  },
})

rule('是否列入财政补贴', {
  at: '第二十一条',
  is: match(facts.费用项目, {
    '储存费用、轮换费用等管理费用': yes,
    利息: yes,
    价差: yes,
    储存损耗: yes,
    人力不可抗拒损失: yes,
    其他: no,
  }),
})
unstated('县级储备规模', {
  at: '第二条',
  what: '县级储备粮的规模是多少；本办法只写由县政府根据上级要求确定',
  looked: ['吨', '公斤', '万斤'],
  gives: { type: { kind: 'number', unit: '吨' } },
})
unstated('定额损耗标准', {
  at: '第二十三条',
  what: '定额损耗的比例；本办法只写参照国家标准',
  looked: ['损耗率', '千分之', '%'],
  gives: { type: { kind: 'number', unit: '' } },
})
unstated('上级变动后的标准', {
  at: '第二十一条',
  what: '上级补贴费用变动后，县级标准调整为多少、从哪一天起',
  looked: ['随时调整', '自'],
  gives: { type: { kind: 'number', unit: '元/斤/年' } },
})
unstated('贷款利息', {
  at: '第二十二条',
  what: '储备粮贷款的利率；本办法只引用农发行的管理办法',
  looked: ['利率', '利息', '%'],
  gives: { type: { kind: 'number', unit: '元' } },
})

rule('轮入粮食记账成本', { at: '第二十一条', is: facts.轮出粮食入库成本 })
rule('价差', { at: '第二十一条', is: minus(轮出销售收入, 轮入采购支出) })
const 无 = amount('0元')
rule('价差上交县财政', { at: '第二十一条', is: greatest(minus(轮出销售收入, 轮入采购支出), 无) })
rule('价差亏损由县财政负担', { at: '第二十一条', is: greatest(minus(轮入采购支出, 轮出销售收入), 无) })

rule('县财政承担的损耗', { at: '第二十三条', is: least(损耗, 定额损耗) })
rule('承储企业承担的损耗', { at: '第二十三条', is: greatest(minus(损耗, 定额损耗), amount('0斤')) })
