import { all, byReading, holds, lacking, match, no, quantity, yes, yesNo } from '@zhengling/law'
import { 等字 } from '../questions.ts'
import { document } from './policy.ts'
import { 会商对象 } from './pool.ts'

const { facts, rule, unstated } = document

rule('可否一事一议解决', {
  at: '三（四）',
  is: all(
    facts.改制上市中涉及,
    match(facts.遗留问题, {
      土地房产确权: yes,
      股权纠纷: yes,
      证照补办: yes,
      历史欠款: yes,
      行政许可衔接: yes,
      其他: byReading(等字, { 及于同类: yes, 限于所列: no }),
    }),
  ),
})
export const 应否会商 = rule('应否会商认定并出具书面证明', {
  at: '三（四）',
  is: all(facts.已作出行政处罚, facts.企业已申请, 会商对象),
})
unstated('会商认定时限', {
  at: '三（四）',
  what: '由哪些部门会商、几日之内出具书面证明',
  looked: ['日内', '工作日', '牵头'],
  gives: quantity('个工作日'),
})
rule('可否不作负面评价', { at: '三（四）', is: all(facts.偏差出现在处理遗留问题中, facts.符合容错规定) })
unstated('免责与从轻减轻的界限', {
  at: '三（四）',
  what: '哪些偏差失误免除责任，哪些从轻、减轻处理；所指的容错规定没有写名称、文号',
  looked: ['容错免责办法', '情节', '稷办发'],
  gives: yesNo(),
})

rule('县域工程齐备', {
  at: '三（十）',
  is: holds(facts.县域工程已办, '工作推动机制', '专项政策', '目标台账', '专班专责'),
})
rule('县域工程尚缺', {
  at: '三（十）',
  is: lacking(facts.县域工程已办, '工作推动机制', '专项政策', '目标台账', '专班专责'),
})
rule('上市工作制度尚缺', {
  at: '四（一）',
  is: lacking(facts.已建制度, '上市联席会议制度', '后备企业包联机制', '信息共享和沟通平台', '督查问责制'),
})
unstated('联席会议召集', {
  at: '四（一）',
  what: '联席会议由谁召集、多久召开一次',
  looked: ['召集人', '每季度', '每月'],
  gives: quantity('日'),
})
