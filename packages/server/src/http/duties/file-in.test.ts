import { read, utils, write } from '@e965/xlsx'
import { journalEntries } from '@zhengling/store'
import { expect, test } from 'vitest'
import { everybody } from '../../testing/roles.ts'
import { emptyService } from '../../testing/sample-service.ts'
import type { Visitor } from '../../testing/visitor.ts'

const blank = { along: '', reportedTo: '', due: '', goal: '', measures: '', standard: '', evidence: '' }

/** Downloads the ledger as the visitor sees it, changes cells by the head of their column, and hands it in again. */
async function bring(
  visitor: Visitor,
  query: string,
  change: (row: Record<string, string>) => void,
  more: object[] = [],
) {
  const file = new Uint8Array(await (await visitor.get(`/duties/file?${query}`)).arrayBuffer())
  const sheet = Object.values(read(file).Sheets)[0] ?? {}
  const rows = utils.sheet_to_json<Record<string, string>>(sheet, { range: 2, raw: false, defval: '' })
  for (const row of rows) change(row)
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.json_to_sheet([...rows, ...more]), '改过')
  return upload(visitor, new Uint8Array(write(book, { type: 'array' })))
}

async function upload(visitor: Visitor, bytes: Uint8Array<ArrayBuffer>) {
  const csrf = await visitor.csrf('/duties/file-in')
  const answer = await visitor.post('/duties/file-in', { csrf, file: new File([bytes], '台账.xlsx') })
  const page = await answer.text()
  const parcel = /name="parcel" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const take = async (fields: Record<string, string>, by = visitor) =>
    by.post('/duties/file-in/take', { csrf: await by.csrf('/duties/file-in'), parcel, why: '', ...fields })
  return { page, take, status: answer.status }
}

test('the ledger goes out, is changed and comes back: differences are shown, chosen and taken over, with the file’s print', async () => {
  const service = await emptyService()
  const { 县政府办: office, 水利局: water, 清河乡: township, 系统管理员: administrator } = await everybody(service)
  const rules = { begins: '2024-04-01', days: '3', source: '县政府办定' }
  const csrf = await office.csrf('/duties/rules')
  await office.post('/duties/rules', { csrf, ...rules })
  const made = { ...blank, source: '会议', origin: '第3次常务会议', what: '排查河道', units: '水利局\n清河乡' }
  expect((await office.post('/duties/new', { csrf, ...made })).status).toBe(303)
  expect((await administrator.get('/duties/file-in')).status).toBe(403)

  expect((await bring(office, 'words=排查河道', () => undefined)).page).toContain('可以采用的改动 0 处')
  const fresh = { 编号: '', 任务: '=SUM(A1)', 责任单位: '水利局', 依据: '领导批示：某日批示' }
  const edit = (row: Record<string, string>) => {
    row['期限'] = row['责任单位']?.includes('水利局') === true ? '2024年4月20日' : '2024/4/25'
    row['任务'] = '排查水库'
  }
  const { page, take } = await bring(office, 'words=排查河道', edit, [fresh])
  expect(page).toContain('可以采用的改动 3 处，不能采用的 2 处')
  expect(page).toContain('交办时所定，立项之后不改')
  const unexplained = await take({ take: '0' })
  expect([unexplained.status, await unexplained.text()]).toEqual([
    400,
    expect.stringMatching(
      /第 \d 行：未填定期限的理由。全部没有采用。[^]*value="0"[^>]* checked[^]*value="1"[^>]*采用第 \d 行的期限">/,
    ),
  ])
  expect(await (await take({ take: '0', why: '会上定' }, water)).text()).toContain('对照结果已失效')
  const done = await (await take({ take: '0', why: '会上定' })).text()
  expect(done).toContain('采用了 1 处改动')
  const print = /<code>([0-9a-f]{64})<\/code>/.exec(done)?.[1] ?? 'none'
  const dated = await office.text('/duties?part=待办&words=排查河道')
  expect([dated.includes('2024-04-20'), dated.includes('2024-04-25'), dated.includes('排查水库')]).toEqual([
    true,
    false,
    false,
  ])
  // The same choice again: the item is not as it was when it was looked at.
  expect(await (await take({ take: '0', why: '会上定' })).text()).toContain('刚刚由别人改过')
  expect((await take({ take: '2' })).status).toBe(200)
  expect(await water.text('/duties?part=无时限&words=SUM')).toContain('=SUM(A1)')
  const auditor = { kind: 'administrator', account: 'audit', duty: 'audit' } as const
  const entries = await journalEntries(service.store.db, auditor, { county: service.county.code })
  expect(entries.filter(({ verb }) => verb === 'take-ledger-file')).toMatchObject([
    { object: { id: print }, payload: { days: 1, made: 0 } },
    { object: { id: print }, payload: { days: 0, made: 1 } },
  ])

  const own = await bring(water, 'words=排查河道', (row) => {
    row['办理情况'] = '已排查三处'
    row['期限'] = '2024-05-01'
  })
  expect(own.page).toContain('可以采用的改动 1 处，不能采用的 1 处')
  expect((await own.take({ take: '0' })).status).toBe(200)
  const href = /<a href="(\/duties\/[^"]+)">排查河道/.exec(await water.text('/duties?words=排查河道'))?.[1] ?? ''
  expect(await water.text(href)).toContain('已排查三处</textarea>')
  expect((await bring(water, 'words=排查河道', () => undefined)).page).toContain('可以采用的改动 0 处')
  const strange = await bring(township, 'words=排查河道', (row) => {
    row['编号'] = `ZL-${href.slice('/duties/'.length)}`
  })
  expect(strange.page).toContain('台账中没有这一编号的事项，或者不由您的单位办理')

  const broken = await upload(office, new Uint8Array([0x50, 0x4b, 3, 4, 1]))
  expect([broken.status, broken.page]).toEqual([400, expect.stringContaining('不能读作表格')])
  expect((await upload(office, new Uint8Array())).page).toContain('没有收到文件')
})
