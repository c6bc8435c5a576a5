import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder, wherever the command is called from. */
const project = fileURLToPath(new URL('../../../../', import.meta.url))

/** Where data lie unless told otherwise. */
export const usualDataFolder = resolve(project, 'data')

/**
 * The absolute data folder: `--data`, else `ZHENGLING_DATA`, else `data/` in the project.
 * Relative names start from where the command was called.
 */
export function dataFolder(option: string | undefined, env: Readonly<Record<string, string | undefined>>, cwd: string) {
  const named = option ?? env.ZHENGLING_DATA
  return named ? resolve(cwd, named) : usualDataFolder
}
