import { any, choose, holds, hoursAfter, is, lacking, match, yes } from '@zhengling/law'
import { 续报间隔 as 建设续报间隔 } from '../zfb-2022-17-construction-accidents/reporting.ts'
import { 建设条款, 按预案 } from './conflict.ts'
import { 初报事项, 处理结果事项, 应当通报, 续报事项 } from './lists.ts'
import { document } from './policy.ts'

const { facts, rule, unstated } = document
const { 应急响应期间, 上次汇报时刻, 报告方式, 紧急情况, 涉及相邻行政区域, 跨区域通报对象 } = facts

const 未写间隔 = unstated('续报间隔', {
  at: '5.1.2第1款',
  what: '查清有关情况后“随时”续报，没有写隔多久报一次',
  looked: ['随时', '每隔', '小时汇报'],
  gives: { type: { kind: 'moment' } },
})
const 两小时后 = hoursAfter(上次汇报时刻, 建设续报间隔)
rule('下次续报期限', {
  at: '5.1.2第1款',
  is: 按预案(未写间隔, {
    两案并行: choose(
      [
        { when: 应急响应期间, is: 两小时后, at: 建设条款.续报 },
        { when: yes, is: 未写间隔 },
      ],
      '',
    ),
    按建设预案: choose([{ when: 应急响应期间, is: 两小时后, at: 建设条款.续报 }], '17号每隔2小时汇报只在应急响应期间'),
  }),
})

rule('初报内容齐全', { at: '5.1.2第2款', is: holds(facts.初报内容, ...初报事项) })
rule('初报尚缺内容', { at: '5.1.2第2款', is: lacking(facts.初报内容, ...初报事项) })
const 其他方式 = unstated('初报可否用其他方式', {
  at: '5.1.2第2款',
  what: '除紧急情况下电话口头报告以外，初报可否用手机短信等方式；续报、处理结果报告写明用书面，初报没有写',
  looked: ['短信', '传真', '网络', '书面'],
  gives: { type: { kind: 'truth' } },
})
rule('初报方式合规', {
  at: '5.1.2第2款',
  is: match(报告方式, { 书面: yes, 电话口头: 紧急情况, 手机短信: 其他方式 }),
})
rule('续报内容齐全', { at: '5.1.2第3款', is: holds(facts.续报内容, ...续报事项) })
rule('续报尚缺内容', { at: '5.1.2第3款', is: lacking(facts.续报内容, ...续报事项) })
rule('续报方式合规', { at: '5.1.2第3款', is: is(报告方式, '书面') })
rule('处理结果报告内容齐全', { at: '5.1.2第4款', is: holds(facts.处理结果报告内容, ...处理结果事项) })
rule('处理结果报告尚缺内容', { at: '5.1.2第4款', is: lacking(facts.处理结果报告内容, ...处理结果事项) })
rule('处理结果报告方式合规', { at: '5.1.2第4款', is: is(报告方式, '书面') })

const 应否跨区域通报 = rule('应否跨区域通报', {
  at: '5.1.4第1款',
  is: any(is(涉及相邻行政区域, '已经涉及'), is(涉及相邻行政区域, '可能涉及')),
})
const 跨区域 = { applies: 应否跨区域通报, otherwise: '不涉及相邻行政区域' } as const
rule('跨区域通报齐备', { at: '5.1.4第1款', ...跨区域, is: holds(跨区域通报对象, ...应当通报) })
rule('跨区域通报尚缺', { at: '5.1.4第1款', ...跨区域, is: lacking(跨区域通报对象, ...应当通报) })

const 小时 = { type: { kind: 'number', unit: '小时' } } as const
unstated('涉事单位报告时限', {
  at: '5.1.1（1）',
  what: '涉事单位“立即”报告是多长时间；17号4.1.2第1款对建设事故单位写的是1小时',
  looked: ['立即', '分钟', '小时内'],
  gives: 小时,
})
unstated('核实时限', {
  at: '5.1.1（2）',
  what: '接报后“立即”核实并作出初步认定是多长时间',
  looked: ['立即', '分钟', '小时内'],
  gives: 小时,
})
unstated('逐级上报时限', {
  at: '5.1.1（4）',
  what: '县政府“及时”逐级上报是多长时间、报到哪一级；17号4.1.2第2款对建设事故写的是2小时',
  looked: ['及时', '小时内', '逐级'],
  gives: 小时,
})
unstated('越级上报的情形', {
  at: '5.1.1（4）',
  what: '“必要时”可以越级上报是哪些情形、越到哪一级',
  looked: ['必要时', '越级'],
  gives: { type: { kind: 'truth' } },
})
unstated('处理结果报告时限', {
  at: '5.1.2第1款',
  what: '处理完毕后“立即”报告是多长时间',
  looked: ['立即', '日内', '小时内'],
  gives: 小时,
})
unstated('口头初报后的书面补报', {
  at: '5.1.2第2款',
  what: '电话口头初报之后，多长时间内补报书面材料',
  looked: ['补报', '文字报告', '书面补充'],
  gives: 小时,
})
