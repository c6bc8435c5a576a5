import { byReading, holds, lacking, no, yes } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, question, rule } = document
const { 预警措施 } = facts

const 四项 = ['分析研判', '防范处置', '应急准备', '舆论引导'] as const
const 视情 = question('预警后的四项措施是否都要采取', {
  at: '4.2.3第1款',
  question: '预警发布后，四项措施都要采取，还是由县里看情况选用',
  words: '视情采取以下措施',
  readings: {
    全部采取: { because: '各项写的是“及时”“迅速”“提前”，没有写可以不办，视情的是办到什么程度' },
    视情选用: { because: '“视情”在四项之前，管到每一项' },
  },
})
rule('预警措施齐备', { at: '4.2.3第1款', is: byReading(视情, { 全部采取: holds(预警措施, ...四项), 视情选用: yes }) })
rule('预警措施尚缺', {
  at: '4.2.3第1款',
  applies: byReading(视情, { 全部采取: yes, 视情选用: no }),
  otherwise: '由县里看情况选用的，没有必须采取的',
  is: lacking(预警措施, ...四项),
})
rule('应启动饮用水水源地预案', { at: '4.2.3（2）', is: facts.可能威胁饮用水安全 })
