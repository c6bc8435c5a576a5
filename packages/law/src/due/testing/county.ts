import { countyQuestion } from '../../declare/open.ts'
import { dueWords } from '../words.ts'

const decidedBy = '试县人民政府'

/** What a county leaves open about due dates. */
export const doubts = {
  before: countyQuestion('试县/前', {
    question: '“前”是否包括当日',
    words: '前',
    decidedBy,
    readings: { 含当日: '习惯', 不含当日: '字义' },
  }),
  rest: countyQuestion('试县/遇休息日', {
    question: '遇休息日怎么办',
    words: '日',
    decidedBy,
    readings: { 不移: '照写', 顺延: '比照民法典', 提前: '习惯' },
  }),
  span: countyQuestion('试县/起算', {
    question: '每半年从何时起算',
    words: '每半年',
    decidedBy,
    readings: { 按自然期间: '统计', 自施行起算: '完整期间' },
  }),
  months: countyQuestion('试县/单双月', {
    question: '单月双月何指',
    words: '单月',
    decidedBy,
    readings: { 按月份单双: '字面', 按间隔: '频次' },
  }),
}

export const { every, once, within } = dueWords(doubts)
