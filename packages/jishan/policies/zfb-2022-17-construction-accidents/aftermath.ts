import { all, atLeast, byReading, date, equals, holds, lacking, match, word } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, open, parameter, question, rule, unstated } = document
const { 总结报告内容, 调查组成员, 抢险队员, 抢险队数, 应急力量, 值班时长 } = facts

const 总结 = [
  '发生及抢险救援经过',
  '事故原因',
  '事故后果',
  '预防措施',
  '预案效果及评估',
  '经验教训',
  '对责任单位及责任人的处理',
] as const
rule('书面报告内容齐全', { at: '4.11第2款', is: holds(总结报告内容, ...总结) })
rule('书面报告尚缺内容', { at: '4.11第2款', is: lacking(总结报告内容, ...总结) })
unstated('书面报告时限', {
  at: '4.11第2款',
  what: '应急终止后“及时”作出书面报告是几天',
  looked: ['及时', '日内', '工作日'],
  gives: { type: { kind: 'number', unit: '日' } },
})

const 成员 = [
  '属地乡镇',
  '安全生产监督管理部门',
  '负有安全生产监督管理职责的有关部门',
  '纪委监委',
  '公安机关',
  '工会',
] as const
rule('调查组组成齐备', { at: '5.2第1款', is: all(holds(调查组成员, ...成员), holds(调查组成员, '人民检察院')) })
rule('调查组尚缺成员', { at: '5.2第1款', is: lacking(调查组成员, ...成员, '人民检察院') })

rule('值班合规', { at: '6.1第3款', is: equals(值班时长, '24小时') })
unstated('定期上报日期', {
  at: '6.1第2款',
  what: '月报、季度报、半年报和年报各在哪一天前上报',
  looked: ['月报', '日前', '月底'],
  gives: { type: { kind: 'day' } },
})

const 队员 = parameter('抢险队员人数', { at: '6.2.1第1项', is: '64人' })
const 队数 = parameter('抢险队支数', { at: '6.2.1第1项', is: '4支' })
const 抢险队齐备 = rule('抢险队齐备', { at: '6.2.1第1项', is: all(atLeast(抢险队员, 队员), atLeast(抢险队数, 队数)) })
const 第四支 = unstated('第四支队伍', {
  at: '6.2.1第2款',
  what: '文中说四支应急队伍，只列出三类力量，第四支是什么没有写',
  looked: ['四支', '队伍', '力量'],
  gives: { type: { kind: 'truth' } },
})
const 四支 = question('四支应急队伍指什么', {
  at: '6.2.1第2款',
  against: '6.2.1第1项',
  question: '“四支应急队伍”下只列了三类力量，四支指什么',
  words: '县住建局组织好四支应急队伍',
  readings: {
    四支抢险队: { because: '第1项写明由64名人员组成四支应急抢险队', at: '6.2.1第1项' },
    漏列一类: { because: '冒号后逐项列举的是“力量”，应有四项而只印三项' },
  },
})
rule('应急队伍齐备', {
  at: '6.2.1第2款',
  is: byReading(四支, {
    四支抢险队: all(抢险队齐备, holds(应急力量, '工程设施抢险力量', '专家咨询力量', '应急管理力量')),
    漏列一类: all(抢险队齐备, holds(应急力量, '工程设施抢险力量', '专家咨询力量', '应急管理力量'), 第四支),
  }),
})

const 县级次数 = parameter('县级组织演练次数下限', { at: '6.3第2款', is: '1次' })
const 企业次数 = parameter('企业演习次数下限', { at: '6.3第2款', is: '2次' })
rule('县级演练达标', { at: '6.3第2款', is: atLeast(facts.县级组织演练次数, 县级次数) })
rule('企业演习达标', { at: '6.3第2款', is: atLeast(facts.企业演习次数, 企业次数) })

unstated('奖励标准', {
  at: '7.2第1款',
  what: '奖励多少、由谁给',
  looked: ['奖励', '元'],
  gives: { type: { kind: 'number', unit: '元' } },
})

const 机关 = {
  kind: 'choice',
  values: ['所在单位或上级机关', '任免机关或监察机关', '公安机关', '司法机关'],
  ordered: false,
} as const
rule('由谁追责', {
  at: '7.3第1款',
  is: match(facts.违规性质, {
    一般违规: word(机关, '所在单位或上级机关'),
    国家公务员或国家行政机关任命的人员违规: word(机关, '任免机关或监察机关'),
    违反治安管理: word(机关, '公安机关'),
    构成犯罪: word(机关, '司法机关'),
  }),
})

const 印发日期 = unstated('印发日期', {
  at: '7.5第1款',
  what: '预案哪一天印发；公报只印了成文日期，没有版记',
  looked: ['印发日期', '日印发'],
  gives: { type: { kind: 'day' } },
})
open('施行之日', {
  at: '7.5第1款',
  question: '预案自印发之日起施行，“印发之日”就是成文日期，还是另有印发日期',
  words: '自印发之日起施行',
  readings: {
    成文日期: { because: '文件只印了这一个日期，办公习惯上也以它为准', is: date('2022-04-14') },
    另有印发日期: { because: '印发在成文之后，印发日期应看版记', is: 印发日期 },
  },
})
