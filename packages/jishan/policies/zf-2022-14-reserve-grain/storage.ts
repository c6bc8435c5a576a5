import { all, date, daysBefore, holds, is, match, no, word, yearsAfter } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, open, parameter, rule, unstated } = document

const 检验承担者 = { kind: 'choice', values: ['承储企业', '县财政局和县发改局委托的检验机构'], ordered: false } as const
rule('检验由谁承担', {
  at: '第六条',
  is: match(facts.检验种类, {
    日常检验: word(检验承担者, '承储企业'),
    监督检验: word(检验承担者, '县财政局和县发改局委托的检验机构'),
  }),
})

const 仓容 = rule('仓容与仓库条件合规', { at: '第九条1', is: facts.仓容与仓库条件达标 })
const 设备 = rule('仓储设备合规', { at: '第九条2', is: facts.仓储设备相适应 })
const 仪器 = rule('检测仪器与场所合规', { at: '第九条3', is: facts.检测仪器与场所齐备 })
const 人员 = rule('技术人员合规', { at: '第九条4', is: facts.持证技术人员齐备 })
const 信誉 = rule('信誉与守法合规', { at: '第九条5', is: facts.信誉良好且无严重违法经营记录 })
const 具备代储条件 = rule('具备代储条件', { at: '第九条', is: all(仓容, 设备, 仪器, 人员, 信誉) })
export const 取得代储资格 = rule('取得代储资格', { at: '第九条第2款', is: all(具备代储条件, facts.发改局审核同意) })
unstated('储粮规定的规模', {
  at: '第九条1',
  what: '仓库容量要达到多大的“规定的规模”',
  looked: ['规模', '吨', '仓容'],
  gives: { type: { kind: 'number', unit: '吨' } },
})

rule('入库质量合规', { at: '第十条', is: facts.达到国家质量标准 })
rule('储存质量合规', { at: '第二十条', is: facts.达到国家质量标准 })
rule('专储合规', {
  at: '第十一条',
  is: all(holds(facts.专储措施, '专仓储存', '专人保管', '专账记载'), facts.账账相符, facts.账实相符),
})
rule('安全制度与设施齐备', { at: '第十二条', is: holds(facts.安全措施, '防火', '防盗', '防洪', '安全防护设施') })
rule('可否以储备粮担保或清偿债务', { at: '第十三条', is: no })
rule('品种合规', { at: '第十九条', is: is(facts.品种, '小麦') })

const 有效期 = parameter('有效期', { at: '第三十三条', is: '5年' })
open('有效期最后一日', {
  at: '第三十三条',
  question: '自2022年6月17日起施行、有效期5年，最后一日是哪一天',
  words: '自2022年6月17日起施行，有效期5年',
  readings: {
    施行之日计入: {
      because: '“自……起施行”包括当日，五年到第五年对应日的前一日止',
      is: daysBefore(yearsAfter(date('2022-06-17'), 有效期), '1日'),
    },
    施行之日不计入: {
      because: '民法典第二百零一条、第二百零二条：开始的当日不计入，到期月的对应日为最后一日',
      is: yearsAfter(date('2022-06-17'), 有效期),
    },
  },
})
