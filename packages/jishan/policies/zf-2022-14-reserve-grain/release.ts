import { all, amount, choose, holds, is, match, no, word, yes } from '@zhengling/law'
import { document } from './policy.ts'

const { cite, facts, procedure, rule, unstated } = document
const { 动用情形, 动用已办, 损失原因, 损失已办, 损失金额 } = facts

const 动用情形成立 = rule('动用情形成立', {
  at: '第十八条',
  is: match(
    动用情形,
    {
      粮食明显供不应求: yes,
      市场价格异常波动: yes,
      重大自然灾害: yes,
      其他突发事件: yes,
      粮食应急预案规定的其他情形: yes,
      以上都不是: no,
    },
    {
      粮食明显供不应求: cite('第十八条（一）'),
      市场价格异常波动: cite('第十八条（一）'),
      重大自然灾害: cite('第十八条（二）'),
      其他突发事件: cite('第十八条（二）'),
      粮食应急预案规定的其他情形: cite('第十八条（三）'),
    },
  ),
})

procedure('动用下一步', {
  at: '第十七条',
  done: 动用已办,
  first: '提出方案',
  steps: {
    提出方案: {
      by: ['县发改局', '县财政局'],
      at: '第十七条',
      does: '县发改局会同县财政局提出动用方案',
      next: ['批准方案'],
    },
    批准方案: { by: ['县政府'], at: '第十七条', does: '县政府批准', next: ['下达命令'] },
    下达命令: { by: ['县发改局'], at: '第十七条', does: '县发改局下达动用命令', next: [] },
  },
})
rule('可否动用', { at: '第二条', is: all(动用情形成立, holds(动用已办, '提出方案', '批准方案', '下达命令')) })

procedure('不可抗拒损失下一步', {
  at: '第二十四条',
  done: 损失已办,
  first: '报告',
  steps: {
    报告: { by: ['承储企业'], at: '第二十四条', does: '向县财政局、县发改局报告', next: ['审核'] },
    审核: { by: ['县财政局', '县发改局'], at: '第二十四条', does: '县财政局、县发改局审核', next: ['批准'] },
    批准: { by: ['县政府'], at: '第二十四条', does: '县政府批准', next: [] },
  },
})

const 承担者 = { kind: 'choice', values: ['县级财政', '承储企业和责任人'], ordered: false } as const
const 批准齐备 = holds(损失已办, '报告', '审核', '批准')
rule('损失由谁承担', {
  at: '第二十四条',
  is: match(损失原因, {
    人力不可抗拒: choose(
      [{ when: 批准齐备, is: word(承担者, '县级财政') }],
      '人力不可抗拒的损失须经报告、审核并由县政府批准，才由县级财政负担',
    ),
    人为: word(承担者, '承储企业和责任人'),
  }),
})
rule('县财政负担的损失', {
  at: '第二十四条',
  is: match(损失原因, {
    人力不可抗拒: choose(
      [{ when: 批准齐备, is: 损失金额 }],
      '人力不可抗拒的损失须经报告、审核并由县政府批准，才由县级财政负担',
    ),
    人为: amount('0元'),
  }),
})
rule('人为损失应否追究责任', { at: '第二十四条', is: is(损失原因, '人为') })
unstated('企业与责任人的分担', {
  at: '第二十四条',
  what: '人为损失在承储企业与责任人之间如何分担',
  looked: ['比例', '连带', '分别'],
  gives: { type: { kind: 'number', unit: '' } },
})
unstated('立即纠正的时限', {
  at: '第二十七条',
  what: '“立即予以纠正”是多长时间',
  looked: ['立即', '日内', '小时'],
  gives: { type: { kind: 'number', unit: '小时' } },
})
