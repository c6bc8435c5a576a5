import { latin1 } from './ascii.ts'
import { extensionOf } from './extension.ts'

/** What the first bytes say a file is; `text` where they say nothing. */
export type Signature = 'zip' | 'pdf' | 'ole2' | 'rtf' | 'image' | 'archive' | 'mhtml' | 'text'

const SIGNATURES: readonly (readonly [kind: Signature, bytes: string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['pdf', '%PDF-'],
  ['ole2', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
  ['rtf', '{\\rtf'],
  ['image', '\x89PNG'],
  ['image', '\xFF\xD8\xFF'],
  ['image', 'GIF8'],
  ['image', 'II*\x00'],
  ['image', 'MM\x00*'],
  ['archive', '7z\xBC\xAF\x27\x1C'],
  ['archive', 'Rar!\x1A\x07'],
  ['archive', '\x1F\x8B\x08'],
  ['mhtml', 'MIME-Version:'],
]

/** How far into a file the header of a PDF may stand (ISO 32000-1, annex H, note 13). */
const PDF_HEADER_WITHIN = 1024

/** Tells a file's kind by its content; the extension only where the content allows both. */
export function signature(bytes: Uint8Array, name: string): Signature {
  const head = latin1(bytes, 0, Math.min(bytes.length, PDF_HEADER_WITHIN))
  const found = SIGNATURES.find(([, magic]) => head.startsWith(magic))
  if (found) return found[0]
  return extensionOf(name) === 'pdf' && head.includes('%PDF-') ? 'pdf' : 'text'
}
