import { expect, test } from 'vitest'
import { audit } from '../testing/audit.ts'
import { sampleIssue } from '../testing/sample-issue.ts'
import { startSite } from '../testing/site.ts'

const site = startSite()
const water = '/documents/云政发〔2024〕3号'

test('a page opened at a clause shows its address and offers to copy the words as officials quote them', async () => {
  const { page, close } = await site().open(`${water}#第六条`)
  const clause = page.locator('[id="第六条"]')
  await expect.poll(() => clause.locator('.own').isVisible()).toBe(true)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await clause.getByRole('button', { name: '复制引文' }).click()
  await clause.getByRole('button', { name: '已复制' }).waitFor()
  const copied = await page.evaluate('navigator.clipboard.readText()')
  expect(copied).toMatch(
    /^《关于印发云水县灌溉用水管理办法的通知》（云政发〔2024〕3号）第六条：“第六条对脱贫户.*60万元。”$/,
  )
  await close()
})

test('one click on the mark of a clause quotes it, also where the page stands at it already', async () => {
  const { page, close } = await site().open(water)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  for (const path of ['第二条', '第六条', '第六条']) {
    const clause = page.locator(`[id="${path}"]`)
    await page.evaluate("navigator.clipboard.writeText('')")
    await clause.hover()
    await clause.locator('.pilcrow').click()
    await clause.getByRole('button', { name: '已复制' }).waitFor()
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${path}`)
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      new RegExp(`^《.*》（.*）${path}：“${path}.*”$`),
    )
  }
  await close()
})

test('large type and strong contrast stay within the page and are kept; axe finds nothing', async () => {
  for (const width of [390, 1440]) {
    const { page, complaints, close } = await site().open(water, { viewport: { width, height: 900 } })
    const size = () => page.evaluate<string>('getComputedStyle(document.documentElement).fontSize')
    expect(await size()).toBe('16px')
    for (const name of ['大字', '高对比']) await page.getByRole('button', { name }).click()
    await page.reload()
    expect(await size()).toBe('20px')
    expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe('rgb(255, 255, 255)')
    expect(await page.getByRole('button', { name: '大字' }).getAttribute('aria-pressed')).toBe('true')
    await audit(page)
    await page.getByRole('button', { name: '大字' }).click()
    expect(await size()).toBe('16px')
    expect(complaints).toEqual([])
    await close()
  }
})

test('the browser reads a document aloud clause by clause, from the one that was come to, until it is stopped', async () => {
  const { page, close } = await site().open('/')
  // Chromium without a screen has no voices: this one hears what it is given, and ends each clause when told to.
  await page.addInitScript(`
    globalThis.said = []
    globalThis.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text } }
    const voice = { speak: (one) => said.push(one), cancel: () => {} }
    Object.defineProperty(globalThis, 'speechSynthesis', { value: voice })`)
  await page.goto(new URL(`${water}#第八条`, site().address).href)
  await page.getByRole('button', { name: '朗读' }).click()
  const said = () => page.evaluate<{ text: string; lang: string }[]>('said.map(({ text, lang }) => ({ text, lang }))')
  expect(await said()).toEqual([{ text: '第八条本办法由县水利局负责解释。', lang: 'zh-CN' }])
  expect(await page.locator('.read-now').getAttribute('id')).toBe('第八条')
  await page.evaluate("said.at(-1).dispatchEvent(new Event('end'))")
  expect((await said()).at(-1)?.text).toMatch(/^第九条本办法自2024年4月1日起施行/)
  await page.getByRole('button', { name: '停止朗读' }).click()
  await page.evaluate("said.at(-1).dispatchEvent(new Event('end'))")
  expect(await said()).toHaveLength(2)
  expect(await page.locator('.read-now').count()).toBe(0)
  await close()
})

interface Heard {
  readonly nodeId: string
  readonly childIds?: readonly string[]
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
}

test('who hears the page hears the clauses in the order of print, each before what stands in its margin', async () => {
  const { page, close } = await site().open(water)
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Heard[] }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const inOrder = (node: Heard | undefined): readonly string[] =>
    node === undefined
      ? []
      : [
          `${node.role?.value}：${node.name?.value ?? ''}`,
          ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id))),
        ]
  const all = inOrder(nodes[0])
  const placeOf = (words: string, from = 0) => all.findIndex((one, i) => i >= from && one.includes(words))
  const order = [
    'heading：关于印发云水县灌溉用水管理办法的通知',
    '各乡（镇）人民政府，县直各有关单位',
    'heading：云水县灌溉用水管理办法',
    '为了节约灌溉用水',
    '用水户应当在每年3月10日前',
    'note：旁注：第四条',
    '渠水灌溉按下列标准计收水费',
    '本办法由县水利局负责解释',
    'heading：版本',
  ]
  const places = order.reduce<number[]>((found, words) => [...found, placeOf(words, (found.at(-1) ?? -1) + 1)], [])
  expect(order.filter((_, i) => places[i] === -1)).toEqual([])
  await close()
})

test('a browser without Temporal and without a clipboard gets the same comforts as far as it can', async () => {
  const { page, complaints, close } = await site().open('/')
  await page.addInitScript(`
    delete globalThis.Temporal
    Object.defineProperty(navigator, 'clipboard', { value: undefined })`)
  await page.goto(new URL(water, site().address).href)
  expect(await page.evaluate('typeof Temporal')).toBe('undefined')
  await page.locator('.outline.wide').getByRole('link', { name: '第六条' }).click()
  await page.locator('[id="第六条"]').getByRole('button', { name: '复制引文' }).click()
  await page.getByRole('button', { name: '已复制' }).waitFor()
  await page.goto(new URL(await site().link(), site().address).href)
  await page.getByRole('button', { name: '用此链接登录' }).click()
  await page.goto(new URL('/desk/import', site().address).href)
  const file = {
    name: '公报.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(sampleIssue.replace('4200亩', '4300亩')),
  }
  await page.setInputFiles('#file', file)
  await page.getByRole('button', { name: '读入并预览' }).click()
  await page.getByRole('heading', { name: '预览', exact: true }).waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('the outline follows the reading, down and up', async () => {
  const { page, close } = await site().open(water, { viewport: { width: 1440, height: 400 } })
  const current = page.locator('.outline.wide [aria-current]')
  for (const path of ['第三条', '第五条', '第二条']) {
    await page.evaluate(`document.getElementById('${path}').scrollIntoView()`)
    await expect.poll(() => current.allTextContents()).toEqual([path])
  }
  await close()
})
