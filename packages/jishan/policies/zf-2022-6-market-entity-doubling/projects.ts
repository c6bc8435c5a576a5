import { all, any, atLeast, date, holds, lacking, notAfter, quantity, times, yearsAfter } from '@zhengling/law'
import { 印发日 } from './plans.ts'
import { document } from './policy.ts'

const { facts, open, parameter, rule, unstated } = document
const { 农村电商设施, 光伏已完成企业, 节能环保已完成项目, 能源项目完成日 } = facts

const 电商 = '四（二）3'
const 仓储 = any(holds(农村电商设施, '仓储配送中心'), holds(农村电商设施, '中转集散中心'))
const 四项 = ['区域农村电子商务平台', '运营服务中心', '乡镇服务站', '村级服务点'] as const
const 有仓储 = rule('已有仓储或者集散中心', { at: 电商, is: 仓储 })
rule('农村电商设施齐备', { at: 电商, is: all(holds(农村电商设施, ...四项), 有仓储) })
rule('仓储和集散中心以外的设施尚缺', { at: 电商, is: lacking(农村电商设施, ...四项) })
rule('农村电商覆盖各行政村', { at: 电商, is: atLeast(facts.已覆盖行政村, facts.行政村) })
unstated('农村电商设施的数量', {
  at: 电商,
  what: '全县多少个行政村，服务站、服务点各建多少个，到哪一天建成',
  looked: ['个服务点', '个行政村', '建成日期'],
  gives: quantity('个'),
})

const 光伏 = '四（六）1'
const 四家 = ['汇能权亚', '川汇水电', '冀电新能源', '国瑞光伏'] as const
parameter('光伏企业数', { at: 光伏, is: '4家' })
const 投资目标 = parameter('光伏项目总投资', { at: 光伏, is: '18.4亿元' })
rule('光伏任务完成', {
  at: 光伏,
  is: all(holds(光伏已完成企业, ...四家), atLeast(facts.光伏完成投资, 投资目标), facts.双替代已完成),
})
rule('光伏尚未完成的企业', { at: 光伏, is: lacking(光伏已完成企业, ...四家) })
unstated('清洁能源双替代任务', {
  at: 光伏,
  what: '双替代任务是多少户、多少量，由哪些单位完成',
  looked: ['煤改电', '替代量', '万吨标煤'],
  gives: quantity('户'),
})

const 环保 = '四（六）2'
const 四个 = ['恒巨环保', '东方资源', '永东化工', '餐厨垃圾'] as const
rule('节能环保项目完成', { at: 环保, is: holds(节能环保已完成项目, ...四个) })
rule('节能环保尚未完成的项目', { at: 环保, is: lacking(节能环保已完成项目, ...四个) })
const 处理能力 = parameter('恒巨环保年处理能力', { at: 环保, is: '15万吨' })
rule('恒巨环保达到处理能力', { at: 环保, is: atLeast(facts.铅蓄电池年处理能力, 处理能力) })
const 单机 = parameter('永东化工单台规模', { at: 环保, is: '20MW' })
const 台数 = parameter('永东化工台数', { at: 环保, is: '2' })
rule('永东化工改造规模', { at: 环保, is: times(台数, 单机) })

export const 能源期限 = open('能源项目完成期限', {
  at: 光伏,
  question: '“全年完成”是2022年年内，还是自印发之日起的一整年',
  words: '全年完成',
  readings: {
    '2022年年内': { because: '方案成文于2022年4月，目标一条也以2022年底为节点', at: '三1', is: date('2022-12-31') },
    印发起一年: { because: '没有写是哪一年；方案管到2025年，从印发起算一整年', is: yearsAfter(印发日, '1年') },
  },
})
rule('能源项目按期完成', { at: 光伏, is: notAfter(能源项目完成日, 能源期限) })
parameter('建筑企业数', { at: '四（七）1', is: '15家' })
parameter('县校合作基地数', { at: '四（五）2', is: '12个' })
