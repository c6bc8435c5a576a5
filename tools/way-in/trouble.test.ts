import { describe, expect, test } from 'vitest'
import { diskLine, npmLine } from './trouble.mjs'

const error = (code: string, path?: string) => Object.assign(new Error(code), { code, ...(path ? { path } : {}) })

describe('troubles of the disk', () => {
  test('say in one line what is wrong, where, and what to do', () => {
    const words: Record<string, string> = {
      EROFS: '磁盘是只读的',
      ENOSPC: '磁盘已满',
      EDQUOT: '配额',
      EACCES: '没有写入权限',
      EPERM: '没有写入权限',
    }
    for (const [code, word] of Object.entries(words)) {
      const line = diskLine(error(code, '/c/.runtime'), '/c')
      expect(line).toContain(word)
      expect(line).toContain('/c/.runtime')
      expect(line).not.toContain('\n')
    }
    expect(diskLine(error('ENOSPC'), '/c')).toContain('/c')
  })

  test('other errors are not troubles of the disk', () => {
    for (const other of [error('ENOENT'), new TypeError('x'), undefined, 'text', null])
      expect(diskLine(other, '/c')).toBeUndefined()
  })
})

describe('an npm that gave up', () => {
  const output = (code: string, more = '') => `npm warn something\nnpm error code ${code}\nnpm error errno -1\n${more}`

  test('for want of a network: one line', () => {
    for (const code of ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ETIMEDOUT']) {
      const line = npmLine('安装依赖', output(code), '/c')
      expect(line).toContain(`安装依赖未成：网络不通（${code}）`)
      expect(line).not.toContain('\n')
    }
  })

  test('for a disk: the same words as our own, with npm’s path', () => {
    const line = npmLine('安装依赖', output('ENOSPC', 'npm error path /c/node_modules/a\n'), '/c')
    expect(line).toContain('磁盘已满，无法写入：/c/node_modules/a（ENOSPC）')
    expect(line).not.toContain('\n')
    expect(npmLine('安装依赖', output('EROFS'), '/c')).toContain('磁盘是只读的，无法写入：/c（EROFS）')
  })

  test('npm before version 10 writes ERR!', () => {
    expect(npmLine('安装依赖', 'npm ERR! code ENOTFOUND\n', '/c')).toContain('网络不通')
  })

  test('for a hash that does not match: one line', () => {
    expect(npmLine('安装依赖', output('EINTEGRITY'), '/c')).toContain('校验值不符')
  })

  test('for another reason: npm’s own words', () => {
    const text = npmLine(
      '安装依赖',
      output('E404', 'npm error 404 Not Found\nnpm error A complete log of this run: x'),
      '/c',
    )
    expect(text).toContain('安装依赖未成')
    expect(text).toContain('404 Not Found')
    expect(text).not.toContain('complete log')
  })
})
