import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { openTypesetter } from '../pdf/typesetter.ts'
import { examplePaper } from '../testing/paper.ts'

const { resolve } = createRequire(import.meta.url)

test('a font that the county owns is set with and no longer reported; one that cannot be used is reported with the reason', () => {
  const kai = resolve('@expo-google-fonts/noto-sans-sc/900Black/NotoSansSC_900Black.ttf')
  const { bytes, substitutions } = openTypesetter({
    kai,
    hei: '/nowhere/hei.ttf',
    title: import.meta.filename,
  }).pdf(examplePaper)
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/FontName\s*\/[A-Z]{6}\+NotoSansSC-Black/)
  expect(substitutions.map(({ wanted }) => wanted)).toEqual(['仿宋', '黑体', '小标宋体', '宋体'])
  expect(substitutions.find(({ role }) => role === 'hei')?.why).toContain('/nowhere/hei.ttf 不在')
  expect(substitutions.find(({ role }) => role === 'title')?.why).toContain('不是可用的 TTF 或 OTF 字体')
})
