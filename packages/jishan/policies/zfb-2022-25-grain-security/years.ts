import { starting, under } from '@zhengling/law'
import { every, once } from '../every.ts'
import { 哪一年 } from './leaders.ts'

/** 本年度, 当年: of the year of issue, whichever way it is read. */
export const 二〇二二年 = once.on('2022-12-31')
/** And of the years after it, if the words are read of every year. */
export const 以后各年 = under(哪一年, ['每年'], starting('2023-01-01', every.year.on('12月31日')))
/** Against the year before: each year of the calendar. */
export const 每年末 = every.year.on('12月31日')
