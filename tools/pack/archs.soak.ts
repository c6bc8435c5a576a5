import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readElf } from './elf.ts'
import { makeArchive, type Packed } from './make.ts'
import { type Arch, archs, elfMachine } from './target.ts'
import { ran } from './testing/installation.ts'

const root = join(import.meta.dirname, '..', '..')
let base = ''
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'zhengling-archs-'))
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

async function made(arch: Arch, name: string): Promise<Packed> {
  const archive = await makeArchive({ root, arch, file: join(base, name), say: () => {} })
  if ('missing' in archive) throw new Error(archive.missing)
  return archive
}

// The other kind of machine's runtime and native packages are fetched, once.
test.each(archs)('for %s: every program is of that machine, and again the same archive', async (arch) => {
  const archive = await made(arch, `${arch}.tar.gz`)
  const folder = `zhengling-${archive.version}-linux-${arch}`
  expect(ran(['tar', '-xzf', archive.file, '-C', base])).toMatchObject({ code: 0 })
  const paths = ran(['find', join(base, folder), '-type', 'f'])
    .out.trim()
    .split('\n')
  const natives = paths.flatMap((path) => readElf(readFileSync(path)) ?? [])
  // The runtime and the dictionary of words.
  expect(natives).toHaveLength(2)
  for (const { machine } of natives) expect(machine).toBe(elfMachine[arch])
  const again = await made(arch, `${arch}-again.tar.gz`)
  expect([again.sha256, again.sm3]).toEqual([archive.sha256, archive.sm3])
})
