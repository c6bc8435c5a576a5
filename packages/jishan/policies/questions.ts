import { after, before, byReading, countyQuestion, type Day, notAfter, notBefore, type Truth } from '@zhengling/law'
import { 县政府 } from './bodies.ts'

/** 某日前, 月底前: met in most documents, settled in none. The civil code explains 以内 and 届满, not 前. */
export const 日前含当日 = countyQuestion('稷山县/日前含当日', {
  question: '“某日前”“月底前”是否包括当日',
  words: '前',
  decidedBy: 县政府,
  readings: {
    含当日: '办公习惯上当日办结即为按时',
    不含当日: '“前”字本义不及当日；民法典第一千二百五十九条列举的用语中没有“前”字',
  },
})

/** In time for 某日前, as the question is read. */
export const 在日前 = (done: Day, due: Day): Truth =>
  byReading(日前含当日, { 含当日: notAfter(done, due), 不含当日: before(done, due) })

/** Too late for 某日前, as the question is read. */
export const 逾日前 = (done: Day, due: Day): Truth =>
  byReading(日前含当日, { 含当日: after(done, due), 不含当日: notBefore(done, due) })
