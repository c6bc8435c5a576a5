import { starting, undated, under } from '@zhengling/law'
import {
  交通局,
  住建局,
  农业农村局,
  助企纾困办,
  助企纾困小组,
  发改局,
  小企业中心,
  工科局,
  市场监管局,
  经开区,
} from '../bodies.ts'
import { every, once } from '../every.ts'
import { 及时, 常年, 未定时限 } from '../undated.ts'
import { document } from './policy.ts'
import { 半月谈频次 } from './timing.ts'

const { duty } = document
const 办公室 = 助企纾困办
/** In the order of the print, and the one that the print counts and does not name. */
const 各专班 = [
  农业农村局,
  经开区,
  工科局,
  住建局,
  发改局,
  交通局,
  小企业中心,
  市场监管局,
  { words: '第九个专班', why: '文件称九个专班，只列出八家负责单位，名单没有刊登' },
] as const
const 按上报日 = undated('按时', '没有另定日期，四（三）写的是每月上报', '旬报', '周报')

duty('送政策查实情', {
  at: '三第1款',
  who: 各专班,
  what: '入企宣讲落实惠企政策，座谈交流，摸底生产经营情况和困难、问题、诉求，研究解决方案并推进落实',
  due: 常年,
})
duty('统筹协调', {
  at: '四（一）',
  who: [工科局],
  what: '设领导小组办公室，统筹协调总体工作',
  due: 常年,
})
duty('专班工作', {
  at: '四（二）',
  who: 各专班,
  what: '负责本领域的工作专班',
  standard: '每个专班由一名县领导牵头',
  due: 常年,
})
duty('集中摸底', {
  at: '四（三）',
  who: 各专班,
  what: '把惠企政策送到企业，收集问题',
  standard: '问题原样带回',
  due: once.on('2022-06-05'),
})
duty('解决能解决的问题', { at: '四（三）', who: 各专班, what: '解决摸底中能够解决的问题', due: 及时 })
duty('报回问题清单', {
  at: '四（三）',
  who: 各专班,
  to: [办公室],
  what: '报回问题清单',
  evidence: ['问题清单'],
  due: once.by('2022-06-05'),
})
duty('上报进展', {
  at: '四（三）',
  who: 各专班,
  to: [办公室],
  what: '上报助企纾困进展情况',
  evidence: ['助企纾困进展情况'],
  due: starting('2022-07-01', every.month.by(5)),
})
duty('了解并解决企业困难', {
  at: '四（四）',
  who: 各专班,
  what: '了解企业存在的困难问题并解决',
  measures: '半月谈、月圆会等方式',
  due: 常年,
})
duty('半月谈', {
  at: '四（四）',
  who: 各专班,
  what: '半月谈一次，了解企业存在的困难问题',
  due: under(半月谈频次, ['按次数'], every.month.on(15, '月底')),
})
duty('月圆会', {
  at: '四（四）',
  who: 各专班,
  what: '月圆会一次，了解企业存在的困难问题',
  due: under(半月谈频次, ['按次数'], every.month.on('月底')),
})
duty('汇报需协调的问题', {
  at: '四（四）',
  who: 各专班,
  to: [办公室],
  what: '汇报需要领导小组协调解决的困难问题',
  due: 及时,
})
duty('研究解决方案', { at: '四（四）', who: [助企纾困小组], what: '研究专班所报问题的具体解决方案', due: 常年 })
duty('组长负责', {
  at: '五（一）',
  who: [{ words: '各专班组长', why: '专班名单没有随文刊登' }],
  what: '亲自过问、督促，细化工作方案，明确任务和责任',
  standard: '有专人负责、推动、落实',
  due: 常年,
})
duty('收集宣讲政策', { at: '五（二）', who: 各专班, what: '收集省、市、县助企纾困政策，向企业宣讲', due: 常年 })
duty('建立台账', {
  at: '五（三）',
  who: 各专班,
  what: '摸清企业情况，汇总诉求，建立工作台账',
  standard: '摸排企业、排查问题、解决政策允许范围内的问题，都一个不漏',
  evidence: ['工作台账'],
  due: 未定时限,
})
duty('上报推进情况', {
  at: '五（四）',
  who: 各专班,
  to: [办公室],
  what: '上报工作推进情况',
  due: 按上报日,
})
duty('长效督办', { at: '五（五）', who: 各专班, what: '跟踪问效，建立长效督办机制', due: 未定时限 })
duty('向上反映', {
  at: '五（五）',
  who: [工科局],
  what: '作为领导小组办公室，如实反映需要省市级层面解决的问题，推动解决',
  due: 及时,
})
duty('工作纪律', {
  at: '五（六）',
  who: [{ words: '各专班助企纾困人员', why: '专班名单没有随文刊登' }],
  what: '遵守中央八项规定，便捷、务实、高效地助企',
  due: 常年,
})
