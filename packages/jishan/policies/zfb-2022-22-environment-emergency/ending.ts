import { all, any, byReading, choose, holds, is, match, no, word } from '@zhengling/law'
import { 依 } from '../grounds.ts'
import { 建设条款, 按预案 } from './conflict.ts'
import { document } from './policy.ts'

const { facts, procedure, question, rule, unstated } = document
const { 已启动响应, 终止已办 } = facts

const 受控 = rule('现场受控', { at: '5.5.1（1）', is: all(facts.现场得到控制, facts.发生条件已消除) })
const 达标 = rule('泄漏达标', { at: '5.5.1（2）', is: all(facts.泄漏降至限值以内, facts.无继发可能) })
const 完成 = rule('处置完成', { at: '5.5.1（3）', is: facts.处置行动无须继续 })
const 防护 = rule('防护与影响达到要求', { at: '5.5.1（4）', is: all(facts.已采取防护措施, facts.中长期影响已尽量低) })
unstated('泄漏的规定限值', {
  at: '5.5.1（2）',
  what: '污染源泄漏或释放的“规定限值”是多少、依哪个标准',
  looked: ['限值', '毫克', '标准值'],
  gives: { type: { kind: 'truth' } },
})

const 全部还是一项 = question('终止条件须全部具备还是具备一项', {
  at: '5.5.1（1）',
  question: '列出的四项终止条件须全部具备，还是具备一项即可',
  words: '响应终止的条件；满足应急终止的条件时',
  readings: {
    全部具备: { because: '四项分别说现场、污染源、处置和公众，缺一项就还有危害' },
    具备一项: { because: '没有写“同时”或者“全部”，而5.1.1（3）写明了“情形之一”，两处写法不同', at: '5.1.1（3）' },
  },
})
const 条件具备 = rule('终止条件具备', {
  at: '5.5.1',
  is: byReading(全部还是一项, { 全部具备: all(受控, 达标, 完成, 防护), 具备一项: any(受控, 达标, 完成, 防护) }),
})

procedure('终止下一步', {
  at: '5.5.2（1）',
  done: 终止已办,
  first: '专家分析论证',
  steps: {
    专家分析论证: {
      by: ['有关专家'],
      at: '5.5.2（1）',
      does: '专家分析论证，认为符合终止条件',
      next: ['建议终止'],
    },
    建议终止: { by: ['县指挥部办公室'], at: '5.5.2（1）', does: '县指挥部办公室提出建议', next: ['批准终止'] },
    批准终止: {
      by: ['县突发环境事件应急指挥部'],
      at: '5.5.2（1）',
      does: '县指挥部批准终止三级响应',
      next: ['通报相关部门', '下达终止命令'],
    },
    通报相关部门: { by: ['未写明'], at: '5.5.2（1）', does: '通报相关部门', next: [] },
    下达终止命令: {
      by: ['未写明'],
      at: '5.5.2（2）',
      does: '按县指挥部的决定，向各专业救援队伍下达终止命令，解除应急状态',
      next: [],
    },
  },
})
const 批准者 = { kind: 'choice', values: ['县突发环境事件应急指挥部', '启动该级响应的机关'], ordered: false } as const
const 启动机关 = word(批准者, '启动该级响应的机关')
rule('由谁批准终止', {
  at: '5.5.2（1）',
  is: match(已启动响应, { 三级: word(批准者, '县突发环境事件应急指挥部'), 二级: 启动机关, 一级: 启动机关 }),
})
const 依本预案 = rule('依本预案可否终止', {
  at: '5.5.2（1）',
  is: all(条件具备, holds(终止已办, '专家分析论证', '建议终止', '批准终止')),
})
const 另按建设预案 = choose([{ when: no, is: 依本预案, at: 建设条款.终止 }], '按17号4.11第1款终止，不按本预案')
rule('可否终止', {
  at: '5.5.2（1）',
  applies: is(已启动响应, '三级'),
  otherwise: '二级、一级响应谁启动谁终止，县里不能终止',
  is: 按预案(依本预案, {
    两案并行: all(依本预案, 依(建设条款.终止, facts.市级指挥部审定)),
    按建设预案: 另按建设预案,
  }),
})
