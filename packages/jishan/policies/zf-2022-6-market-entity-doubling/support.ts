import { all, atLeast, atMost, byReading, choose, is, match, money, no, not, word, yes } from '@zhengling/law'
import { 等字 } from '../questions.ts'
import { document } from './policy.ts'

const { facts, open, parameter, rule, unstated } = document
const { 企业业态, 是新增的, 属于限额以上企业, 年度营业额, 服务业类别, 营业收入全省名次, 符合条件 } = facts

const at = '四（二）4'
const 营业额线 = parameter('一次性奖励的年度营业额', { at, is: '500万元' })
const 养老限上 = open('养老企业符合限上要求', {
  at,
  question: '“新增限上住宿、餐饮、养老企业”中的“限上”是否也限定养老企业',
  words: '新增限上住宿、餐饮、养老企业',
  readings: {
    三者都限: { because: '“限上”写在三个业态之前，三个都受它限定', is: 属于限额以上企业 },
    不及于养老: { because: '限额以上是批发零售、住宿餐饮的统计标准，养老属于服务业，只有规模以上', is: yes },
  },
})
const 有奖业态 = match(企业业态, { 住宿: 属于限额以上企业, 餐饮: 属于限额以上企业, 养老: 养老限上, 其他: no })
export const 可得一次性奖励 = rule('可否得一次性奖励', {
  at,
  is: all(是新增的, 有奖业态, atLeast(年度营业额, 营业额线), not(facts.已领一次性奖励)),
})
const 奖励金额 = unstated('一次性奖励金额', {
  at,
  what: '给予多少一次性奖励',
  looked: ['奖励标准', '万元奖励', '奖励金额'],
  gives: money(),
})
export const 一次性奖励 = rule('一次性奖励', {
  at,
  applies: 可得一次性奖励,
  otherwise: '不是新增的限上住宿、餐饮、养老企业，年度营业额没有达到500万元，或者已经领过',
  is: 奖励金额,
})
unstated('新增的期间', {
  at,
  what: '“新增”指哪一段时间内新增，是新设还是新达到限额',
  looked: ['当年新增', '首次入库', '新纳入统计'],
  gives: { type: { kind: 'truth' } },
})
unstated('一次性奖励的申领', {
  at,
  what: '向哪个单位申领、交什么材料、在哪一天之前',
  looked: ['申报', '申领', '提交'],
  gives: { type: { kind: 'day' } },
})

unstated('各项奖励政策', {
  at,
  what: '要落实的“各项奖励政策”是哪些文件、奖多少',
  looked: ['奖励办法', '奖励资金', '晋商'],
  gives: money(),
})

const 名次线 = parameter('重点服务业营业收入名次', { at, is: '100名' })
const 进入前百 = atMost(营业收入全省名次, 名次线)
const 生产性名次 = open('生产性服务业企业符合名次要求', {
  at,
  question: '“年度营业收入进入全省前100的”是否也限定生产性服务业企业',
  words: '进入全省前100的……和符合条件的',
  readings: {
    不须: { because: '生产性服务业企业另有“符合条件的”作限定，两个定语各管一个', is: yes },
    也须: { because: '句首的定语可以管到“和”之后，两类都在前100之内再看条件', is: 进入前百 },
  },
})
export const 可得服务业支持 = rule('服务业企业可否得政策支持', {
  at,
  is: match(服务业类别, {
    重点服务业企业: 进入前百,
    生产性服务业企业: all(符合条件, 生产性名次),
    其他企业: no,
  }),
})
unstated('服务业政策支持的标准', {
  at,
  what: '“根据贡献给予一定政策支持”是什么支持、多少，贡献怎样算',
  looked: ['纳税额', '按贡献的', '支持标准'],
  gives: money(),
})
unstated('生产性服务业企业的条件', {
  at,
  what: '生产性服务业企业符合什么条件才给予支持；哪些是重点服务业企业，由谁认定',
  looked: ['认定', '名录', '条件如下'],
  gives: { type: { kind: 'truth' } },
})
const 专班 = { kind: 'choice', values: ['工业专班（县工科局）', '服务业专班（县发改局）'], ordered: false } as const
open('限上和服务业奖励由哪个专班办', {
  at,
  against: '五（三）3',
  question: '对服务业企业的支持和一次性奖励，由工业专班还是服务业专班落实',
  words: '工业市场主体培育行动；服务业市场主体发展',
  readings: {
    工业专班: {
      because: '奖励写在工业市场主体培育行动中，工业专班又管商贸物流市场主体',
      at: '五（三）2',
      is: word(专班, '工业专班（县工科局）'),
    },
    服务业专班: {
      because: '住宿、餐饮、养老和生产性服务业都是服务业，归服务业专班',
      at: '五（三）3',
      is: word(专班, '服务业专班（县发改局）'),
    },
  },
})

export const 可得电商支持 = rule('可否得新开办电商支持', {
  at: '四（二）2',
  is: all(facts.属于电商企业, facts.是新开办的),
})
unstated('电商支持的内容', {
  at: '四（二）2',
  what: '政策、技术、市场支持各是什么、多少',
  looked: ['补贴', '免费', '电商奖励'],
  gives: money(),
})
export const 可集群登记 = rule('可否便利办理集群登记', {
  at: '四（四）2',
  is: match(facts.新业态职业, {
    外卖员: yes,
    快递员: yes,
    网约车司机: yes,
    网络主播: yes,
    家庭服务员: yes,
    其他新业态: byReading(等字, { 及于同类: yes, 限于所列: no }),
    不是新业态: no,
  }),
})
export const 可得个转企优惠 = rule('可否得个转企优惠', { at: '四（五）1', is: facts.个体工商户转型为企业 })
unstated('个转企优惠的内容', {
  at: '四（五）1',
  what: '“个转企”有哪些优惠、多少、几年',
  looked: ['减免', '过渡期', '优惠期'],
  gives: money(),
})
const 优惠 = { kind: 'choice', values: ['重点奖补', '研发、设备购置、房屋租赁等方面的优惠'], ordered: false } as const
export const 骨干优惠 = rule('骨干企业优惠', {
  at: '四（五）3',
  applies: is(facts.骨干企业称号, '链主型制造业企业', '专精特新“小巨人”企业', '制造业单项冠军企业'),
  otherwise: '不是链主型制造业企业、专精特新“小巨人”企业或者制造业单项冠军企业',
  is: choose(
    [
      { when: is(facts.骨干企业称号, '链主型制造业企业'), is: word(优惠, '重点奖补') },
      { when: yes, is: word(优惠, '研发、设备购置、房屋租赁等方面的优惠') },
    ],
    '',
  ),
})
unstated('骨干企业优惠的金额', {
  at: '四（五）3',
  what: '重点奖补和研发、设备购置、房屋租赁的优惠各是多少，所依的政策没有写名称、文号',
  looked: ['奖补标准', '贴息', '租金减'],
  gives: money(),
})
