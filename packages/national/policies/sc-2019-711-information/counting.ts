import { byReading, convention, type Day, daysBefore, type NumIn, workingDaysAfter } from '@zhengling/law'

/** 自……之日起: the regulation does not say whether the day itself counts. The civil code, which speaks of civil acts, says that it does not. */
export const 起算当日 = convention('政府信息公开条例/起算当日', {
  question: '“自……之日起”的工作日，是否把当日计算在内',
  readings: {
    不计入: '比照民法典第二百零一条，开始的当日不计入，自下一日开始计算',
    计入: '“自……之日起”字面包括当日',
  },
  default: '不计入',
  basis: '比照《中华人民共和国民法典》第二百零一条，条例没有另行规定',
})

/** The last of so many working days 自……之日起. */
export const 自日起 = (from: Day, term: NumIn<'个工作日'>): Day =>
  byReading(起算当日, {
    不计入: workingDaysAfter(from, term),
    计入: workingDaysAfter(daysBefore(from, '1日'), term),
  })
