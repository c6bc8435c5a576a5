import type { NewFile } from '@zhengling/store'
import { type Refusal, refuse } from '../refusal.ts'
import { kindOf, LARGEST_ATTACHMENT } from './told.ts'

/** Characters of a name that are kept. */
const LONGEST_NAME = 120

/** The files of a form. One that does not fit refuses all of them, by its name, so that nobody believes it was taken. */
export async function attachmentsIn(files: readonly File[]): Promise<readonly NewFile[] | Refusal> {
  const read: NewFile[] = []
  // A field in which nothing was chosen comes as a file without name and bytes.
  for (const file of files.filter(({ name, size }) => name !== '' || size > 0)) {
    if (file.size === 0) return refuse(`附件“${file.name}”是空的，附件都没有收下。请重新选。`)
    if (file.size > LARGEST_ATTACHMENT)
      return refuse(
        `附件“${file.name}”有 ${file.size} 字节，超过 ${LARGEST_ATTACHMENT} 字节（20 MB）的上限，附件都没有收下。请压缩或拆分后再传。`,
      )
    const bytes = new Uint8Array(await file.arrayBuffer())
    const told = await kindOf(bytes)
    if ('fault' in told) return refuse(`附件“${file.name}”${told.fault}，附件都没有收下。`)
    read.push({ name: nameOf(file.name, told.kind), type: told.kind, bytes })
  }
  return read
}

/** As it was called, without folders and control characters, and ending as its content demands: 照片.exe.jpg. */
export function nameOf(written: string, kind: NewFile['type']): string {
  const last = written.split(/[\\/]/).at(-1) ?? ''
  const clean = last
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
  const isSaid = kind === 'jpg' ? /\.jpe?g$/iu : new RegExp(`\\.${kind}$`, 'iu')
  const end = isSaid.exec(clean)?.[0] ?? `.${kind}`
  const stem = isSaid.test(clean) ? clean.slice(0, -end.length) : clean
  return `${[...stem].slice(0, LONGEST_NAME).join('') || '附件'}${end}`
}
