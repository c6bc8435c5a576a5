import { expect, test } from 'vitest'
import { read } from './labelled/read.ts'

const bodies = (text: string) => read(text, 'body').map((fact) => fact.slice('body '.length))

test('a label holds to the end of its sentence, its bracket or the next label', () => {
  expect(bodies('（牵头单位：县教育局，配合单位：县公安局）县财政局拨付')).toEqual([
    '县教育局 =牵头',
    '县公安局 =配合',
    '县财政局',
  ])
  expect(bodies('责任单位：县住建局。县水利局参加')).toEqual(['县住建局 =责任', '县水利局'])
})

test('brackets inside a list do not end it', () => {
  expect(bodies('（责任单位：县教育局，各县（市、区）人民政府）')).toEqual([
    '县教育局 =责任',
    '各县（市、区）人民政府 =责任',
  ])
})

test('only the label shows that the rest of its list are bodies', () => {
  expect(bodies('责任单位：县教育局、各中小学校')).toEqual(['县教育局 =责任', '各中小学校 =责任'])
})
