import { expect, test } from 'vitest'
import { factsIn, say } from '../index.ts'
import { 灌溉 } from '../testing/irrigation.ts'
import { givenFromJson, parseJson, readGiven } from './given.ts'
import { sourceOf } from './written.ts'

const facts = factsIn(灌溉)

/** What is understood, in words; or the sentences of refusal. */
function understood(json: string): Record<string, string> | readonly string[] {
  const read = givenFromJson(json, facts)
  if (read.outcome === 'refused') return read.faults.map(({ message }) => message)
  const type = (name: string) => facts.find((fact) => fact.name === name)?.type ?? { kind: 'truth' }
  return Object.fromEntries([...read.given].map(([name, value]) => [name, say(value, type(name))]))
}

test.each([
  ['{"面积":"12.50"}', '12.5 亩'],
  ['{"面积":12.50}', '12.5 亩'],
  ['{"面积":0.1}', '0.1 亩'],
  ['{"面积":"1,200.5亩"}', '1,200.5 亩'],
  ['{"面积":"１２．５　亩"}', '12.5 亩'],
  ['{"面积":"1公顷"}', '15 亩'],
  ['{"面积":{"amount":"3.7","unit":"亩"}}', '3.7 亩'],
  ['{"产量":"5吨"}', '10,000 斤'],
  ['{"产量":{"amount":2,"unit":"公斤"}}', '4 斤'],
  ['{"比例":"20%"}', '20%'],
  ['{"比例":"0.2"}', '20%'],
  ['{"困难户":true}', '是'],
  ['{"困难户":"否"}', '否'],
  ['{"作物":"小麦"}', '小麦'],
  ['{"档次":1}', '1'],
  ['{"申报日":"2024-02-29"}', '2024年2月29日（周四）'],
  ['{"接报":"2024-03-01T08:05"}', '2024年3月1日（周五）08:05'],
  ['{"接报":"2024-03-01T00:05:00Z"}', '2024年3月1日（周五）08:05'],
  ['{"接报":"2024-03-01 08:05:00+08:00"}', '2024年3月1日（周五）08:05'],
  ['{"材料":["土地证","申请表","土地证"]}', '土地证、申请表'],
  ['{"材料":"申请表、土地证"}', '申请表、土地证'],
  ['{"材料":[]}', '无'],
  ['{"材料":"无"}', '无'],
  ['{"申报日":" 2024-02-29 "}', '2024年2月29日（周四）'],
  ['{"接报":"2024-03-01T08:05:00.000"}', '2024年3月1日（周五）08:05'],
  ['{"比例":"2‰"}', '0.002'],
])('%s is understood', (json, words) => {
  expect(Object.values(understood(json))).toEqual([words])
})

test('numbers of JSON are read from their source, digit by digit', () => {
  const read = givenFromJson('{"比例":0.1000,"产量":900719925474099}', facts)
  expect(read).toMatchObject({ outcome: 'refused', faults: [{ fact: '产量' }] })
  expect(JSON.stringify(read)).toContain('900719925474099')
})

test('null is not known, and stands for no fact', () => {
  expect(understood('{"面积":null,"作物":null}')).toEqual({})
})

test.each([
  ['{"地亩":"3"}', /^没有名为“地亩”的事实，可给的有：作物、面积、/],
  ['{"__proto__":"3"}', /^没有名为“__proto__”的事实/],
  ['{"作物":"玉米"}', /^“作物”写成了“玉米”，应为“小麦”或“果树”。$/],
  ['{"面积":"3.705"}', /^“面积”写成了“3.705”，最细记到 0.01 亩。$/],
  ['{"产量":"0.5"}', /^“产量”写成了“0.5”，应在 1 斤 至 1,000,000,000 斤 之间。$/],
  ['{"人口":1.5}', /^“人口”写成了 1.5，应为整人。$/],
  ['{"人口":51}', /应在 1 人 至 50 人 之间/],
  ['{"面积":"-1"}', /应在 0 亩 至 10,000 亩 之间/],
  ['{"面积":"5吨"}', /^“面积”写成了“5吨”，单位应为亩，例如 12.55亩。$/],
  ['{"面积":"20%"}', /单位应为亩/],
  ['{"比例":"0.2元"}', /应为不带单位的数/],
  ['{"面积":"3.7O"}', /^“面积”写成了“3.7O”，单位应为亩/],
  ['{"面积":"三"}', /应为数，例如 12.55亩/],
  ['{"面积":""}', /^“面积”是空的/],
  ['{"面积":"1,20"}', /^“面积”写成了“1,20”/],
  ['{"面积":1e3}', /^“面积”写成了 1e3，应为数/],
  ['{"面积":true}', /^“面积”写成了 true，应为数/],
  ['{"面积":[1]}', /^“面积”写成了 \["?1"?\]，应为数/],
  ['{"困难户":1}', /^“困难户”写成了 1，应为“是”或“否”。$/],
  ['{"困难户":"不是"}', /应为“是”或“否”/],
  ['{"申报日":"2023-02-29"}', /应为日历上有的日期，例如 2022-06-30/],
  ['{"申报日":20240301}', /应为日历上有的日期/],
  ['{"申报日":"12024-02-29"}', /^“申报日”写成了“12024-02-29”，应为日历上有的日期/],
  ['{"申报日":"2024-02-29日"}', /应为日历上有的日期/],
  ['{"申报日":true}', /^“申报日”写成了 true，应为日历上有的日期/],
  ['{"接报":"2024-03-01"}', /应为到分的时刻，例如 2022-06-30T08:05，按北京时间。$/],
  ['{"接报":"12024-03-01T08:05"}', /应为到分的时刻/],
  ['{"接报":"2024-03-01T08:05:30"}', /应为到分的时刻/],
  ['{"接报":"2024-03-01T25:05"}', /应为到分的时刻/],
  ['{"材料":["身份证"]}', /应为“申请表”、“土地证”中的若干项，一项也没有的写“无”/],
  ['{"材料":["申请表",true]}', /中的若干项/],
  ['[]', /应写成一个 JSON 对象/],
  ['3', /应写成一个 JSON 对象/],
  ['null', /应写成一个 JSON 对象/],
  ['true', /应写成一个 JSON 对象/],
  ['{"面积":', /^所给事实不是 JSON/],
  ['{面积:3}', /^所给事实不是 JSON，第 2 个字符处有误。/],
  ['{"面积":"3","作物" "小麦"}', /^所给事实不是 JSON，第 16 个字符处有误。应写成例如 {"面积":"12"}。$/],
])('%s is refused with what would be right', (json, words) => {
  expect(understood(json)).toEqual([expect.stringMatching(words)])
})

test('every fault is named, not only the first', () => {
  const read = readGiven({ 作物: '玉米', 面积: 'x', 地: 1, 困难户: '是' }, facts)
  expect(read).toMatchObject({ outcome: 'refused', faults: [{ fact: '作物' }, { fact: '面积' }, { fact: '地' }] })
})

test('what cannot be read at all is no fact', () => {
  for (const written of ['[]', '{"面积":', 'null'])
    expect(givenFromJson(written, facts)).toMatchObject({ outcome: 'refused', faults: [{ fact: '' }] })
})

test('where no fact is needed, none is taken', () => {
  expect(givenFromJson('{}', [])).toEqual({ outcome: 'given', given: new Map() })
  expect(readGiven({ 面积: '3' }, [])).toEqual({
    outcome: 'refused',
    faults: [{ fact: '面积', message: '没有名为“面积”的事实，这里不需要任何事实。' }],
  })
  expect(readGiven([], [])).toMatchObject({ faults: [{ message: expect.stringContaining('{"事实名称":"值"}') }] })
})

test('a written value stands as in its source', () => {
  const { 甲, 乙, 丙 } = parseJson('{"甲":0.10,"乙":"小麦","丙":[1.50,"x"]}') as Record<string, unknown>
  expect([甲, 乙, 丙].map(sourceOf)).toEqual(['0.10', '小麦', '["1.50","x"]'])
})
