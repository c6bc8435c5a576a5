import type { FileType } from '@zhengling/store'
import { fileTypeFromBuffer } from 'file-type'

/** Bytes beyond which an attachment is refused. */
export const LARGEST_ATTACHMENT = 20 * 2 ** 20

/** Each kind with its media type, as it is sent again. */
export const mediaTypes: Readonly<Record<FileType, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** What can be done about files that are often tried. */
const advice: Readonly<Record<string, string>> = {
  cfb: '看来是旧格式的 Word 或 Excel，请另存为 .docx 或 .xlsx 再传',
  heic: '是 HEIC 照片，请在手机上把相机格式改为“兼容性最佳”，或者另存为 JPG 再传',
  zip: '是压缩包，请把里面的文件取出来，逐个传',
  xlsm: '带有宏，请另存为 .xlsx 再传',
  docm: '带有宏，请另存为 .docx 再传',
}

const isKind = (ext: string): ext is FileType => Object.hasOwn(mediaTypes, ext)

/** The kind of a file by its content, whatever its name says; why it is none of those that a report may bring. */
export async function kindOf(bytes: Uint8Array): Promise<{ readonly kind: FileType } | { readonly fault: string }> {
  const ext: string = (await fileTypeFromBuffer(bytes))?.ext ?? ''
  return isKind(ext) ? { kind: ext } : { fault: advice[ext] ?? '内容不是照片（JPG、PNG、WebP）、PDF、.docx 或 .xlsx' }
}
