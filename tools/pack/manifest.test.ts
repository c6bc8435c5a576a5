import { expect, test } from 'vitest'
import { summed } from './entry.ts'
import { manifest, releaseName } from './manifest.ts'

const files = [summed('a.txt', Buffer.from('abc')), summed('b/c.txt', Buffer.from(''))]

test('a manifest names what the archive is and sums every file', () => {
  const about = { version: '1.2.0', commit: 'c0ffee', arch: 'arm64', glibc: '2.28', node: '26.1.0' } as const
  // The sums of "abc" and of nothing are the examples of FIPS 180-4 and GB/T 32905.
  expect(manifest(about, '1.2.0-c0ffee', files)).toBe(`zhengling 1.2.0
release 1.2.0-c0ffee
commit c0ffee
arch arm64
machine aarch64
glibc 2.28
node 26.1.0
files 2
bytes 3

ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0  a.txt
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b  b/c.txt
`)
})

test('a release is named after version and commit; builds of changed files by their content too', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567'
  expect(releaseName({ version: '1.2.0', commit }, files)).toBe('1.2.0-0123456789ab')
  const changed = { version: '1.2.0', commit: `${commit}+changes` }
  expect(releaseName(changed, files)).toMatch(/^1\.2\.0-0123456789ab-[0-9a-f]{8}$/)
  expect(releaseName(changed, files)).not.toBe(releaseName(changed, files.slice(1)))
})
