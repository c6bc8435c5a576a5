import { createHash } from 'node:crypto'

/** The Message-ID of a message: the same for the same key, so that a mail server or reader can tell a repeat. */
export function messageId(county: string, key: string, from: string): string {
  const hash = createHash('sm3').update(`${county}/${key}`, 'utf8').digest('hex')
  return `<${hash}@${from.slice(from.lastIndexOf('@') + 1)}>`
}
