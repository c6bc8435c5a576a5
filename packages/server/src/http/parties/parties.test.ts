import { utils, write } from '@e965/xlsx'
import { bankCardOf, citizenNumberOf, mobileOf } from '@zhengling/store/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { everybody, type RoleName, roleNames } from '../../testing/roles.ts'
import { sharedEmpty } from '../../testing/sample-service.ts'
import { Visitor } from '../../testing/visitor.ts'
import { createApp } from '../app.ts'

const empty = sharedEmpty()
let visitors: Readonly<Record<RoleName, Visitor>>
beforeAll(async () => {
  visitors = await everybody(await empty())
})

const person = {
  kind: 'person',
  name: '甲一',
  township: '990101200',
  village: '东村',
  retention: 'service',
  retainedUntil: '',
}

async function post(role: RoleName, path: string, form: Record<string, string | File>): Promise<Response> {
  const visitor = visitors[role]
  return visitor.post(path, { csrf: await visitor.csrf('/help'), ...form })
}

/** Enters a party as the township does, and gives its address. */
async function enter(more: Record<string, string>): Promise<string> {
  const answer = await post('清河乡', '/parties', { ...person, ...more })
  expect(answer.status).toBe(303)
  return answer.headers.get('location') ?? ''
}

describe('a party', () => {
  test('is entered, listed and found masked; its number is in no address', async () => {
    const [citizenNumber, phone] = [citizenNumberOf(1), mobileOf(1)]
    const address = await enter({ name: '张一', citizenNumber, phone })
    const page = await visitors.清河乡.text(address)
    expect(page).toContain(`**************${citizenNumber.slice(-4)}`)
    expect(page).not.toContain(citizenNumber)
    expect(page).not.toContain(phone)
    expect(await visitors.清河乡.text('/parties?name=张')).toMatch(/符合条件的 1 个[^]+199\*{6}01/)
    expect(await visitors.清河乡.text('/parties?name=李')).toContain('没有符合条件的')
    for (const page of ['-1', 'x', '0', '99999999999999999999'])
      expect((await visitors.清河乡.get(`/parties?page=${page}`)).status).toBe(200)
    const found = await post('县政府办', '/parties/find', { number: citizenNumber })
    expect(found.url).not.toContain(citizenNumber)
    expect(await found.text()).toContain(`href="${address}"`)
    expect(await (await post('清河乡', '/parties/find', { number: '123' })).text()).toContain('没有查找')
  })

  test('a wrong number is refused at its field, and what was written stays in the form', async () => {
    const wrong = `${citizenNumberOf(2).slice(0, 17)}${citizenNumberOf(2).endsWith('0') ? '1' : '0'}`
    const answer = await post('清河乡', '/parties', { ...person, name: '张二', citizenNumber: wrong })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toMatch(/value="张二"[^]+aria-invalid="true"[^]+末位校验码不符/)
  })

  test('is there for the office and its township only; others are not told whether it is', async () => {
    const address = await enter({ name: '张三' })
    const nowhere = '/parties/nobody'
    for (const role of roleNames) {
      const isTheirs = role === '清河乡' || role === '县政府办'
      const [here, there] = [await visitors[role].get(address), await visitors[role].get(nowhere)]
      expect([role, here.status === 200]).toEqual([role, isTheirs])
      if (!isTheirs) expect([role, here.status]).toEqual([role, there.status])
      const unmasked = await post(role, `${address}/unmask`, { field: 'phone', reason: '核对' })
      expect([role, unmasked.status === 404 || unmasked.status === 403]).toEqual([role, !isTheirs])
    }
  })

  test('a party signed in sees its own record masked, and nothing else', async () => {
    const [own, other] = [await enter({ name: '张七', phone: mobileOf(41) }), await enter({ name: '张八' })]
    const service = await empty()
    expect((await post('水利局', `${own}/account`, { account: 'c7' })).status).toBe(404)
    const opened = await (await post('清河乡', `${own}/account`, { account: 'c7' })).text()
    const link = new URL(/<code class="link">([^<]+)<\/code>/.exec(opened)?.[1] ?? '').pathname
    expect(await (await post('清河乡', `${own}/account`, { account: 'c8' })).text()).toContain('一个服务对象一个账号')
    const visitor = new Visitor(createApp(service))
    expect((await visitor.post(link, {})).status).toBe(303)
    const page = await visitor.text(own)
    expect(page).toMatch(/我的资料[^]+199\*{6}41/)
    expect(page).not.toMatch(/查看全号|修改<|名册|href="\/parties"/)
    expect((await visitor.get(other)).status).toBe(404)
    expect((await visitor.get('/parties')).status).toBe(403)
    const csrf = await visitor.csrf('/help')
    const unmasked = await visitor.post(`${own}/unmask`, { csrf, field: 'phone', reason: '看看' })
    expect(await unmasked.text()).toContain('当前账号不能查看全号')
    expect((await visitor.get(`${own}/edit`)).status).toBe(403)
  })

  test('two change it from the same page: the second is shown both, with 409, and may save again', async () => {
    const address = await enter({ name: '张四', phone: mobileOf(4) })
    const edit = (more: Record<string, string>) =>
      post('清河乡', `${address}/edit`, { ...person, kind: '', name: '张四', revision: '1', ...more })
    const form = (more: Record<string, string>) => {
      const { kind: _, ...fields } = { ...person, name: '张四', revision: '1', ...more }
      return post('清河乡', `${address}/edit`, fields)
    }
    expect((await edit({})).status).toBe(400)
    expect((await form({ village: '西村', phone: mobileOf(5) })).status).toBe(303)
    const second = await form({ village: '南村', phone: mobileOf(6) })
    expect(second.status).toBe(409)
    const page = await second.text()
    expect(page).toMatch(/已被改动[^]+没有保存/)
    expect(page).toMatch(/<th scope="row">村（社区）<\/th><td class="number">西村<\/td><td class="number">南村<\/td>/)
    expect(page).toMatch(
      /<th scope="row">电话<\/th><td class="number">199\*{6}05<\/td><td class="number">199\*{6}06<\/td>/,
    )
    expect(page).toContain('name="revision" value="2"')
    expect((await form({ village: '南村', revision: '2', clear: 'phone' })).status).toBe(303)
    const now = await visitors.清河乡.text(address)
    expect(now).toMatch(/南村[^]+（未登记）[^]+电话：去掉/)
  })

  test('a field is shown whole once, for a reason, and the page says who saw it', async () => {
    const address = await enter({ name: '张五', bankCard: bankCardOf(7) })
    const ask = (reason: string) => post('清河乡', `${address}/unmask`, { field: 'bankCard', reason })
    const shown = await ask('核对发放失败的账户')
    expect(shown.headers.get('cache-control')).toBe('no-store')
    expect(await shown.text()).toContain(bankCardOf(7))
    const after = await visitors.清河乡.text(address)
    expect(after).not.toContain(bankCardOf(7))
    expect(after).toMatch(/查看全号[^]+银行卡号，用途：核对发放失败的账户/)
    expect(await (await ask(bankCardOf(7))).text()).toContain('用途里写了号码')
    expect(await visitors.审计管理员.text('/journal?after=20')).not.toContain(bankCardOf(7))
  })

  test('is erased by the office when its day is past, not before', async () => {
    const until = async (day: string) => {
      const address = await enter({ name: '张六', retainedUntil: day })
      return { address, page: await visitors.县政府办.text(address) }
    }
    const [due, later] = [await until('2024-03-31'), await until('2024-04-01')]
    expect(due.page).toContain('销毁这份资料')
    expect(later.page).not.toContain('销毁这份资料')
    expect(await visitors.清河乡.text(due.address)).not.toContain('销毁这份资料')
    const erase = (role: RoleName, address: string) => post(role, `${address}/erase`, { revision: '1', sure: 'yes' })
    expect(await (await erase('县政府办', later.address)).text()).toContain('还没有到期')
    expect((await erase('清河乡', due.address)).status).toBe(400)
    expect((await erase('县政府办', due.address)).status).toBe(303)
    expect((await visitors.县政府办.get(due.address)).status).toBe(404)
  })

  test('an export is masked and goes to no cache', async () => {
    await enter({ name: '出一', phone: mobileOf(30) })
    const answer = await post('清河乡', '/parties/export', { name: '出' })
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="parties-2024-04-01.csv"')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).toMatch(/出一,清河乡,东村,办理事项,,,,199\*{6}30/)
  })
})

describe('a file of parties', () => {
  const fileOf = (...rows: (string | number)[][]) => {
    const book = utils.book_new()
    const head = ['序号', '户主姓名', '行政村', '身份证号', '手机号']
    utils.book_append_sheet(book, utils.aoa_to_sheet([['清河乡花名册'], head, ...rows]), '表')
    return new File([write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer], '花名册.xlsx')
  }
  const meant = { kind: 'household', township: '990101200', retention: 'payment' }
  const bring = async (file: File, role: RoleName = '清河乡') => {
    const page = await (await post(role, '/parties/import', { ...meant, file })).text()
    return { page, parcel: /name="parcel" value="([^"]+)"/.exec(page)?.[1] ?? '' }
  }
  const total = async () => Number(/已登记 (\d+) 个/.exec(await visitors.清河乡.text('/parties'))?.[1])

  test('is checked row by row before anything is stored; what is good is stored once', async () => {
    const before = await total()
    const { page, parcel } = await bring(
      fileOf(
        [1, '李一', '东村', citizenNumberOf(101), Number(mobileOf(101))],
        [2, '李二', '东村', Number(citizenNumberOf(102).slice(0, 17)) * 10, mobileOf(102)],
        [3, '李三', '东村', citizenNumberOf(101), mobileOf(103)],
        [4, '', '东村', citizenNumberOf(104), '1380000'],
      ),
    )
    expect(page).toContain('共 4 行：1 行核对无误，3 行有错')
    expect(page).toContain('没有读入的列：序号')
    expect(page).toMatch(/<th scope="row" class="figure">4<\/th><td>公民身份号码<\/td><td>按数字存放/)
    expect(page).toMatch(/<th scope="row" class="figure">5<\/th><td>公民身份号码<\/td><td>与第 3 行相同/)
    expect(page).toMatch(/<th scope="row" class="figure">6<\/th><td>姓名或名称<\/td><td>没有填写/)
    expect(page).not.toContain(citizenNumberOf(101))
    expect(await total()).toBe(before)
    expect(await (await post('清河乡', '/parties/import/store', { parcel })).text()).toContain('已登记 1 个服务对象')
    expect(await total()).toBe(before + 1)
    expect(await (await post('清河乡', '/parties/import/store', { parcel })).text()).toContain('没有再存一次')
    expect(await (await post('县政府办', '/parties/import/store', { parcel })).text()).toContain('核对结果已失效')
  })

  test('of another township, without a head, or empty is refused in words', async () => {
    const other = await post('清河乡', '/parties/import', {
      ...meant,
      township: '990101100',
      file: fileOf([1, '王', '', '', '']),
    })
    expect(await other.text()).toContain('不在您的管辖范围内')
    const noHead = await bring(new File(['甲,乙\n1,2\n'], '表.csv'))
    expect(noHead.page).toContain('“表.csv”不能导入：没有找到表头')
    expect((await bring(new File([], '空.csv'))).page).toContain('没有收到文件')
    const many = new File([`姓名,电话\n${'甲,\n'.repeat(20_001)}`], '多.csv')
    expect((await bring(many)).page).toContain('“多.csv”共 20001 行，一次最多导入 20000 行')
  })
})

test('nothing of a party comes into the log of the server', async () => {
  const { logged } = await empty()
  expect(logged.join('\n')).not.toMatch(/张|李|199\d{8}|9901011/)
})
