import { any, byReading, holds, lacking, match, no, yes } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, question, rule, unstated } = document
const { 组织类型, 服务方式, 组织条件, 报名材料, 不良情形, 未达合同要求 } = facts

const 居间 = question('居间服务的村集体是否为补助对象', {
  at: '三（三）5（1）第2款',
  against: '三（三）2',
  question: '只提供居间服务的村集体经济组织能否领取补助',
  words: '按照市场原则获得服务费；补助对象为各服务组织，主要包括村级集体经济组织',
  readings: {
    不是: { because: '居间的收入写明主要来自节约的成本和增收，补助按作业面积结算', at: '三（三）5（1）第2款' },
    是: { because: '补助对象列明村级集体经济组织，没有区分服务方式', at: '三（三）2' },
  },
})
const 列外组织 = question('没有列明的组织是否为补助对象', {
  at: '三（三）2',
  question: '村集体、企业、合作社、家庭农场以外的组织（如农机大户）能否成为补助对象',
  words: '主要包括村级集体经济组织、农业企业、专业合作社和家庭农场等',
  readings: {
    包括: { because: '“主要包括”“等”说明没有列尽' },
    不包括: { because: '纳入名录库的写明是公司、村集体、合作社和家庭农场四类', at: '三（一）第1款' },
  },
})
rule('属于补助对象', {
  at: '三（三）2',
  is: match(组织类型, {
    村级集体经济组织: match(服务方式, {
      直接提供服务: yes,
      居间服务: byReading(居间, { 不是: no, 是: yes }),
    }),
    农业企业: yes,
    专业合作社: yes,
    家庭农场: yes,
    其他组织: byReading(列外组织, { 包括: yes, 不包括: no }),
  }),
})

const 法人资格 = question('列明的补助对象没有工商登记的法人资格能否选定', {
  at: '五（二）',
  against: '三（三）2',
  question: '家庭农场多登记为个体，村集体经济组织不由工商部门登记，没有工商登记法人资格的能否选定',
  words: '经工商部门注册有法人资格的组织；村级集体经济组织、农业企业、专业合作社和家庭农场',
  readings: {
    须有: { because: '应具备的条件第一项，没有除外', at: '五（二）' },
    列明即可: { because: '既列为补助对象，条件应能为其满足', at: '三（三）2' },
  },
})
const 其余四项 = ['社会化服务经验', '装有GPS的农机设备和能力', '良好信誉和群众认可', '接受行业监管'] as const
const 五项 = ['工商注册的法人资格', ...其余四项] as const
const 齐备 = rule('五项条件齐备', { at: '五（二）', is: holds(组织条件, ...五项) })
const 四项齐备 = rule('法人资格以外四项齐备', { at: '五（二）', is: holds(组织条件, ...其余四项) })
const 放宽 = byReading(法人资格, { 须有: 齐备, 列明即可: 四项齐备 })
export const 具备选定条件 = rule('具备选定条件', {
  at: '五（二）',
  is: match(组织类型, {
    村级集体经济组织: 放宽,
    农业企业: 齐备,
    专业合作社: 齐备,
    家庭农场: 放宽,
    其他组织: 齐备,
  }),
})
const 尚缺 = lacking(组织条件, ...五项)
const 放宽尚缺 = byReading(法人资格, { 须有: 尚缺, 列明即可: lacking(组织条件, ...其余四项) })
rule('尚缺条件', {
  at: '五（二）',
  is: match(组织类型, {
    村级集体经济组织: 放宽尚缺,
    农业企业: 尚缺,
    专业合作社: 尚缺,
    家庭农场: 放宽尚缺,
    其他组织: 尚缺,
  }),
})
unstated('社会化服务经验的年限', {
  at: '五（二）',
  what: '“一定的”社会化服务经验是几年或者多少亩',
  looked: ['一定', '年以上', '亩以上'],
  gives: { type: { kind: 'number', unit: '年' } },
})

rule('报名材料齐全', { at: '五（一）', is: holds(报名材料, '有效证件', '竞标资料') })
rule('报名尚缺材料', { at: '五（一）', is: lacking(报名材料, '有效证件', '竞标资料') })

const 应列黑名单 = rule('应列入黑名单', {
  at: '五（七）',
  is: any(holds(不良情形, '服务质量不优'), holds(不良情形, '群众反映不好'), holds(不良情形, '作业面积不实')),
})
rule('今后可否再提供服务', {
  at: '五（七）',
  applies: 应列黑名单,
  otherwise: '没有列入黑名单的情形，本项不适用',
  is: no,
})
rule('应取消资格并追究违约责任', {
  at: '六（三）',
  is: any(holds(未达合同要求, '服务面积'), holds(未达合同要求, '服务质量')),
})
unstated('黑名单的期限', {
  at: '五（七）',
  what: '列入黑名单多久、能否移出',
  looked: ['黑名单', '移出', '年内'],
  gives: { type: { kind: 'number', unit: '年' } },
})
unstated('面积不实的界限', {
  at: '五（七）',
  what: '实际面积与约定或申报相差多少算“不实”',
  looked: ['不实', '误差', '%'],
  gives: { type: { kind: 'number', unit: '' } },
})
unstated('群众反映不好的界限', {
  at: '五（七）',
  what: '满意度低到多少或者多少人反映算“群众反映不好”',
  looked: ['满意度', '反映不好', '%'],
  gives: { type: { kind: 'number', unit: '' } },
})
