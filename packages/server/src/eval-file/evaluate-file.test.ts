import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sampleCounty } from '../testing/sample-county.ts'
import { asking, bad, done, folderWith, good, head, heating } from './testing/asking.ts'

test('rows that cannot be read are told with row, column, what is written and what would be right; the rest goes on', async () => {
  const folder = folderWith([head, ...good.slice(0, 2), ...bad, '', ...good.slice(2, 4)].join('\n'))
  const { tally, cases, errors } = await done(asking(folder, `${heating}/运行补贴`))
  expect([cases, tally.faulty, errors]).toEqual([4, 4, 'out.errors.csv'])
  expect(readFileSync(join(folder, 'out.errors.csv'), 'utf8')).toBe(
    [
      '行,列,所写,问题',
      '4,取暖方式,煤改油,“取暖方式”写成了“煤改油”，应为“煤改电”或“煤改气”。',
      '4,用电量,3.7O,“用电量”写成了“3.7O”，单位应为度，例如 12.55度。',
      '5,,,第 5 行有 4 格，表头只有 3 列，请核对逗号和引号。',
      '6,,,第 6 行的格内有引号，整格应放在引号内，格内的引号写成两个。',
      '7,,,第 7 行有一个引号没有成对。',
      '',
    ].join('\n'),
  )
  expect(readFileSync(join(folder, 'out.csv'), 'utf8').split('\n')).toHaveLength(1 + 4 + 1)
})

test('a file of errors of an earlier run does not outlive a run without any', async () => {
  const folder = folderWith([head, ...bad, ...good].join('\n'))
  await done(asking(folder, `${heating}/运行补贴`))
  writeFileSync(join(folder, 'in.csv'), [head, ...good].join('\n'))
  expect(await done(asking(folder, `${heating}/运行补贴`))).not.toHaveProperty('errors')
  expect(readdirSync(folder).toSorted()).toEqual(['in.csv', 'out.csv'])
})

test('lines of NDJSON keep their text; numbers are read as they are written', async () => {
  const lines = ['{"取暖方式":"煤改电","用电量":100.10 }', '[1]', '{"取暖方式":"煤改电","电量":1}', '{ }']
  const folder = folderWith(lines.join('\n'), 'in.ndjson')
  await done(asking(folder, `${heating}/用电补贴`, { input: 'in.ndjson', output: 'out.ndjson' }))
  expect(readFileSync(join(folder, 'out.ndjson'), 'utf8').split('\n')).toEqual([
    '{"取暖方式":"煤改电","用电量":100.10,"kind":"known","value":"10.01","conventions":[]}',
    expect.stringMatching(/^\{"kind":"unknown","missing":\["取暖方式"\]/),
    '',
  ])
  const errors = readFileSync(join(folder, 'out.errors.ndjson'), 'utf8').trimEnd().split('\n')
  expect(errors.map((line) => JSON.parse(line))).toEqual([
    { row: 2, column: '', written: '', message: expect.stringContaining('不是 JSON 对象') },
    { row: 3, column: '电量', written: '1', message: expect.stringContaining('“电量”（是否“用电量”？）') },
  ])
})

test('GB18030, a mark of UTF-8, tabs and CRLF are read; the result opens where the input did', async () => {
  const expected = '煤改电,10,,有结果,1.00,,,\n'
  const gb = Uint8Array.from([
    0xc8, 0xa1, 0xc5, 0xaf, 0xb7, 0xbd, 0xca, 0xbd, 0x2c, 0xd3, 0xc3, 0xb5, 0xe7, 0xc1, 0xbf, 0x2c, 0xd3, 0xc3, 0xc6,
    0xf8, 0xc1, 0xbf, 0x0d, 0x0a, 0xc3, 0xba, 0xb8, 0xc4, 0xb5, 0xe7, 0x2c, 0x31, 0x30, 0x2c,
  ])
  for (const [bytes, mark] of [
    [gb, '\uFEFF'],
    [`\uFEFF${head}\r\n煤改电,10,\r\n`, '\uFEFF'],
    [`${head}\n煤改电,10,\n`, ''],
  ] as const) {
    const folder = folderWith(bytes)
    await done(asking(folder, `${heating}/用电补贴`))
    const out = readFileSync(join(folder, 'out.csv'), 'utf8')
    expect(out.startsWith(mark)).toBe(true)
    expect(out.endsWith(`\n${expected}`)).toBe(true)
  }
  const folder = folderWith('取暖方式\t用电量\n煤改电\t10\n')
  await done(asking(folder, `${heating}/用电补贴`))
  expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toContain('煤改电\t10\t有结果\t1.00\t')
})

test('bytes of another encoding spoil their row, not the file', async () => {
  const text = new TextEncoder()
  const folder = folderWith(
    Uint8Array.from([...text.encode(`${head}\n煤改电,1,\n`), 0xd3, 0xc3, 0x2c, 0x0a, ...text.encode('煤改电,2,\n')]),
  )
  expect((await done(asking(folder, `${heating}/用电补贴`))).tally).toMatchObject({ faulty: 1, kinds: { known: 2 } })
  expect(readFileSync(join(folder, 'out.errors.csv'), 'utf8')).toContain('第 3 行有无法辨认的字')
})

test('columns that are no facts are carried along when they are named, facts that are the same for all are given once', async () => {
  const folder = folderWith('户名,用电量,备注\n甲,10,"=1+1,"\n"乙\n二",20,\n')
  const given = '{"取暖方式":"煤改电"}'
  await done(asking(folder, `${heating}/用电补贴`, { keep: ['户名', '备注'], given }))
  expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe(
    '户名,用电量,备注,用电补贴·结果,用电补贴（元）,用电补贴·待补,用电补贴·说明,用电补贴·惯例\n甲,10,"=1+1,",有结果,1.00,,,\n"乙\n二",20,,有结果,2.00,,,\n',
  )
})

test('a rule that whole numbers cannot carry runs the explained way', async () => {
  const folder = folderWith('申请日\n2024-03-01\n')
  await done(asking(folder, '云政发〔2024〕3号/审核期限', { county: sampleCounty, on: '2024-04-01' }))
  expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toContain('2024-03-01,待补,')
})
