/** @typedef {{ ok: true } | { ok: false, line: string, code?: number }} Done what became of a step; a refusal has its line, and its exit code unless 1 */

const disk = new Map([
  ['EROFS', '磁盘是只读的，无法写入'],
  ['ENOSPC', '磁盘已满，无法写入'],
  ['EDQUOT', '磁盘配额已用完，无法写入'],
  ['EACCES', '没有写入权限'],
  ['EPERM', '没有写入权限'],
])

const advice = '请换到可写且有足够空间（约 1 GB）的目录后重新运行。'

const network = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'ERR_SOCKET_TIMEOUT',
  'ENOTCACHED',
])

/**
 * One line for a disk that does not take what must be written.
 * @param {unknown} error
 * @param {string} folder
 * @returns {string | undefined} undefined: not a trouble of the disk
 */
export const diskLine = (error, folder) => {
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error ?? {})
  const what = disk.get(code ?? '')
  return what && `${what}：${path ?? folder}（${code}）。${advice}`
}

/**
 * The code npm names when it gives up.
 * @param {string} output what npm wrote to standard error
 * @returns {string | undefined}
 */
export const npmCode = (output) => output.match(/^npm (?:error|ERR!) code (\S+)/m)?.[1]

/**
 * One line for an npm that gave up; where the reason is not one we know, npm's own words follow.
 * @param {string} what what was being done
 * @param {string} output what npm wrote to standard error
 * @param {string} folder
 * @returns {string}
 */
export const npmLine = (what, output, folder) => {
  const code = npmCode(output)
  const trouble = disk.get(code ?? '')
  if (trouble) {
    const path = output.match(/^npm (?:error|ERR!) path (.+)/m)?.[1]
    return `${trouble}：${path ?? folder}（${code}）。${advice}`
  }
  if (code && network.has(code))
    return `${what}未成：网络不通（${code}）。首次运行需要联网，请接通网络或配置 npm 镜像后重新运行；以后不再需要。`
  if (code === 'EINTEGRITY')
    return `${what}未成：取得的内容与锁定的校验值不符（EINTEGRITY）。请检查 npm 镜像后重新运行。`
  const words = output
    .split('\n')
    .filter((line) => !/^(npm (error|ERR!)\s*)?$/.test(line) && !line.includes('A complete log'))
    .slice(0, 12)
  return [`${what}未成。npm 的说明：`, ...words].join('\n')
}
