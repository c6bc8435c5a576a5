import type { TreeFile, Violation } from '../tree.ts'

/** Git's plumbing quotes other names, and scripts then lose the files. */
export const checkFileNames = (files: readonly TreeFile[]): Violation[] =>
  files
    .filter(({ path }) => !/^[\x21-\x7e]+$/.test(path))
    .map(({ path }) => ({ path, message: '文件名只用 ASCII 字符，不含空格' }))
