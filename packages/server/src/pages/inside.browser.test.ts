import { expect, test } from 'vitest'
import { auditBoth } from '../testing/audit.ts'
import { sampleIssue } from '../testing/sample-issue.ts'
import { emptyService } from '../testing/sample-service.ts'
import { startSite } from '../testing/site.ts'

const site = startSite(emptyService)
const at = (path: string) => new URL(path, site().address).href

test('the empty portal, for anyone and for the administrator', async () => {
  const visit = await site().open('/')
  await auditBoth(visit.page)
  await visit.page.goto(at(await site().link()))
  await visit.page.getByRole('button', { name: '用此链接登录' }).click()
  await visit.page.goto(at('/'))
  await auditBoth(visit.page)
  await visit.close()
})

test('a visitor of the empty portal is told how to begin; the administrator loads the sample by one click', async () => {
  const { page, strayed, close } = await site().open('/', { javaScriptEnabled: false })
  await page.getByRole('heading', { name: '怎样开始' }).waitFor()
  expect(await page.getByRole('button', { name: '载入样例' }).count()).toBe(0)
  await page.goto(at(await site().link()))
  await page.getByRole('button', { name: '用此链接登录' }).click()
  await page.goto(at('/'))
  await page.getByRole('button', { name: '载入样例' }).click()
  await page.getByRole('heading', { name: '青岚县人民政府公报' }).waitFor()
  await page.goto(at('/'))
  expect(await page.getByRole('button', { name: '载入样例' }).count()).toBe(0)
  // The sample is another county's: its name stands beside the issue's.
  await page
    .getByRole('link', { name: /青岚县人民政府公报\s*2024年第1期/ })
    .first()
    .waitFor()
  await page.getByRole('button', { name: /退出/ }).click()
  expect(strayed).toEqual([])
  await close()
})

test('without script: signing in, importing, looking, signing out', async () => {
  const { page, close } = await site().open(await site().link(), { javaScriptEnabled: false })
  await page.getByRole('button', { name: '用此链接登录' }).click()
  await page.goto(at('/desk/import'))
  const file = {
    name: '公报.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(sampleIssue.replace('4200亩', '4300亩')),
  }
  await page.getByLabel('公报文件').setInputFiles(file)
  await page.getByRole('button', { name: '读入并预览' }).click()
  await page.getByRole('button', { name: '存入并公布' }).click()
  await page.getByText('公众现在可以看到').waitFor()
  await page.getByRole('button', { name: /退出/ }).click()
  expect(await page.getByRole('button', { name: /退出/ }).count()).toBe(0)
  await close()
})
