import { expect, test } from 'vitest'
import { productionOf } from './locked.ts'

const entries = {
  '': {},
  'packages/law': { version: '0.1.0' },
  'node_modules/@county/law': { resolved: 'packages/law', link: true },
  'node_modules/plain': { version: '1.0.0', integrity: 'sha512-a', license: 'MIT' },
  'node_modules/plain/node_modules/@in/side': { version: '2.0.0', integrity: 'sha512-b', license: 'ISC' },
  'node_modules/tool': { version: '3.0.0', dev: true },
  'node_modules/@napi-rs/canvas': { version: '1.0.0' },
  'node_modules/@napi-rs/canvas-linux-x64-gnu': { version: '1.0.0', os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
  'node_modules/native-x64': { version: '4.0.0', os: ['linux'], cpu: ['x64'], libc: ['glibc'], optional: true },
  'node_modules/native-arm64': { version: '4.0.0', os: ['linux'], cpu: ['arm64'], libc: ['glibc'], optional: true },
  'node_modules/native-musl': { version: '4.0.0', os: ['linux'], cpu: ['x64'], libc: ['musl'], optional: true },
  'node_modules/native-mac': { version: '4.0.0', os: ['darwin'], cpu: ['arm64'], optional: true },
}

test('what the production needs on a machine: no tools, nothing that only tests draw with, and of native packages that machine’s', () => {
  for (const arch of ['x64', 'arm64'] as const)
    expect(productionOf(entries, arch).packages.map(({ name, native }) => [name, native])).toEqual([
      ['plain', false],
      ['@in/side', false],
      [`native-${arch}`, true],
    ])
})

test('packages of ours are links that lead there from their folder', () => {
  expect(productionOf(entries, 'x64').links).toEqual([
    { place: 'node_modules/@county/law', target: '../../packages/law' },
  ])
})
