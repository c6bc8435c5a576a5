import { all, atLeast, byReading, date, moreThan, notAfter } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, parameter, question, rule, unstated } = document
const { 新增上市公司, 上市公司总数, 晋兴板挂牌公司, 统计日 } = facts

const at = '二第1款'
const 新增目标 = parameter('新增上市公司目标', { at, is: '1家' })
const 总数目标 = parameter('上市公司总数目标', { at, is: '2家' })
const 挂牌目标 = parameter('晋兴板挂牌目标', { at, is: '20家' })

const 新增达标 = rule('新增上市公司达标', { at, is: atLeast(新增上市公司, 新增目标) })
const 总数达标 = rule('上市公司总数达标', { at, is: atLeast(上市公司总数, 总数目标) })

const 突破 = question('突破二十家是否含二十家', {
  at,
  question: '“突破20家”是达到20家即可，还是要超过20家',
  words: '突破20家',
  readings: {
    超过: { because: '“突破”本义是冲过界线，同一句的上市公司用的是“达到”，两词有别' },
    达到: { because: '工作目标里“突破”常作达到用' },
  },
})
const 挂牌达标 = rule('晋兴板挂牌达标', {
  at,
  is: byReading(突破, { 超过: moreThan(晋兴板挂牌公司, 挂牌目标), 达到: atLeast(晋兴板挂牌公司, 挂牌目标) }),
})

// 十四五 are the years 2021 to 2025.
rule('十四五目标完成', {
  at,
  is: all(新增达标, 总数达标, 挂牌达标, notAfter(统计日, date('2025-12-31'))),
})

unstated('新增的起算日', {
  at,
  what: '“新增”从哪一天起算',
  looked: ['以来', '年底前', '基数'],
  gives: { type: { kind: 'day' } },
})
