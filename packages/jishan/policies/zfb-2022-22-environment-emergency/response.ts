import { any, choose, lacking, match, word, yes } from '@zhengling/law'
import { 依 } from '../grounds.ts'
import { 建设条款, 按预案 } from './conflict.ts'
import { 信息发布事项, 请求事项 } from './lists.ts'
import { document, 响应级 } from './policy.ts'

const { cite, facts, rule, unstated } = document
const { 初步认定 } = facts

const 二一级 = unstated('二级与一级响应的界限', {
  at: '5.3.2第1款',
  what: '较大、重大、特别重大事件各启动二级还是一级响应；启动条件在附件6，附件未随文刊登',
  looked: ['启动二级响应', '启动一级响应', '附件6'],
  gives: { type: 响应级 },
})
const 启动条件 = unstated('响应启动条件', {
  at: '5.3第1款',
  what: '各级响应的启动条件；在附件6，附件未随文刊登',
  looked: ['附件6', '启动条件'],
  gives: { type: 响应级 },
})
rule('响应级别', {
  at: '5.3第1款',
  is: match(
    初步认定,
    { 一般: word(响应级, '三级'), 较大: 二一级, 重大: 二一级, 特别重大: 二一级, 无法判明: 启动条件 },
    { 一般: cite('5.3.1第1款') },
  ),
})
unstated('与建设预案响应级别的对应', {
  at: '5.3第1款',
  what: '本预案响应分三级，三级对应一般事件；17号3.3第1款响应分四级，三级对应较大事故：同称“三级”的响应如何对应',
  looked: ['四级响应', '响应级别对应'],
  gives: { type: 响应级 },
})
unstated('预警与响应的对应', {
  at: '5.3第1款',
  what: '预警分四级、响应分三级：发布某一级预警以后启动几级响应',
  looked: ['预警后启动', '预警响应', '四级响应'],
  gives: { type: 响应级 },
})

rule('可否提高响应级别', { at: '5.3第2款', is: any(facts.易造成重大影响地区, facts.重要时段) })
unstated('提高几级', {
  at: '5.3第2款',
  what: '“适当”提高是提高几级',
  looked: ['适当', '提高一级'],
  gives: { type: { kind: 'number', unit: '级' } },
})
const 审定者 = { kind: 'choice', values: ['市级应急指挥部'], ordered: false } as const
const 未写决定者 = unstated('级别调整由谁决定', {
  at: '5.3第2款',
  what: '提高、调整响应级别由谁决定',
  looked: ['审定', '批准提高', '决定调整'],
  gives: { type: 审定者 },
})
const 市级 = 依(建设条款.升降级, word(审定者, '市级应急指挥部'))
rule('级别调整由谁审定', { at: '5.3第2款', is: 按预案(未写决定者, { 两案并行: 市级, 按建设预案: 市级 }) })

unstated('赶赴现场时限', {
  at: '5.3.1第1款',
  what: '成员单位接到通知后多长时间赶到现场',
  looked: ['赶赴', '分钟', '小时内'],
  gives: { type: { kind: 'number', unit: '小时' } },
})
rule('上报上级尚缺内容', { at: '5.3.2第1款', is: lacking(facts.上报上级内容, ...请求事项) })
rule('应否报请市政府', { at: '5.2第1款', is: facts.超出处理能力 })

const 切断者 = { kind: 'choice', values: ['涉事单位', '生态环境部门协调的应急处置队伍'], ordered: false } as const
rule('由谁切断污染源', {
  at: '5.4.1第1款',
  is: choose(
    [
      { when: facts.涉事单位明确, is: word(切断者, '涉事单位') },
      { when: yes, is: word(切断者, '生态环境部门协调的应急处置队伍') },
    ],
    '',
  ),
})
rule('信息发布尚缺内容', { at: '5.4.6第1款', is: lacking(facts.信息发布内容, ...信息发布事项) })
