import { all, any, atLeast, byReading, holds, lessThan, match, not, word } from '@zhengling/law'
import { 表现 } from './lists.ts'
import { document } from './policy.ts'

const { cite, facts, question, rule, unstated } = document

const 制度 = { kind: 'choice', values: ['耕地“进出平衡”', '建设占用耕地占补平衡'], ordered: false } as const
const 进出 = word(制度, '耕地“进出平衡”')
rule('适用哪种平衡', {
  at: '二（四）1（2）',
  is: match(
    facts.耕地转为,
    {
      林地: 进出,
      草地: 进出,
      园地: 进出,
      其他农用地: 进出,
      农业设施建设用地: 进出,
      其他建设用地: word(制度, '建设占用耕地占补平衡'),
    },
    { 其他建设用地: cite('一（一）5') },
  ),
})
const 补足 = rule('耕地补足合规', {
  at: '二（四）1（2）',
  is: all(atLeast(facts.补足耕地, facts.转出耕地), facts.质量同等, facts.可长期稳定利用),
})
unstated('补足时限', {
  at: '二（四）1（2）',
  what: '“及时补足”是多长时间之内',
  looked: ['个月内', '当年内', '年内补足'],
  gives: { type: { kind: 'number', unit: '日' } },
})

const 承诺 = '二（四）1（3）'
const 否决 = rule('耕地保护应否一票否决', {
  at: 承诺,
  is: any(lessThan(facts.耕地保有量, facts.耕地保有量任务), lessThan(facts.永久基本农田, facts.永久基本农田任务)),
})
unstated('耕地保护目标任务数', {
  at: 承诺,
  what: '全县耕地保有量、永久基本农田保护面积的目标任务各是多少',
  looked: ['万亩', '公顷', '亩以上'],
  gives: { type: { kind: 'number', unit: '亩' } },
})
rule('分管自然资源的班子成员各项指标完成', { at: '二（四）', is: all(补足, not(否决)) })

const 党员干部 = question('党员干部指谁', {
  at: '三3',
  question: '“党员干部”是党员和干部，还是党员中的干部',
  words: '党员干部',
  readings: {
    党员和干部: { because: '通常并称，非党员的干部有实绩也应表彰' },
    党员中的干部: { because: '字面是身为党员的干部' },
  },
})
rule('可予表彰奖励', {
  at: '三3',
  is: all(
    holds(facts.干部表现, ...表现),
    byReading(党员干部, {
      党员和干部: any(facts.是党员, facts.是干部),
      党员中的干部: all(facts.是党员, facts.是干部),
    }),
  ),
})
unstated('表彰奖励的规定', {
  at: '三3',
  what: '“有关规定”是哪个文件、奖励什么',
  looked: ['万元', '记功', '奖金'],
  gives: { type: { kind: 'truth' } },
})
