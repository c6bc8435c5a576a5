import { undated } from '@zhengling/law'

/** Units that the plan means without naming them. */

export const 未写明 = { words: '未写明', why: '这一条和职责分工都没有写由谁做；分工表（附件2）没有随文刊登' }
export const 各卫生院 = { words: '各乡镇卫生院', why: '文件没有列出名单' }
export const 各村卫生室 = { words: '各村卫生室', why: '文件没有列出名单' }
export const 各医疗机构 = { words: '各医疗机构', why: '文件没有列出名单' }
export const 各中医机构 = { words: '各中医医疗机构', why: '文件没有列出名单' }
export const 各单位 = { words: '各单位', why: '文件没有写明是哪些单位' }

/** A task with an end and no day; 月底 is said of a stage that is over. */
export const 未定时限 = undated('未写明', '没有写明在哪一天之前或者几日之内完成', '日前', '日内')
