import type { SendEnd, TakenMessage } from '@zhengling/store'

/** Tries once to send a message; never throws for what a receiver or the network does. */
export type Transport = (message: TakenMessage) => Promise<SendEnd>

/** Errors of a connection that never came about: nothing was sent. */
const NO_CONNECTION: Readonly<Record<string, string>> = {
  ECONNREFUSED: '对方没有开放连接',
  ENOTFOUND: '没有这个地址',
  EAI_AGAIN: '地址暂时解析不了',
  EHOSTUNREACH: '到不了对方的网络',
  ENETUNREACH: '到不了对方的网络',
  UND_ERR_CONNECT_TIMEOUT: '连接对方超时',
  DEPTH_ZERO_SELF_SIGNED_CERT: '对方的证书不被信任',
  SELF_SIGNED_CERT_IN_CHAIN: '对方的证书不被信任',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: '对方的证书不被信任',
  CERT_HAS_EXPIRED: '对方的证书已过期',
  ERR_TLS_CERT_ALTNAME_INVALID: '对方的证书与地址不符',
}

/** Why no connection came about, in Chinese; null where one may have. Looks through causes and, of several addresses, at each. */
export function noConnection(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string' && Object.hasOwn(NO_CONNECTION, error.code))
    return NO_CONNECTION[error.code] ?? null
  if (error instanceof AggregateError && error.errors.length > 0) {
    const all = error.errors.map(noConnection)
    return all.every((one) => one !== null) ? (all[0] ?? null) : null
  }
  return error.cause === undefined ? null : noConnection(error.cause)
}
