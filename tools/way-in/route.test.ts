import { describe, expect, test } from 'vitest'
import { route } from './route.mjs'

describe('route', () => {
  test('without a command, or asked for it, there is help', () => {
    for (const words of [[], ['--help'], ['-h'], ['help']]) expect(route(words)).toEqual({ kind: 'help' })
  })

  test('start serves, from the caller’s folder, with production packages and the web', () => {
    expect(route(['start', '--port', '8080'])).toEqual({
      kind: 'run',
      packages: 'production',
      script: 'packages/server/src/cli.ts',
      args: ['serve', '--port', '8080'],
      inRoot: false,
      bench: false,
      web: true,
    })
  })

  test('any other word is the command line’s own, untouched', () => {
    for (const words of [['read', '../a.txt', '--json'], ['serve', '--help'], ['no-such-command'], ['--version']]) {
      const way = route(words)
      expect(way).toMatchObject({ script: 'packages/server/src/cli.ts', args: words, packages: 'production' })
    }
  })

  test('tests, checks, measurements and long runs need the development packages', () => {
    for (const word of ['test', 'check', 'bench', 'soak', 'screens'])
      expect(route([word])).toMatchObject({ packages: 'development' })
    expect(route(['test', 'law'])).toMatchObject({ script: 'tools/testing/main.ts', args: ['law'], inRoot: true })
    expect(route(['soak', 'law'])).toMatchObject({ script: 'tools/testing/main.ts', args: ['--soak', 'law'] })
    expect(route(['check', '--static'])).toMatchObject({
      script: 'tools/check/main.ts',
      args: ['--static'],
      web: false,
    })
  })

  test('an archive is made with the tools and the built web; its file is the caller’s', () => {
    expect(route(['pack', '--arch', 'arm64'])).toMatchObject({
      packages: 'development',
      script: 'tools/pack/main.ts',
      args: ['--arch', 'arm64'],
      web: true,
      inRoot: false,
    })
  })

  test('only measurements and the check of their types need their packages; their files are the caller’s', () => {
    expect(route(['bench', 'read', '../a.txt'])).toMatchObject({
      args: ['read', '../a.txt'],
      bench: true,
      inRoot: false,
    })
    expect(route(['bench', '--', 'read'])).toEqual(route(['bench', 'read']))
    expect(route(['check'])).toMatchObject({ bench: true })
    for (const word of ['start', 'test', 'read']) expect(route([word])).toMatchObject({ bench: false })
  })
})
