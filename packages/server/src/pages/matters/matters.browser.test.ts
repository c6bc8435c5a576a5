import { assignMatter, enterMatter } from '@zhengling/store'
import { official } from '@zhengling/store/testing'
import { describe, expect, test } from 'vitest'
import { auditBoth } from '../../testing/audit.ts'
import { everybody, linkOf } from '../../testing/roles.ts'
import { emptyService } from '../../testing/sample-service.ts'
import { startSite } from '../../testing/site.ts'

const office = official('official0', '云水县人民政府办公室', { office: true })
const site = startSite(async (finished) => {
  const service = await emptyService(finished)
  await everybody(service)
  const { store, county, clock } = service
  const act = { county: county.code, now: clock.now() }
  const [category] = county.supervision.categories
  const words = { what: '排查全县河道并报告整治办法', origin: '第3次常务会议', assigner: '县政府常务会议' }
  const units = { leads: ['云水县水利局'], along: ['云水县林业局'], checker: null, office: county.office }
  const listed = category?.listed ?? []
  const kind = { category: category?.name ?? '', listed, source: '议定', item: null, scale: '较大', own: null } as const
  const major = { major: true, majorWhy: '常务会议定' }
  await enterMatter(store.db, office, { ...act, id: 'm1', ...words, ...units, ...kind, ...major })
  const done = await assignMatter(store.db, office, { ...act, id: 'm1', revision: 1, said: '三日内报' })
  if (done.outcome === 'refused') throw new Error(done.message)
  return service
})

describe('matters on a phone and at a desk', () => {
  test.each(['official0', 'official1'])('%s: each page stays within its width and passes axe', async (account) => {
    const open = await site().open(await linkOf(site().service, account))
    const { page, strayed, complaints, close } = open
    await page.getByRole('button', { name: '用此链接登录' }).click()
    await page.waitForURL((url) => !url.pathname.startsWith('/enter'))
    const kept = account === 'official0' ? ['/matters/new', '/matters/rules', '/matters/samples'] : []
    for (const path of ['/matters', '/matters/m1', ...kept]) {
      await page.goto(new URL(path, site().address).href)
      await page.evaluate('for (const one of document.querySelectorAll("main details")) one.open = true')
      await auditBoth(page)
    }
    expect([strayed, complaints]).toEqual([[], []])
    await close()
  })
})
