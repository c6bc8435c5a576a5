import { all, any, byReading, date, holds, is, match, money, no, not, notBefore, sum, yes } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, parameter, question, rule, unstated } = document
const { 上市地, 上市日, 新三板挂牌, 新三板挂牌日, 新三板转板, 完成股份制改造, 晋兴板挂牌, 晋兴板挂牌日 } = facts

const at = '三（五）'
const 上市标准 = parameter('上市奖励标准', { at, is: '100万元' })
const 新三板标准 = parameter('新三板挂牌奖励标准', { at, is: '50万元' })
const 转板标准 = parameter('新三板转板奖励标准', { at, is: '50万元' })
const 晋兴板标准 = parameter('晋兴板挂牌奖励标准', { at, is: '10万元' })

const 到北交所 = question('新三板企业到北交所上市是否转板', {
  at,
  question: '“新三板”挂牌公司到北交所上市，算“转板上市成功”，还是另算在北交所上市',
  words: '在境内沪深北交易所上市；在“新三板”挂牌并转板上市成功',
  readings: {
    算转板: { because: '文件对转板没有限定目的地，北交所与“沪深”并列为交易所' },
    不算转板: { because: '北交所上市公司本来就从“新三板”产生，证券监管所称转板是由其转往沪深交易所' },
  },
})
const 转板得上市奖 = question('转板上市的是否另得上市奖励', {
  at,
  question: '转板上市成功的企业，除“再给予”50万元外，是否另得在沪深北交易所上市的100万元',
  words: '再给予一次性50万元奖励',
  readings: {
    不另给: { because: '挂牌50万元“再给予”50万元，合计恰与直接上市的100万元相等' },
    另给: { because: '转板成功也是在交易所上市，第一句没有把转板除外' },
  },
})
const 先后奖励 = question('先挂牌后上市的奖励可否兼得', {
  at,
  question: '先得低层次的挂牌奖励，后在更高层次挂牌、上市（不属转板）的，各项奖励兼得还是就高',
  words: '一次性100万元、一次性50万元、一次性10万元奖励',
  readings: {
    兼得: { because: '各项各有条件，分号并列，没有写不重复享受' },
    就高: { because: '只有转板写了“再给予”，其余没有写的不累加' },
  },
})
const 施行前 = question('施行前上市挂牌的是否奖励', {
  at,
  question: '2022年5月24日之前已经上市、挂牌的企业是否给予奖励',
  words: '对在境内沪深北交易所上市的企业',
  readings: {
    不给: { because: '目的是推进今后上市挂牌，目标也只数新增', at: '二第1款' },
    给: { because: '条件只写“上市的企业”“挂牌的企业”，没有写自何时起' },
  },
})

const 及于 = (day: typeof 上市日) => any(notBefore(day, date('2022-05-24')), byReading(施行前, { 不给: no, 给: yes }))

const 境内上市 = is(上市地, '沪深交易所', '北交所')
const 转板 = rule('是否转板上市', {
  at,
  is: match(上市地, {
    沪深交易所: 新三板转板,
    北交所: byReading(到北交所, { 算转板: 新三板挂牌, 不算转板: no }),
    境外: no,
    未上市: no,
  }),
})
const 不就高 = byReading(先后奖励, { 兼得: yes, 就高: no })

export const 上市奖励 = rule('上市奖励', {
  at,
  applies: all(境内上市, any(not(转板), byReading(转板得上市奖, { 不另给: no, 另给: yes })), 及于(上市日)),
  otherwise: '没有在沪、深、北交易所上市（境外上市没有写奖励），或者转板的不另给、施行前上市的不给',
  is: 上市标准,
  pays: '企业上市奖励',
})
export const 新三板奖励 = rule('新三板挂牌奖励', {
  at,
  applies: all(新三板挂牌, any(not(境内上市), 转板, 不就高), 及于(新三板挂牌日)),
  otherwise: '没有在“新三板”挂牌，或者就高只得上市奖励、施行前挂牌的不给',
  is: 新三板标准,
  pays: '新三板挂牌奖励',
})
export const 转板奖励 = rule('新三板转板奖励', {
  at,
  applies: all(转板, 及于(上市日)),
  otherwise: '不是在“新三板”挂牌后转板上市，或者施行前上市的不给',
  is: 转板标准,
  pays: '新三板转板奖励',
})
export const 晋兴板奖励 = rule('晋兴板挂牌奖励', {
  at,
  applies: all(完成股份制改造, 晋兴板挂牌, any(not(any(境内上市, 新三板挂牌)), 不就高), 及于(晋兴板挂牌日)),
  otherwise: '没有完成股份制改造并且在“晋兴板”挂牌，或者就高只得更高层次的奖励、施行前挂牌的不给',
  is: 晋兴板标准,
  pays: '晋兴板挂牌奖励',
})
rule('奖励合计', { at, is: sum(上市奖励, 新三板奖励, 转板奖励, 晋兴板奖励) })

const 已领 = facts.已领奖项
rule('该项可否再领', {
  at,
  is: match(facts.申领奖项, {
    上市: not(holds(已领, '上市')),
    新三板挂牌: not(holds(已领, '新三板挂牌')),
    新三板转板: not(holds(已领, '新三板转板')),
    晋兴板挂牌: not(holds(已领, '晋兴板挂牌')),
  }),
})
unstated('资金补助', {
  at,
  what: '四项奖励以外，对利用多层次资本市场的企业给予多少“资金补助”',
  looked: ['补助标准', '按融资额', '补助金额'],
  gives: money(),
})
unstated('奖励拨付日', {
  at,
  what: '向谁申报、在哪一天之前拨付',
  looked: ['申报', '拨付', '日内'],
  gives: { type: { kind: 'day' } },
})
