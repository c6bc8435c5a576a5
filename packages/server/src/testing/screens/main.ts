import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { launchBrowser } from '../browser.ts'
import { overview } from './overview.ts'
import { plan } from './plan.ts'
import { type Picture, shoot } from './shoot.ts'
import { withSite } from './site.ts'

/** `screens [--to FOLDER] [SCENE…]`: every page as a picture, at two widths, with a page that shows them all. */
const words = process.argv.slice(2)
const at = words.indexOf('--to')
const chosen = at < 0 ? [] : words.splice(at, 2).slice(1)
const own = join(import.meta.dirname, '../../../../../screens')
const folder = chosen[0] === undefined ? own : resolve(chosen[0])
const scenes = plan()
const unknown = words.filter((word) => !scenes.some(({ name }) => name === word))
if (unknown.length > 0 || (at >= 0 && chosen[0] === undefined)) {
  console.error(`用法：screens [--to 文件夹] [${scenes.map(({ name }) => name).join('|')} …]`)
  process.exit(2)
}
const wanted = words.length === 0 ? scenes : scenes.filter(({ name }) => words.includes(name))
if (folder === own) rmSync(own, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const browser = await launchBrowser()
const pictures: Picture[] = []
try {
  for (const scene of wanted) {
    process.stderr.write(`${scene.title}……\n`)
    await withSite(scene.filling, async (running) => {
      pictures.push(...(await shoot(browser, scene, running, folder)))
    })
  }
} finally {
  await browser.close()
}
writeFileSync(join(folder, 'index.html'), await overview(pictures))
console.log(`${pictures.reduce((sum, { files }) => sum + files.length, 0)} 张图，见 ${join(folder, 'index.html')}`)
