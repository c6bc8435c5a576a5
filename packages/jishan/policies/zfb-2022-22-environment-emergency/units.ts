import { undated } from '@zhengling/law'

/** Units that the plan means without naming them. */

export const 涉事单位 = { words: '涉事企业事业单位或其他生产经营者', why: '视事件而定' }
export const 企业 = { words: '企业事业单位和其他生产经营者', why: '文件没有列出名单' }
export const 现场指挥部 = { words: '现场指挥部', why: '县政府按处置需要成立，一事一设' }
export const 有关部门 = { words: '有关部门', why: '没有写明是哪些部门' }
export const 成员单位 = { words: '县指挥部成员单位', why: '2.1第3款列名之后有“等”字' }
/** What begins with an event, of whose beginning the text does not say how soon after it. */
export const 事发后 = undated('事件发生后', '没有写明发生后多长时间之内', '分钟', '小时内')

export const 未写明 = { words: '未写明', why: '这一款没有写由哪个单位做' }
