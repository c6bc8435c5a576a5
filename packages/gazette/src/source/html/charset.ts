import { latin1 } from '../ascii.ts'

const WITHIN = 4096
const CHARSET = /<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w-]{1,40})/i

/** The first bytes as ASCII, without BOM; those of UTF-16 without their zero bytes. */
function head(bytes: Uint8Array): string {
  const text = latin1(bytes, 0, Math.min(bytes.length, WITHIN))
  return text.replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '').replaceAll('\0', '')
}

/** Whether a file begins as an HTML page does, behind comments and an XML declaration. */
export function beginsAsHtml(bytes: Uint8Array): boolean {
  let text = head(bytes).trimStart()
  for (let end = 0; end >= 0 && /^<(?:!--|\?)/.test(text); ) {
    const closing = text.startsWith('<?') ? '?>' : '-->'
    end = text.indexOf(closing)
    text = end < 0 ? '' : text.slice(end + closing.length).trimStart()
  }
  return /^<(?:!doctype\s+html|html)\b/i.test(text)
}

/** The charset that a page states in a `meta` element of its first 4,096 bytes. */
export const declaredCharset = (bytes: Uint8Array): string | undefined => CHARSET.exec(head(bytes))?.[1]?.toLowerCase()
