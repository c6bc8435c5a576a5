import { expect, test } from 'vitest'
import { say } from '../index.ts'
import { setFrom } from './written-word.ts'

const values = ['城市绿地、树木审批', '城市绿地', '取水许可', '新建、扩建、改建'] as const

test.each([
  ['城市绿地、树木审批', ['城市绿地、树木审批']],
  ['城市绿地、取水许可', ['城市绿地', '取水许可']],
  ['取水许可、新建、扩建、改建，城市绿地、树木审批', ['取水许可', '新建、扩建、改建', '城市绿地、树木审批']],
  [' 城市绿地 ；取水许可', ['城市绿地', '取水许可']],
  ['无', []],
])('words with 、 inside are told apart: %s', (written, value) => {
  expect(setFrom(values, written)).toEqual({ ok: true, value })
})

test.each(['树木审批', '城市绿地、树木', '取水许可证', '、取水许可', '取水许可；', ''])(
  'no words of the set: “%s”',
  (written) => {
    expect(setFrom(values, written)).not.toHaveProperty('value')
  },
)

test('said with another mark between, such a list is read back as it was', () => {
  const type = { kind: 'set', values } as const
  const said = say(['城市绿地、树木审批', '取水许可'], type)
  expect(said).toBe('城市绿地、树木审批；取水许可')
  expect(setFrom(values, said)).toMatchObject({ value: ['城市绿地、树木审批', '取水许可'] })
})
