import { readings } from '@zhengling/law'
import { document } from './policy.ts'

const at = ['四（二）第1款', '二第1款'] as const
const 五月 = (出生日期: string) => ({ 抽调日: '2022-05-01', 出生日期 })
type 两读 = readonly [未满46都在内: boolean, 满45即超出: boolean]

/** Whether someone is of age by each reading of the upper end, on the birthday or the day after, at secondment or issue. */
const 八种 = (当日抽调: 两读, 当日印发: 两读, 次日抽调: 两读, 次日印发: 两读) =>
  readings({
    '当日+抽调之日+未满46都在内': 当日抽调[0],
    '当日+抽调之日+满45即超出': 当日抽调[1],
    '当日+印发之日+未满46都在内': 当日印发[0],
    '当日+印发之日+满45即超出': 当日印发[1],
    '次日+抽调之日+未满46都在内': 次日抽调[0],
    '次日+抽调之日+满45即超出': 次日抽调[1],
    '次日+印发之日+未满46都在内': 次日印发[0],
    '次日+印发之日+满45即超出': 次日印发[1],
  })
const [都是, 都否, 只前] = [[true, true] as const, [false, false] as const, [true, false] as const]

/** Birthdays on the day of issue, 12 April, and on the day of the secondment, 1 May. */
export const ageExamples = document.examples(
  // Thirty on the day of issue.
  {
    rule: '年龄合规',
    given: 五月('1992-04-12'),
    is: readings({
      '当日+抽调之日': true,
      '当日+印发之日': true,
      '次日+抽调之日': true,
      '次日+印发之日': false,
    }),
    at,
  },
  // Thirty on the day of the secondment: twenty-nine on that of issue.
  {
    rule: '年龄合规',
    given: 五月('1992-05-01'),
    is: readings({
      '当日+抽调之日': true,
      '当日+印发之日': false,
      '次日+抽调之日': false,
      '次日+印发之日': false,
    }),
    at,
  },
  // Forty-six on the day of the secondment: forty-five on that of issue.
  { rule: '年龄合规', given: 五月('1976-05-01'), is: 八种(都否, 只前, 只前, 只前), at },
  // Forty-six on the day of issue.
  { rule: '年龄合规', given: 五月('1976-04-12'), is: 八种(都否, 都否, 都否, 只前), at },
  // Forty-five on the day of the secondment: forty-four on that of issue.
  { rule: '年龄合规', given: 五月('1977-05-01'), is: 八种(只前, 都是, 都是, 都是), at },
  // Forty-five on the day of issue.
  { rule: '年龄合规', given: 五月('1977-04-12'), is: 八种(只前, 只前, 只前, 都是), at },
  // Forty-six, and forty-five, between the day of issue and the secondment.
  {
    rule: '年龄合规',
    given: 五月('1976-04-13'),
    is: readings({
      '抽调之日+未满46都在内': false,
      '抽调之日+满45即超出': false,
      '印发之日+未满46都在内': true,
      '印发之日+满45即超出': false,
    }),
    at,
  },
  {
    rule: '年龄合规',
    given: 五月('1977-04-13'),
    is: readings({
      '抽调之日+未满46都在内': true,
      '抽调之日+满45即超出': false,
      '印发之日+未满46都在内': true,
      '印发之日+满45即超出': true,
    }),
    at,
  },
  // Forty-six, and forty-five, the day before the day of issue.
  { rule: '年龄合规', given: 五月('1976-04-11'), is: false, at: ['四（二）第1款'] },
  {
    rule: '年龄合规',
    given: 五月('1977-04-11'),
    is: readings({ 未满46都在内: true, 满45即超出: false }),
    at: ['四（二）第1款'],
  },
)
