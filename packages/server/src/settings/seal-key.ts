import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { SEAL_KEY } from '@zhengling/store'
import { type Refusal, refuse } from '../refusal.ts'

/**
 * The key under which secrets of second factors are sealed: a file of its owner alone (mode 0600), apart from the
 * database. A file that is not there is made where `make` says that nothing is sealed yet; another is never replaced.
 */
export function readSealKey(path: string, make: boolean, random: (bytes: number) => Uint8Array): Uint8Array | Refusal {
  try {
    // Windows has no such bits.
    if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
      return refuse(`密钥文件 ${path} 别的用户也能读。请运行 chmod 600 ${path} 后再启动。`)
    const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64')
    return key.length === SEAL_KEY ? key : refuse(`密钥文件 ${path} 内容已损坏。请用另行保管的副本恢复。`)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code !== 'ENOENT') return refuse(`密钥文件 ${path} 打不开（${code}）。`)
    if (!make)
      return refuse(
        `没有密钥文件 ${path}，库中已设置的动态口令都读不出来。请用另行保管的副本恢复；确已丢失的，见使用手册“密钥文件丢失”。`,
      )
  }
  return makeKey(path, random)
}

function makeKey(path: string, random: (bytes: number) => Uint8Array): Uint8Array | Refusal {
  const key = random(SEAL_KEY)
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(path, `${Buffer.from(key).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
    return key
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    // Another process has made it in the meantime.
    if (code === 'EEXIST') return readSealKey(path, false, random)
    return refuse(`密钥文件 ${path} 写不进去（${code}）。请检查该文件夹的权限和剩余空间。`)
  }
}
