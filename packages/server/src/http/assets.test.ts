import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { loadCatalogue } from '../assets/catalogue.ts'
import { assetRoutes } from './assets.ts'

const catalogue = loadCatalogue()
const app = assetRoutes(catalogue)

async function bytes(path: string, accepted: string): Promise<Buffer> {
  const answer = await app.request(path, { headers: { 'accept-encoding': accepted } })
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

test('style, script and font sheet are the same whichever way they are packed', async () => {
  for (const path of [catalogue.style, catalogue.fonts, catalogue.script]) {
    const plain = await bytes(path, 'identity')
    expect(brotliDecompressSync(await bytes(path, 'gzip, deflate, br'))).toEqual(plain)
    expect(gunzipSync(await bytes(path, 'gzip'))).toEqual(plain)
  }
})

test('an address changes with its content and may be kept for ever', async () => {
  const answer = await app.request(catalogue.style)
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect((await app.request(catalogue.style.replace(/\/[\w-]{12}\//, '/000000000000/'))).status).toBe(404)
})

test('fonts come from the list, never from a path', async () => {
  const [font = ''] = catalogue.fontFiles.keys()
  expect((await app.request(font)).headers.get('content-type')).toBe('font/woff2')
  for (const path of [
    '/fonts/../package.json',
    '/fonts/5.3.0/%2e%2e/%2e%2e/package.json',
    '/fonts/',
    '/assets/../../package.json',
  ])
    expect((await app.request(path)).status, path).toBe(404)
})
