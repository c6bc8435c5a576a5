import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { npmCandidates, npmEnvironment } from './npm.mjs'

const script = '/usr/lib/node_modules/npm/bin/npm-cli.js'

describe('where npm may be', () => {
  test('the npm that started us comes first', () => {
    const env = { npm_execpath: '/x/npm-cli.js', PATH: '/usr/bin' }
    expect(npmCandidates({ env, node: '/usr/bin/node', realpath: () => script })[0]).toBe('/x/npm-cli.js')
  })

  test('another package manager is not npm', () => {
    const env = { npm_execpath: '/x/pnpm.cjs', PATH: '' }
    expect(npmCandidates({ env, node: '/usr/bin/node', realpath: () => undefined })).not.toContain('/x/pnpm.cjs')
  })

  test('beside Node, as a tarball or an installer lays it out', () => {
    const found = npmCandidates({ env: {}, node: '/opt/node/bin/node', realpath: () => undefined })
    expect(found).toContain('/opt/node/lib/node_modules/npm/bin/npm-cli.js')
    const windows = npmCandidates({ env: {}, node: '/nodejs/node.exe', realpath: () => undefined })
    expect(windows).toContain('/nodejs/node_modules/npm/bin/npm-cli.js')
  })

  test('behind the link on the PATH, also a distribution’s', () => {
    const realpath = (path: string) => (path === join('/b', 'npm') ? '/usr/share/npm/bin/npm-cli.js' : undefined)
    expect(npmCandidates({ env: { PATH: '/a:/b' }, node: '/r/bin/node', realpath })).toContain(
      '/usr/share/npm/bin/npm-cli.js',
    )
  })

  test('a shim that is not npm’s script is not taken for it', () => {
    const found = npmCandidates({ env: { PATH: '/b' }, node: '/r/bin/node', realpath: () => '/shims/volta-shim' })
    expect(found).not.toContain('/shims/volta-shim')
  })
})

describe('the environment for npm', () => {
  test('what an outer npm says about its own call is removed, the user’s settings stay', () => {
    const env = {
      npm_package_name: 'zhengling',
      npm_lifecycle_event: 'start',
      npm_command: 'run-script',
      npm_config_local_prefix: '/c',
      npm_config_engine_strict: 'true',
      npm_config_registry: 'https://mirror.example',
      npm_config_https_proxy: 'http://proxy.example',
      HOME: '/h',
    }
    expect(npmEnvironment(env, '/c/.runtime/npm-cache', true)).toEqual({
      npm_config_registry: 'https://mirror.example',
      npm_config_https_proxy: 'http://proxy.example',
      HOME: '/h',
    })
  })

  test('who has no home of their own gets a cache of ours', () => {
    expect(npmEnvironment({}, '/c/cache', false)).toEqual({ npm_config_cache: '/c/cache' })
  })
})
