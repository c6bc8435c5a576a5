import { expect, test } from 'vitest'
import { decodeFile } from './decode.ts'

const text = new TextEncoder().encode('青岚县人民政府\n关于植树的通知\n')

test('a file is decoded on a thread of its own', async () => {
  expect(await decodeFile(text, '植树.txt')).toMatchObject({
    ok: true,
    format: 'text',
    text: '青岚县人民政府\n关于植树的通知\n',
  })
})

test('a refusal comes through with its ground', async () => {
  expect(await decodeFile(new Uint8Array(), '空.txt')).toMatchObject({ ok: false, code: 'empty' })
})

test('a file that takes too long is refused by name', async () => {
  const refused = await decodeFile(text, '慢.pdf', { milliseconds: 0, megabytes: 512 })
  expect(refused).toEqual({
    ok: false,
    message: '“慢.pdf”无法读取：0 秒内没有读完。请另存为文本或 Word（.docx）后再导入。',
  })
})
