import { match, no, yes } from '@zhengling/law'
import { document } from './policy.ts'

const { cite, facts, rule } = document

rule('应否奖励', {
  at: '7.2第1款',
  is: match(
    facts.救援表现,
    { 完成任务成绩显著: yes, 抢险有功减少损失: yes, 建议效果显著: yes, 以上都不是: no },
    { 完成任务成绩显著: cite('7.2（1）'), 抢险有功减少损失: cite('7.2（2）'), 建议效果显著: cite('7.2（3）') },
  ),
})

rule('应否追责', {
  at: '7.3第1款',
  is: match(
    facts.救援中行为,
    {
      不按规定制订预案或拒绝准备: yes,
      不如实报告通报: yes,
      拒不执行预案或临阵脱逃: yes,
      盗窃挪用贪污资金物资: yes,
      阻碍执行任务或破坏: yes,
      散布谣言: yes,
      其他危害应急工作: yes,
      以上都不是: no,
    },
    {
      不按规定制订预案或拒绝准备: cite('7.3（1）'),
      不如实报告通报: cite('7.3（2）'),
      拒不执行预案或临阵脱逃: cite('7.3（3）'),
      盗窃挪用贪污资金物资: cite('7.3（4）'),
      阻碍执行任务或破坏: cite('7.3（5）'),
      散布谣言: cite('7.3（6）'),
      其他危害应急工作: cite('7.3（7）'),
    },
  ),
})
