import { expect, test } from 'vitest'
import { minutesWords } from './minutes.ts'

test('headings are counted as they are written', () => {
  const heldOn = Temporal.PlainDate.from('2024-03-01')
  const none = { present: [], excused: [], attending: [] }
  const meeting = { name: '第3次常务会议', heldOn, place: '会议室', chair: '县长甲某', ...none }
  const decided = Array.from({ length: 99 }, () => ({ what: '查河', leads: ['水利局'], along: [], due: null }))
  const { blocks } = minutesWords(meeting, decided, { office: '云水县人民政府办公室' })
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  expect([1, 9, 10, 11, 20, 21, 99].map((n) => headings[n - 1]?.replace('、查河', ''))).toEqual([
    '一',
    '九',
    '十',
    '十一',
    '二十',
    '二十一',
    '九十九',
  ])
})
