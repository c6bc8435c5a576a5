import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { counties } from '../../counties.ts'
import { declared } from '../../law/world.ts'
import { isRefusal } from '../../refusal.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { evaluateFile, type FileAsked, type FileDone } from '../evaluate-file.ts'

export const heating = '稷政办发〔2022〕26号'
export const on = '2022-12-01'

/** `in.csv` of a folder to `out.csv`, without threads. */
export function asking(folder: string, rule: string, more: Partial<FileAsked> = {}): FileAsked {
  const files = { input: 'in.csv', output: 'out.csv', cwd: folder }
  return { county: counties[0], ...files, rule, on, decided: declared, given: '{}', keep: [], threads: 1, ...more }
}

export async function done(asked: FileAsked): Promise<FileDone> {
  const one = await evaluateFile(asked)
  if (isRefusal(one)) throw new Error(one.message)
  return one
}

export function folderWith(text: string | Uint8Array, name = 'in.csv'): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, name), text)
  return folder
}

export const head = '取暖方式,用电量,用气量'
export const good = Array.from({ length: 300 }, (_, i) => (i % 3 === 0 ? `煤改气,,${i}` : `煤改电,${i}.5,`))
/** Rows that cannot be read. */
export const bad = ['煤改油,3.7O,', '煤改电,1,2,3', '煤改电,5"', '"煤改电,1']
