import { BlockList, isIP } from 'node:net'
import type { Source } from '@zhengling/store'
import type { Context } from 'hono'
import { browserFamily } from './browser-family.ts'

/** Addresses of proxies whose word is taken. */
export interface Proxies {
  has(address: string): boolean
}

/** An address of the older kind as a socket of the newer shows it. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')

const family = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** The proxies of addresses and networks as the settings write them. */
export function proxiesOf(networks: readonly string[]): Proxies {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', prefix] = network.split('/')
    if (prefix === undefined) list.addAddress(address, family(address))
    else list.addSubnet(address, Number(prefix), family(address))
  }
  return { has: (address) => isIP(address) !== 0 && list.check(address, family(address)) }
}

/** The other end of the connection; empty where there is none (a request that was not sent over a network). */
export function peer(context: Context): string {
  const env: unknown = context.env
  const incoming = (env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  return plain(incoming?.socket?.remoteAddress ?? '')
}

/**
 * Where a request comes from. Behind known proxies it is the last address of X-Forwarded-For that is not one of them:
 * what stands before it anybody may have written.
 */
export function addressOf(context: Context, proxies: Proxies): string {
  const remote = peer(context)
  if (!proxies.has(remote)) return remote
  const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',').map((one) => plain(one.trim()))
  const client = forwarded.toReversed().find((one) => !proxies.has(one))
  return client !== undefined && isIP(client) !== 0 ? client : remote
}

/** Whether the reader's own connection is https; behind a known proxy it says so in X-Forwarded-Proto. */
export function isSecure(context: Context, proxies: Proxies): boolean {
  const forwarded = proxies.has(peer(context)) ? context.req.header('x-forwarded-proto') : undefined
  return (forwarded?.split(',').at(-1)?.trim() ?? new URL(context.req.url).protocol.slice(0, -1)) === 'https'
}

/** The first part of an address: enough to know one's own by, too little to follow anybody. */
export function nearOf(address: string): string {
  if (isIP(address) === 4) return `${address.split('.').slice(0, 2).join('.')}.*.*`
  return isIP(address) === 6 ? `${address.split(':').slice(0, 3).join(':')}:…` : ''
}

export function sourceOf(context: Context, proxies: Proxies): Source {
  const address = addressOf(context, proxies)
  return { address, near: nearOf(address), browser: browserFamily(context.req.header('user-agent') ?? '') }
}
