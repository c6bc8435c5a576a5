import { any, byReading, holds, lacking, match, no, word, yes } from '@zhengling/law'
import { 等字 } from '../questions.ts'
import { document } from './policy.ts'

const { facts, question, rule, unstated } = document
const { 已定事项, 已建清单, 通报对象, 通报内容, 考核对象, 工作表现 } = facts

const 六定 = ['定目标', '定任务', '定措施', '定进度', '定责任', '定标准'] as const
rule('六定齐全', { at: '三（一）第1款', is: holds(已定事项, ...六定) })
rule('六定尚缺', { at: '三（一）第1款', is: lacking(已定事项, ...六定) })
const 四清单 = ['任务清单', '责任清单', '措施清单', '结果清单'] as const
rule('四清单齐全', { at: '三（一）第1款', is: holds(已建清单, ...四清单) })
rule('四清单尚缺', { at: '三（一）第1款', is: lacking(已建清单, ...四清单) })

rule('应作专门汇报', { at: '三（二）第1款', is: any(holds(工作表现, '进展缓慢'), holds(工作表现, '季度排名靠后')) })
unstated('进展缓慢的界限', {
  at: '三（二）第1款',
  what: '比序时进度慢多少算“进展缓慢”',
  looked: ['进展缓慢', '%', '序时进度'],
  gives: { type: { kind: 'number', unit: '' } },
})
unstated('排名靠后的界限', {
  at: '三（二）第1款',
  what: '排在后几名算“靠后”',
  looked: ['靠后', '后三位', '名'],
  gives: { type: { kind: 'number', unit: '名' } },
})

const 县直排队 = question('县直单位是否排队通报', {
  at: '三（三）第1款',
  against: '二（五）1',
  question: '每月通报时县直单位是否与乡镇一样排队',
  words: '对县直各相关单位……进行通报；每月排队通报各乡（镇）、稷山经开区、各行业专班和各单位',
  readings: {
    不排队: { because: '工作通报机制对县直单位只写通报，排队只写乡镇、经开区和行业专班', at: '三（三）第1款' },
    排队: { because: '考核评估组的职责写明排队通报各单位', at: '二（五）1' },
  },
})
rule('是否排队通报', {
  at: '三（三）第1款',
  is: match(通报对象, {
    乡镇: yes,
    经开区: yes,
    行业专班: yes,
    县直单位: byReading(县直排队, { 不排队: no, 排队: yes }),
  }),
})
const 排队内容 = lacking(通报内容, '市场主体指标完成', '重点工作序时进度', '预期目标任务完成')
rule('月通报尚缺内容', {
  at: '三（三）第1款',
  is: match(通报对象, {
    乡镇: 排队内容,
    经开区: 排队内容,
    行业专班: 排队内容,
    县直单位: lacking(通报内容, '目标任务完成', '重大改革推进', '重点工作序时进度'),
  }),
})

const 县直考核 = question('县直单位是否季度考核', {
  at: '三（六）第1款',
  against: '二（五）3',
  question: '每季度的考核是否包括县直单位',
  words: '分乡（镇）、开发区和行业专班进行综合评估和考核；组织每季度……各单位……目标责任考核',
  readings: {
    不包括: { because: '考核激励机制只分乡镇、开发区和行业专班，有关部门另写年度考核', at: '三（六）第1款' },
    包括: {
      because: '考核评估组的职责写明每季度考核各单位；稷政发〔2022〕6号六（三）也写对有关部门每季度组织一次',
      at: '二（五）3',
    },
  },
})
rule('是否季度考核', {
  at: '三（六）第1款',
  is: match(考核对象, {
    乡镇: yes,
    经开区: yes,
    行业专班: yes,
    县直单位: byReading(县直考核, { 不包括: no, 包括: yes }),
  }),
})
const 年度开发区 = question('经开区和行业专班是否年度考核', {
  at: '三（六）第1款',
  question: '年度目标责任考核只写乡镇和有关部门，经开区、行业专班是否在内',
  words: '纳入对各乡（镇）和有关部门的年度目标责任考核',
  readings: {
    不在内: { because: '前半款逐个写乡镇、开发区和行业专班，后半款只写乡镇和有关部门' },
    在内: { because: '经开区和行业专班的牵头单位也是“有关部门”' },
  },
})
const 未写 = byReading(年度开发区, { 不在内: no, 在内: yes })
rule('是否纳入年度考核', {
  at: '三（六）第1款',
  is: match(考核对象, {
    乡镇: yes,
    经开区: 未写,
    行业专班: 未写,
    县直单位: yes,
  }),
})
rule('应否通报表扬并建议作选用参考', { at: '三（六）第1款', is: facts.成绩突出 })
unstated('考核分值', {
  at: '二（五）2',
  what: '考核办法、分值和等次，文内只说由考核评估组制定',
  looked: ['考核工作办法', '分', '等次'],
  gives: { type: { kind: 'number', unit: '分' } },
})

rule('应建督查督办台账', {
  at: '三（四）第1款',
  is: match(facts.督查事项, {
    '县委、县政府议定事项': yes,
    急难愁盼问题: yes,
    推进不力或推诿扯皮: yes,
    政策落实不到位典型问题: yes,
    其他: byReading(等字, { 及于同类: yes, 限于所列: no }),
  }),
})
rule('应纳入13710督办系统', { at: '三（四）第1款', is: facts.属于重大事项 })
unstated('督办的期限', {
  at: '三（四）第1款',
  what: '“限期解决”是几日；13710各节点的时限文内没有写',
  looked: ['限期', '日内', '13710'],
  gives: { type: { kind: 'number', unit: '日' } },
})
unstated('重大事项的界限', {
  at: '三（四）第1款',
  what: '哪些算纳入13710的“重大事项”',
  looked: ['重大事项', '标准', '金额'],
  gives: { type: { kind: 'truth' } },
})

const 后果 = { kind: 'choice', values: ['约谈', '移交问题线索', '不追究'], ordered: false } as const
rule('责任追究方式', {
  at: '三（五）第1款',
  is: match(facts.追责情形, {
    推进落实不力: word(后果, '约谈'),
    进度滞后: word(后果, '约谈'),
    严重损害营商环境: word(后果, '移交问题线索'),
    以上都不是: word(后果, '不追究'),
  }),
})
unstated('由谁约谈', {
  at: '三（五）第1款',
  what: '约谈由工作专班、县纪委监委还是县委组织部进行',
  looked: ['约谈', '负责约谈'],
  gives: { type: { kind: 'choice', values: ['工作专班', '县纪委监委', '县委组织部'], ordered: false } },
})
