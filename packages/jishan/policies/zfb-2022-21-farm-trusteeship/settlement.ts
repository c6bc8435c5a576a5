import { all, atMost, byReading, least, minus, times, word } from '@zhengling/law'
import { 取舍到分 } from '../conventions.ts'
import { document } from './policy.ts'
import { 每亩补助 } from './rates.ts'

const { facts, open, question, rule, unstated } = document
const { GPS面积, 合同面积, 作业实施完毕, 验收达标, 审核通过, 合同服务价格, 协议让利 } = facts

const 超出合同 = question('实测面积超出合同的部分是否补助', {
  at: '三（三）4第1款',
  against: '五（五）',
  question: 'GPS测算面积大于服务合同约定面积时，超出的部分是否补助',
  words: '按照服务合同实际作业量和GPS监测平台数据；结算面积以GPS定位系统测算面积为准',
  readings: {
    照实测: { because: '括号内专门写明结算面积以GPS测算为准', at: '三（三）4第1款' },
    以合同为限: { because: '补助同时按合同作业量，合同应在作业前写明作业面积', at: '五（五）' },
  },
})
const 结算面积 = rule('结算面积', {
  at: '三（三）4第1款',
  is: byReading(超出合同, { 照实测: GPS面积, 以合同为限: least(GPS面积, 合同面积) }),
})
rule('实测面积在合同之内', { at: '五（五）', is: atMost(GPS面积, 合同面积) })

const 可否兑付 = rule('可否兑付', { at: '五（九）', is: all(验收达标, 审核通过) })
const 先服务后补助 = rule('先服务后补助', { at: '三（三）4第1款', is: all(作业实施完毕, 可否兑付) })
export const 应结补助 = rule('应结补助', {
  at: '三（三）4第1款',
  applies: 先服务后补助,
  otherwise: '先服务后补助：本季作业实施完毕、验收达标并审核通过后才结算',
  is: times(结算面积, 每亩补助),
  round: 取舍到分,
  pays: '农业生产托管补助',
})

const 让利 = question('补助是否全额让利给农户', {
  at: '三（三）4第1款',
  question: '服务组织得到的补助是否全部从农户应付的价格中减去',
  words: '补助资金全部拨付给各服务组织，由各服务组织直接让利给农户',
  readings: {
    全额让利: { because: '直接让利的就是拨付的补助资金，没有留成的话' },
    按协议让利: { because: '“全部”修饰拨付，让利多少没有写，由托管协议约定', at: '五（五）' },
  },
})
export const 农户每亩自付 = rule('农户每亩自付', {
  at: '三（三）4第1款',
  is: byReading(让利, {
    全额让利: minus(合同服务价格, 每亩补助),
    按协议让利: minus(合同服务价格, 协议让利),
  }),
})

const 阶段 = { kind: 'choice', values: ['每个季度', '夏季、秋季各一次'], ordered: false } as const
open('多久结算一次', {
  at: '三（三）4第1款',
  against: '五（八）',
  question: '补助按日历季度结算，还是按夏季、秋季两个作业阶段结算',
  words: '每个季度作业实施完毕；秋季、夏季每个阶段作业完成后',
  readings: {
    按季度: { because: '三（三）4写“每个季度”', at: '三（三）4第1款', is: word(阶段, '每个季度') },
    按农季: {
      because: '验收在夏季、秋季作业阶段之后，结算以验收合格为前提',
      at: '五（八）',
      is: word(阶段, '夏季、秋季各一次'),
    },
  },
})

unstated('审核与兑付单位', {
  at: '五（九）',
  what: '汇总以后由哪个单位审核、由哪个单位兑付',
  looked: ['经审核后', '财政', '兑付'],
  gives: { type: { kind: 'choice', values: ['县农经中心', '县财政局', '项目领导小组'], ordered: false } },
})
unstated('兑付时限', {
  at: '五（九）',
  what: '验收达标后多少天内兑付',
  looked: ['及时', '日内', '工作日'],
  gives: { type: { kind: 'number', unit: '日' } },
})
