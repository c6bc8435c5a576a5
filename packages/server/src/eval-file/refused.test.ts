import { linkSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { evaluateFile, type FileAsked } from './evaluate-file.ts'
import { asking, folderWith, good, head, heating } from './testing/asking.ts'

test.each<[string, string, Partial<FileAsked>]>([
  ['', '文件是空的', {}],
  [head, '只有表头，没有数据', {}],
  [`${head}\n`, '只有表头，没有数据', {}],
  ['\n1,2\n', '没有表头。应为 CSV，第一行写列名', {}],
  ['用电量,用电量\n1,2\n', '表头有两列“用电量”', {}],
  ['用电量,\n1,2\n', '表头第 2 列没有列名', {}],
  ['"用电量\n1\n', '表头有一个引号没有成对', {}],
  ['用电量（度）,户名\n1,甲\n', '没有名为“用电量（度）”（是否“用电量”？）、“户名”的事实', {}],
  ['用电量,户名\n1,甲\n', '例如 --keep 户名。', {}],
  ['用电量\n1\n', '“用电量”既写在 --given 里，又是数据的一列', { given: '{"用电量":1}' }],
  ['用电量\n1\n', '“用电量”是要参加计算的事实', { keep: ['用电量'] }],
  ['用电量\n1\n', '--keep 写了“户名”，数据中没有这一列，有：用电量', { keep: ['户名'] }],
  ['用电补贴·结果\n1\n', '“用电补贴·结果”与结果的列名相同', { keep: ['用电补贴·结果'] }],
  ['{"用电量":1}\n', '“kind”与结果的列名相同', { output: 'out.ndjson', keep: ['kind'] }],
  ['{"电量":1}\n', '没有名为“电量”（是否“用电量”？）的事实', { output: 'out.ndjson' }],
  ['用电量\n1\n', '没有名为“电量”的事实', { given: '{"电量":1}' }],
  ['用电量\n1\n', '--out 与数据文件是同一个文件', { output: './in.csv' }],
  ['用电量\n1\n', '--errors 与数据文件是同一个文件', { errors: 'in.csv' }],
  ['用电量\n1\n', '--errors 与 --out 是同一个文件', { errors: 'out.csv' }],
  ['用电量\n1\n', '没有这个目录', { output: 'no/out.csv' }],
  ['用电量\n1\n', '结果也写成 CSV，--out 的扩展名不对', { output: 'out.ndjson' }],
  ['用电量\n1\n', '没有这个文件', { input: 'no.csv' }],
  ['用电量\n1\n', '不是一个文件', { input: '.' }],
  ['PK\x03\x04', '这是 Excel 工作簿', {}],
  ['\xff\xfe', '不是', {}],
])('%j is refused: %s', async (text, words, more) => {
  const folder = folderWith(text === '\xff\xfe' ? Uint8Array.from([0xff, 0xfe, 0x28]) : text)
  const refused = await evaluateFile(asking(folder, `${heating}/用电补贴`, more))
  expect(refused).toMatchObject({
    kind: 'refused',
    exit: 2,
    message: expect.stringContaining(text === '\xff\xfe' ? 'UTF-16' : words),
  })
  expect(readdirSync(folder)).toEqual(['in.csv'])
})

test('a row without an end is refused', async () => {
  const folder = folderWith(`用电量\n${'1'.repeat(2_200_000)}`)
  expect(await evaluateFile(asking(folder, `${heating}/用电补贴`))).toMatchObject({
    exit: 2,
    message: 'in.csv：第 2 行超过 1 MB，不像一行数据。请核对换行。',
  })
})

test('a link to the input is the input', async () => {
  const folder = folderWith(`${head}\n${good[0]}`)
  linkSync(join(folder, 'in.csv'), join(folder, 'link.csv'))
  expect(await evaluateFile(asking(folder, `${heating}/用电补贴`, { output: 'link.csv' }))).toMatchObject({ exit: 2 })
})
