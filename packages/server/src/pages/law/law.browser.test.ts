import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { counties } from '../../counties.ts'
import { createApp } from '../../http/app.ts'
import { decideOperation } from '../../operations/decide.ts'
import { isRefusal } from '../../refusal.ts'
import { type Listening, listen } from '../../server/listen.ts'
import { audit, auditBoth } from '../../testing/audit.ts'
import { sampleIssue } from '../../testing/sample-issue.ts'
import { importText } from '../../testing/sample-service.ts'
import { startSite } from '../../testing/site.ts'

const site = startSite()
const folder = '/policies/yzf-2024-3-irrigation'

/** One page of each kind of outcome, and those that lead to them. */
const pages = [
  '/policies',
  folder,
  `${folder}/补助`,
  `${folder}/补助?类别=低保户&面积=3.7`,
  `${folder}/补助?类别=低保户&面积=3.7亩半`,
  `${folder}/补助?类别=其他`,
  `${folder}/合计?类别=低保户&面积=10&人数=3`,
  `${folder}/定额用水`,
  `${folder}/审核期限?申请日=2024-03-01`,
  '/questions',
  '/benefits',
  '/changes?since=2024-01-01',
  '/documents/云政发〔2024〕3号',
  '/documents/云政发〔2024〕3号/第六条',
]

test.each([true, false])('the pages of the law stay within their width and pass axe, script %s', async (script) => {
  const { page, strayed, complaints, close } = await site().open('/policies', { javaScriptEnabled: script })
  for (const path of pages) {
    await page.goto(new URL(path, site().address).href)
    // axe itself needs script.
    if (script) await auditBoth(page)
    else expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  }
  expect([strayed, complaints]).toEqual([[], []])
  await close()
})

test('without script a rule asks step by step and answers', async () => {
  const { page, close } = await site().open(`${folder}/合计`, { javaScriptEnabled: false })
  await page.getByLabel('脱贫户').check()
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByLabel('面积').fill('12.5')
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByLabel('人数').fill('2')
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByText('待解读：慰问按户还是按人。').waitFor()
  expect(await page.locator('.readings .value').allTextContents()).toEqual(['287.50元', '387.50元'])
  await page.getByText('怎样算出').first().click()
  await page.getByRole('link', { name: '清空重填' }).click()
  expect(await page.getByLabel('脱贫户').isChecked()).toBe(false)
  await close()
})

test.each([true, false])('what I may claim: one question at a time to the end, script %s', async (script) => {
  const { page, close } = await site().open('/benefits', {
    viewport: { width: 390, height: 800 },
    javaScriptEnabled: script,
  })
  const next = page.getByRole('button', { name: '下一步' })
  await page.getByLabel('种植户').check()
  await next.click()
  await page.getByLabel('低保户').check()
  await next.click()
  await page.getByLabel('面积').fill('十亩')
  await next.click()
  await page.getByText('“面积”写成了“十亩”').waitFor()
  await page.getByLabel('面积').fill('10')
  await next.click()
  await page.getByText('150.00元').waitFor()
  await page.getByRole('button', { name: '不清楚，先跳过' }).click()
  await page.getByLabel('申请日').fill('2024-03-10')
  await next.click()
  await page.getByText('要问的都问过了。').waitFor()
  expect(await page.locator('.claims h3').allTextContents()).toEqual(['可以享受', '条文容许几种读法', '还缺情况'])
  expect(new URL(page.url()).search).toBe('')
  if (script) await audit(page)
  await close()
})

test('on paper a rule is a slip: what was filled in, the answer, the ladder; no form, no menus', async () => {
  const { page, close } = await site().open(`${folder}/补助?类别=低保户&面积=3.7`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.ask-form').isVisible()).toBe(false)
  expect(await page.locator('.slip').innerText()).toMatch(/云水县　政策计算单\s*类别\s*低保户\s*面积\s*3\.7 亩/)
  expect(await page.locator('.ladder').isVisible()).toBe(true)
  await close()
})

/** The kernel in a page knows the counties of the program: the same pages for the first of them. */
describe('the kernel in the page', () => {
  let listening: Listening
  const heating = '/policies/zfb-2022-26-clean-heating'

  beforeAll(async () => {
    const service = { ...site().service, county: counties[0] }
    await importText(service, sampleIssue.replaceAll('云政发〔2024〕3号', '稷政办发〔2022〕26号'))
    const actor = { kind: 'system', program: 'test' } as const
    const decided = await decideOperation.run(
      service,
      actor,
      {
        question: 'zfb-2022-26-clean-heating/城乡结合部按哪一档补助',
        reading: '按农村',
        by: '县政府办',
        from: '2022-07-01',
        why: '不在县城的即为农村',
        power: '发文机关',
      },
      new Uint8Array(),
    )
    if (isRefusal(decided)) throw new Error(decided.message)
    const started = await listen(createApp(service).fetch, '127.0.0.1', 0)
    if (isRefusal(started)) throw new Error(started.message)
    listening = started
  })
  afterAll(() => listening.close())

  const at = (path: string) => new URL(path, listening.address).href
  /** How often a form must have been worked out; the machine may be busy with other things. */
  const patience = { timeout: 60_000 }
  const worked = (page: Page, times: number) => page.locator(`.ask-form[data-worked="${times}"]`).waitFor()

  /** Fills a fact in as a person does. */
  async function fill(page: Page, name: string, value: string): Promise<void> {
    const fact = page.locator(`.ask[data-fact="${name}"]`)
    const field = fact.locator('input, select').first()
    const kind = await field.getAttribute('type')
    if (kind === 'radio' || kind === 'checkbox') await fact.locator(`input[value="${value}"]`).check()
    else await field.fill(value)
  }

  const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['用电补贴', { 取暖方式: '煤改电', 用电量: '12000' }],
    ['用电补贴', { 取暖方式: '煤改气' }],
    ['用电补贴', { 取暖方式: '煤改电', 用电量: '１,234.56 度' }],
    ['用电补贴', { 取暖方式: '煤改电', 用电量: '5吨' }],
    ['市县分担', { 取暖方式: '煤改气', 用气量: '777.77' }],
    ['改造补助', { 取暖方式: '煤改电', 改造项目: '是', 区域: '城乡结合部' }],
    ['困难群众再补贴', { 已实施改造: '是', 农村困难群众: '是', 困难人口: '3' }],
    ['可否招标', { 招标设备: '其他' }],
    ['报送期限', { 所报月份: '2022-02-03' }],
    ['按时报送', { 所报月份: '2022-07-01', 报送日: '2022-07-31' }],
    ['报送内容齐全', { 报送内容: '目标任务完成情况' }],
    ['报送内容齐全', { 报送内容: '无' }],
  ]

  test('says the same as the server, without asking it', async () => {
    // One browser for all of them: what is looked at is each page's own.
    const { page, complaints, close } = await site().open(at(heating))
    const still = await site().open(at(heating), { javaScriptEnabled: false })
    let requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    for (const [rule, given] of cases) {
      const name = `${rule} ${JSON.stringify(given)}`
      await page.goto(at(`${heating}/${rule}?on=2022-12-01`))
      requests = []
      let times = 0
      for (const [fact, value] of Object.entries(given)) {
        await fill(page, fact, value)
        // The first touch works out what already stood there, then what was filled in.
        times += 1
        await expect
          .poll(async () => Number(await page.locator('.ask-form').getAttribute('data-worked')), patience)
          .toBeGreaterThanOrEqual(times)
      }
      const live = await page.locator('.answer .live').innerHTML()
      const asked = requests.filter((path) => !path.startsWith('/fonts/'))
      expect(asked, name).toEqual([expect.stringMatching(/\/kernel-zfb-2022-26-clean-heating\.js$/)])

      await still.page.goto(page.url())
      for (const part of ['.answer .live', '.slip dl'])
        expect(await page.locator(part).innerHTML(), name).toBe(await still.page.locator(part).innerHTML())
      const facts = (one: Page) => one.locator('.ask').evaluateAll('all => all.map((one) => one.dataset.fact)')
      expect(await facts(page), name).toEqual(await facts(still.page))
      expect(live, name).not.toContain('还需要')
    }
    expect(complaints).toEqual([])
    await Promise.all([close(), still.close()])
  })

  test('questions come and go with the answers before them; what is written stays', async () => {
    const { page, close } = await site().open(at(`${heating}/运行补贴`))
    await fill(page, '取暖方式', '煤改电')
    await page.locator('.ask[data-fact="用电量"]').waitFor()
    await fill(page, '取暖方式', '煤改气')
    await page.locator('.ask[data-fact="用气量"]').waitFor()
    expect(await page.locator('.ask[data-fact="用电量"]').count()).toBe(0)
    await fill(page, '用气量', '300')
    await fill(page, '取暖方式', '煤改电')
    expect(await page.locator('.ask[data-fact="用气量"] input').inputValue()).toBe('300')
    await page.locator('.ask[data-fact="用电量"]').waitFor()
    expect(new URL(page.url()).searchParams.get('用气量')).toBe('300')
    await close()
  })

  test('another day is asked of the server at once', async () => {
    const { page, close } = await site().open(at(`${heating}/用电补贴?取暖方式=煤改电&用电量=100`))
    await page.locator('details.on summary').click()
    await page.getByLabel('改按').focus()
    await worked(page, 1)
    await page.getByLabel('改按').fill('2022-06-19')
    await page.getByText('自2022-06-20起施行').waitFor()
    expect(new URL(page.url()).searchParams.get('用电量')).toBe('100')
    await close()
  })

  test('a browser without Temporal sends the form, and is answered in the same words', async () => {
    const { page, complaints, close } = await site().open('/nowhere')
    await page.addInitScript('delete globalThis.Temporal')
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(at(`${heating}/用电补贴`))
    await fill(page, '取暖方式', '煤改电')
    await page.getByRole('button', { name: '下一步' }).click()
    await fill(page, '用电量', '12000')
    await page.getByRole('button', { name: '下一步' }).click()
    await page.getByText('按所填情况，用电补贴为1,040.00元。').waitFor()
    expect(requests.filter((url) => url.includes('/kernel-'))).toEqual([])
    expect(complaints.filter((one) => !one.includes('404'))).toEqual([])
    await close()
  })
})
