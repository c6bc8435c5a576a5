/** Why a store cannot be opened or used. Each is met in operation and can be put right; anything else is a bug. */
export type StoreGround =
  | 'missing'
  | 'unreachable'
  | 'unsupported'
  | 'newer-schema'
  | 'changed-migration'
  | 'other-kind'
  | 'read-only'
  | 'full'
  | 'corrupt'
  | 'foreign'
  | 'busy'

export interface StoreFault {
  readonly ground: StoreGround
  /** One line of plain Chinese: what happened and what to do. */
  readonly message: string
}

const UNREACHABLE = '数据库连接不上或已断开。请检查数据库地址、网络和数据库服务是否正常，然后重试。'
const REFUSED = '数据库拒绝登录。请检查 DATABASE_URL 中的用户名、密码和数据库名。'
const CERTIFICATE = '与数据库之间的加密连接没有建立（证书不被信任或配置不符）。请检查 DATABASE_URL 的 sslmode 和证书。'
const BUSY = '数据库连接数已满或正在启动。请稍后重试。'
const READ_ONLY = '数据存放处只能读、不能写。请检查文件夹或数据库账号的写入权限，或磁盘是否以只读方式挂载。'
const FULL = '磁盘已满，未能写入；本次办理未留下任何内容。请清理磁盘空间后重试。'
const CORRUPT = '数据文件已损坏，不能打开。请用最近的备份恢复。'

/**
 * By code: Node's system errors and PostgreSQL's SQLSTATE (appendix A of its manual), whole or by class.
 */
const BY_CODE: readonly (readonly [RegExp, StoreGround, string])[] = [
  [
    /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE)$/,
    'unreachable',
    UNREACHABLE,
  ],
  [/^(08...|57P0[124])$/, 'unreachable', UNREACHABLE],
  [/^(28...|3D000)$/, 'unreachable', REFUSED],
  [
    /^(ERR_TLS_.*|ERR_SSL_.*|.*SELF_SIGNED_CERT.*|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_.*)$/,
    'unreachable',
    CERTIFICATE,
  ],
  [/^(53300|57P03)$/, 'unreachable', BUSY],
  [/^(EACCES|EROFS|EPERM|25006|42501)$/, 'read-only', READ_ONLY],
  [/^(ENOSPC|EDQUOT|53100)$/, 'full', FULL],
  [/^XX00[12]$/, 'corrupt', CORRUPT],
]

/** pg gives these without a code. */
const BY_MESSAGE: readonly (readonly [RegExp, string])[] = [
  [/^(timeout expired|Connection terminated|timeout exceeded when trying to connect)/, UNREACHABLE],
  // What the roll-back of a transaction meets whose connection has broken.
  [/^Client (has encountered a connection error|was closed) and is not queryable/, UNREACHABLE],
  [/^SASL/, REFUSED],
  [/^The server does not support SSL/, CERTIFICATE],
]

/**
 * The operational fault behind an exception of the store's drivers, undefined where it is a bug. Looks through
 * `cause`, since drivers and Kysely wrap what they caught.
 */
export function faultOf(error: unknown): StoreFault | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const { code, message, cause } = error as { code?: unknown; message?: unknown; cause?: unknown }
  if (typeof code === 'string') {
    const found = BY_CODE.find(([pattern]) => pattern.test(code))
    if (found !== undefined) return { ground: found[1], message: found[2] }
  }
  const said = BY_MESSAGE.find(([pattern]) => typeof message === 'string' && pattern.test(message))
  if (said !== undefined) return { ground: 'unreachable', message: said[1] }
  return faultOf(cause)
}
