import { expect, test } from 'vitest'
import { lightOf, type Timed } from './light.ts'

const at = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime('Asia/Shanghai').toInstant()
const near = { days: 3, source: '县政府办设定' }
const date = (reading: string, due: string) => ({ reading, argument: '', due, counted: [] })
const timed = (dates: Timed['dates'], more: Partial<Timed> = {}): Timed => ({
  state: '待办',
  historic: false,
  dueAt: at('2022-08-16'),
  latestAt: at('2022-08-16'),
  reportedAt: null,
  because: null,
  ...(dates && { dates }),
  ...more,
})

test('what is asked under some readings only is lit by the strictest and says that others do not ask it', () => {
  const talks = timed([date('按次数', '2022-08-15')])
  expect(lightOf(talks, at('2022-08-20'), near)).toMatchObject({
    light: '逾期',
    provisional: true,
    why: [expect.anything(), '暂按从严（未解释）；有的读法没有这一项，不要求办'],
  })
  const moved = timed([date('按次数+提前', '2022-07-29'), date('按次数+不移', '2022-07-31')])
  expect(lightOf(moved, at('2022-08-20'), near).provisional).toBe(true)
  const done = timed([date('按次数', '2022-08-15')], { state: '办结', reportedAt: at('2022-08-10') })
  expect(lightOf(done, at('2022-08-20'), near)).toMatchObject({ light: '办结', provisional: false })
})

test('what every reading asks is not', () => {
  const settled = [
    timed([date('', '2022-08-15')]),
    timed([date('含当日', '2022-08-15'), date('不含当日', '2022-08-14')]),
  ]
  for (const one of settled) expect(lightOf(one, at('2022-08-20'), near).provisional).toBe(false)
})
