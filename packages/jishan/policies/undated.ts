import { undated } from '@zhengling/law'

/** What a body is charged with for as long as the document is in force: on no day is it done, on none late. */
export const 常年 = undated('常年', '是职责分工，没有写明办结的时限')

/** 及时, 立即, 按时: no document says how long that is. */
export const 及时 = undated('及时', '没有写明几日或者几小时之内', '日内', '小时内')
export const 立即 = undated('立即', '没有写明多长时间之内', '分钟', '小时内')
export const 即时 = undated('即时', '没有写明多长时间之内', '分钟', '小时内', '当日')
export const 按时 = undated('按时', '没有写明在哪一天之前', '日前', '月底')

/** 定期: nor how often that is. */
export const 定期 = undated('定期', '没有写明多久一次', '每月', '每季度', '每年')
export const 迅速 = undated('迅速', '没有写明多长时间之内', '分钟', '小时内')

/** A task with an end, of which the document says neither by when nor how soon after what precedes it. */
export const 未定时限 = undated('未写明', '没有写明在哪一天之前或者几日之内完成', '日前', '日内', '月底')

/** 适时, 视情, 必要时: whoever acts judges when. */
export const 适时 = undated('适时', '由办理的单位看情况决定，没有写明时间', '日内', '小时内')
export const 按需 = undated('根据需要', '由办理的单位看情况决定，没有写明时间', '日内', '小时内')
