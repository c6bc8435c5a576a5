import { all, atLeast, byReading, countyQuestion, lacking, word } from '@zhengling/law'
import { 县政府 } from '../bodies.ts'
import { 依 } from '../grounds.ts'
import { document as 储备粮 } from '../zf-2022-14-reserve-grain/policy.ts'
import { 产地检测, 储备费用, 清单更新 } from './lists.ts'
import { document } from './policy.ts'

const { facts, rule, unstated } = document

const 补贴 = '二（一）1（1）'
const 地力 = rule('耕地地力补贴当年执行完成', {
  at: 补贴,
  is: atLeast(facts.已发放耕地地力补贴, facts.耕地地力补贴预算),
})
const 其他 = rule('其他粮食补贴足额发放', { at: 补贴, is: atLeast(facts.其他粮食补贴已发, facts.其他粮食补贴应发) })
export const 地力补贴 = rule('耕地地力保护补贴', {
  at: 补贴,
  is: unstated('粮食补贴标准', {
    at: 补贴,
    what: '耕地地力保护补贴和其他粮食补贴每亩多少、在哪一天之前发放；只写按国家规定',
    looked: ['元/亩', '每亩', '日前发放'],
    gives: { type: { kind: 'number', unit: '元/亩' } },
  }),
})

const 储备 = '二（一）1（2）'
const 费用 = rule('储备费用足额落实', { at: 储备, is: atLeast(facts.储备费用已落实, facts.储备费用应落实) })
const 依据 = {
  kind: 'choice',
  values: ['县财政局另行制定的办法', '稷政发〔2022〕14号', '14号以外的部分由县财政局另行制定'],
  ordered: false,
} as const
/** 稷政发〔2022〕14号, of the same day, sets the rates and leaves rules on the matter to another unit. */
const 费用办法 = countyQuestion('稷山县/县级储备粮费用补贴按哪个办法', {
  question: '县级储备粮的保管费用、贷款利息和轮换补贴，按14号已定的标准，还是由县财政局另行制定办法',
  words: '制定……管理办法；县级储备粮补贴0.05元/斤/年',
  decidedBy: 县政府,
  readings: {
    另行制定: '25号二（一）1（2）写明由县财政局制定',
    按14号: '14号同日印发，第二十一条已定补贴和轮换费用，第三条又由县发改局制定相关管理办法',
    分别适用: '14号定了补贴和轮换费用的标准，利息和办理程序另行制定',
  },
})
rule('储备费用按哪个办法', {
  at: 储备,
  is: byReading(费用办法, {
    另行制定: word(依据, '县财政局另行制定的办法'),
    按14号: 依(储备粮.cite('第二十一条'), word(依据, '稷政发〔2022〕14号')),
    分别适用: 依(储备粮.cite('第二十一条'), word(依据, '14号以外的部分由县财政局另行制定')),
  }),
})
rule('储备费用办法尚缺', { at: 储备, is: lacking(facts.费用办法已定, ...储备费用) })

const 风险 = '二（一）1（3）'
const 基金 = rule('风险基金足额安排', { at: 风险, is: atLeast(facts.风险基金已安排, facts.风险基金应安排) })
unstated('风险基金分担比例', {
  at: 风险,
  what: '粮食风险基金地方分担几成、是多少',
  looked: ['比例', '万元', '分担%'],
  gives: { type: { kind: 'number', unit: '' } },
})

const 整治 = rule('整治清单任务完成', { at: '二（一）2（1）', is: atLeast(facts.已完成整治任务, facts.整治清单任务) })
rule('清单更新尚缺', { at: '二（一）2（2）', is: lacking(facts.清单更新已办, ...清单更新) })
rule('产地检测尚缺', { at: '二（一）2（3）', is: lacking(facts.已开展检测, ...产地检测) })
const 收储 = rule('收储轮换资金满足需要', {
  at: '二（一）3第1款',
  is: atLeast(facts.收储轮换落实资金, facts.收储轮换需要资金),
})

rule('分管财政的班子成员各项指标完成', { at: '二（一）', is: all(地力, 其他, 费用, 基金, 整治, 收储) })
