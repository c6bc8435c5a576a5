import type { Entry } from './entry.ts'
import type { Locked } from './locked.ts'

const isLicense = (file: string): boolean => /^(licen[cs]e|copying|notice)/i.test(file)

/** The list of what others made: name, version, licence by its own word, and where its text lies in the archive. */
export function licenseList(node: string, packages: readonly Locked[], entries: readonly Entry[]): string {
  const texts = new Map<string, string[]>()
  for (const { path } of entries) {
    const cut = path.lastIndexOf('/')
    if (!isLicense(path.slice(cut + 1))) continue
    const folder = path.slice(0, Math.max(cut, 0))
    texts.set(folder, [...(texts.get(folder) ?? []), path])
  }
  const line = (name: string, version: string, license: string, folder: string) =>
    `${name} ${version}  ${license || '未声明'}  ${texts.get(folder)?.join(' ') ?? '包内没有许可文本'}`
  return [
    '本安装包所含第三方软件：名称、版本、许可（以其自己的声明为准）、许可文本所在。',
    '',
    line('Node.js', node, 'MIT', 'runtime'),
    ...packages.map(({ name, version, license, place }) => line(name, version, license, place)),
    '',
  ].join('\n')
}
