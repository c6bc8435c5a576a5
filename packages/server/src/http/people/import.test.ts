import { utils, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { everybody } from '../../testing/roles.ts'
import { emptyService } from '../../testing/sample-service.ts'
import type { Visitor } from '../../testing/visitor.ts'

const workbook = (rows: readonly (readonly (string | Date)[])[]): File => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), '人员')
  return new File([write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer], '人员.xlsx')
}
const csv = (text: string) => new File([text], '单位.csv', { type: 'text/csv' })

async function send(visitor: Visitor, what: 'bodies' | 'people', file: File) {
  const csrf = await visitor.csrf('/accounts/import')
  const page = await (await visitor.post('/accounts/import', { csrf, what, file })).text()
  return { page, csrf, parcel: /name="parcel" value="([^"]+)"/.exec(page)?.[1] ?? '' }
}

test('a village is entered under its township; who works there belongs to the township, once approved', async () => {
  const service = await emptyService()
  const { 系统管理员: system, 安全管理员: security } = await everybody(service)
  const bodies = await send(
    system,
    'bodies',
    csv('名称,简称,类别,隶属\n清河村民委员会,清河村,村,清河乡\n清河村卫生室,,卫生室,清河村民委员会\n'),
  )
  expect(bodies.page).toContain('单位 2 个')
  expect((await system.post('/accounts/import/store', { csrf: bodies.csrf, parcel: bodies.parcel })).status).toBe(303)

  const head = ['编号', '姓名', '单位', '职务', '方式', '起日', '止日', '依据', '账号', '原单位', '原职务', '原职中止']
  const people = await send(
    system,
    'people',
    workbook([
      ['清河乡工作人员名册'],
      head,
      ['q1', '王五', '清河村', '主任', '任职', '2024-01-15', '', '选举结果公告', 'wangwu'],
      [
        'q1',
        '王五',
        '县水利局',
        '专班成员',
        '借调',
        '2024-02-01',
        '2024-12-31',
        '抽调通知',
        '',
        '清河村',
        '主任',
        '否',
      ],
    ]),
  )
  expect(people.page).toContain('新登记 1 人，任职 2 项，账号 1 个')
  expect((await system.get('/accounts/people/q1')).status).toBe(404)
  expect((await system.post('/accounts/import/store', { csrf: people.csrf, parcel: people.parcel })).status).toBe(303)
  expect(await system.text('/accounts/people/q1')).toContain('清河村民委员会主任')
  expect(await security.text('/approvals')).toContain('2 项任职待核准')
  // A second time everything is there already.
  const again = await system.post('/accounts/import/store', { csrf: people.csrf, parcel: people.parcel })
  expect(await again.text()).toContain('核对之后库里有了变化')
})

test('one wrong row and nothing is stored; each is named', async () => {
  const service = await emptyService()
  const { 系统管理员: system } = await everybody(service)
  const head = ['编号', '姓名', '单位', '职务', '起日', '依据', '账号']
  const { page, parcel } = await send(
    system,
    'people',
    workbook([
      head,
      ['n1', '赵六', '水利局', '科员', '2024-01-01', '一号文', 'zhao'],
      ['z0', '另一人', '水利局', '科员', '2024-01-01', '一号文', ''],
      ['n2', '钱七', '水利局', '科员', '2024-01-01', '', 'zhao'],
      ['n3', '孙八', '水利局', '科员', '2024-01-01', '一号文', '孙'],
    ]),
  )
  expect(page).toContain('共 4 行，3 行有错。没有存入')
  for (const said of ['编号“z0”已登记为', '未填任职依据', '账号名“孙”不合要求']) expect(page).toContain(said)
  expect(parcel).toBe('')
  expect((await system.get('/accounts/people/n1')).status).toBe(404)
  const bodies = await send(system, 'bodies', csv('名称,类别,隶属\n水利局,局,\n甲站,站所,乙局\n甲站,站所,\n'))
  for (const said of ['“水利局”已是云水县水利局的名称', '隶属的“乙局”不在单位名录里', '“甲站”与第 3 行重复'])
    expect(bodies.page).toContain(said)
})

test('what was looked at by one administrator is not stored by another, nor when it was altered', async () => {
  const service = await emptyService()
  const { 系统管理员: system } = await everybody(service)
  const { csrf, parcel } = await send(system, 'bodies', csv('名称,类别\n甲站,站所\n'))
  const altered = `${parcel.slice(0, -4)}AAAA`
  const answer = await system.post('/accounts/import/store', { csrf, parcel: altered })
  expect(await answer.text()).toContain('核对结果已失效')
})

test('a body’s page shows who works there to those who may see it, and a village that no document names', async () => {
  const service = await emptyService()
  const { 系统管理员: system, 水利局: water, 清河乡: township, 公众: reader } = await everybody(service)
  const bodies = await send(system, 'bodies', csv('名称,简称,类别,隶属\n清河村民委员会,清河村,村,清河乡\n'))
  await system.post('/accounts/import/store', { csrf: bodies.csrf, parcel: bodies.parcel })
  expect(await reader.text('/bodies/清河村民委员会')).toContain('由本县登记，公报没有点到')
  const page = '/bodies/云水县水利局'
  expect(await water.text(page)).toContain('水利局的人')
  for (const other of [reader, township]) expect(await other.text(page)).not.toContain('水利局的人')
})
