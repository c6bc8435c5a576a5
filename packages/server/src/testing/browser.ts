import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A browser: the system's Chromium, else the one that comes from npm. Never none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = systemChromium() ?? (await packagedChromium())
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

function systemChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path))
}

/**
 * The package unpacks into the temporary directory and takes whatever already lies there unchecked, also a half or an
 * old one. So each user and version has a folder of its own, filled aside and put in place whole.
 */
async function packagedChromium(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(join(entry, '../../package.json'), 'utf8'))
  const home = join(tmpdir(), `zhengling-chromium-${userInfo().uid}-${version}`)
  if (!existsSync(join(home, 'chromium'))) await unpack(home)
  return join(home, 'chromium')
}

async function unpack(home: string): Promise<void> {
  const before = process.env.TMPDIR
  const aside = mkdtempSync(join(tmpdir(), 'zhengling-chromium-'))
  process.env.TMPDIR = aside
  try {
    const packaged = await import('@sparticuz/chromium')
    await packaged.default.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  try {
    renameSync(aside, home)
  } catch (error) {
    // Another run has put its own in place in the meantime.
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(join(home, 'chromium'))) throw error
  }
}
