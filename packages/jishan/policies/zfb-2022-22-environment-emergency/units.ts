import { undated } from '@zhengling/law'
import {
  交通局,
  住建局,
  供电公司,
  公安局,
  农业农村局,
  医保局,
  卫健局,
  发改局,
  宣传部,
  工科局,
  市场监管局,
  应急局,
  教育局,
  文物中心,
  林业局,
  武装部,
  武警中队,
  民政局,
  气象局,
  水利局,
  消防救援大队,
  环境现场指挥部,
  生态环境分局,
  能源局,
  自然资源局,
  财政局,
  通联办,
} from '../bodies.ts'

/** Units that the plan means without naming them. */

export const 涉事单位 = { words: '涉事企业事业单位或其他生产经营者', why: '视事件而定' }
export const 企业 = { words: '企业事业单位和其他生产经营者', why: '文件没有列出名单' }
/** Set up by the county for each event. */
export const 现场指挥部 = 环境现场指挥部
export const 有关部门 = { words: '有关部门', why: '没有写明是哪些部门' }
/** In the order in which 2.1第3款 lists them. */
export const 成员单位 = [
  宣传部,
  发改局,
  教育局,
  工科局,
  公安局,
  民政局,
  财政局,
  自然资源局,
  林业局,
  生态环境分局,
  住建局,
  交通局,
  水利局,
  农业农村局,
  文物中心,
  卫健局,
  医保局,
  应急局,
  市场监管局,
  能源局,
  气象局,
  武装部,
  武警中队,
  消防救援大队,
  供电公司,
  通联办,
  { words: '其他成员单位', why: '列名之后有“等单位”' },
] as const
/** What begins with an event, of whose beginning the text does not say how soon after it. */
export const 事发后 = undated('事件发生后', '没有写明发生后多长时间之内', '分钟', '小时内')

export const 未写明 = { words: '未写明', why: '这一款没有写由哪个单位做' }
