import type { Channel } from './message.ts'

/**
 * What of a recipient is shown: of mail the first letter and the domain, of a webhook the host (its path is often the
 * secret), of an account its name.
 */
export function maskRecipient(channel: Channel, recipient: string | null): string {
  if (recipient === null) return ''
  if (channel === 'in-app') return recipient
  if (channel === 'webhook') return URL.canParse(recipient) ? new URL(recipient).host : '***'
  const at = recipient.lastIndexOf('@')
  return at < 1 ? '***' : `${[...recipient][0]}***${recipient.slice(at)}`
}
