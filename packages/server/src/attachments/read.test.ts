import { utils, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { JPEG, PNG } from '../testing/pictures.ts'
import { attachmentsIn, nameOf } from './read.ts'
import { LARGEST_ATTACHMENT } from './told.ts'

const file = (bytes: string | Uint8Array<ArrayBuffer>, name: string) => new File([bytes], name)
const book = utils.book_new()
utils.book_append_sheet(book, utils.aoa_to_sheet([['亩数'], [3]]), '表')
const workbook = (bookType: 'xlsx' | 'xls' | 'xlsm') =>
  new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer)

test('kinds are told by content, and the name ends as the content demands', async () => {
  const read = await attachmentsIn([
    file(PNG, '截图.PNG'),
    file(JPEG, '现场.exe'),
    file('%PDF-1.7\n', '报告.pdf'),
    file(workbook('xlsx'), '台账'),
    file('', ''),
  ])
  expect(Array.isArray(read) && read.map(({ name, type }) => [name, type])).toEqual([
    ['截图.PNG', 'png'],
    ['现场.exe.jpg', 'jpg'],
    ['报告.pdf', 'pdf'],
    ['台账.xlsx', 'xlsx'],
  ])
})

test.each([
  [file('MZ\x90\0 a program', '现场.jpg'), '“现场.jpg”内容不是照片'],
  [file('<script>alert(1)</script>', '图.png'), '“图.png”内容不是照片'],
  [file(workbook('xls'), '表.xls'), '请另存为 .docx 或 .xlsx'],
  [file(workbook('xlsm'), '表.xlsx'), '带有宏'],
  [file('', '空.pdf'), '“空.pdf”是空的'],
  [file(new Uint8Array(LARGEST_ATTACHMENT + 1), '大.pdf'), '20971521 字节，超过 20971520 字节'],
])('what does not fit refuses all, by its name: %#', async (bad, said) => {
  expect(await attachmentsIn([file(PNG, '好.png'), bad])).toMatchObject({ message: expect.stringContaining(said) })
})

test('a name keeps neither folders nor what cannot be seen', () => {
  expect(nameOf('C:\\照片\\现场\u202Egpj.jpeg', 'jpg')).toBe('现场gpj.jpeg')
  expect(nameOf('../../\0.pdf', 'pdf')).toBe('附件.pdf')
  expect([...nameOf('长'.repeat(500), 'pdf')]).toHaveLength(124)
})
