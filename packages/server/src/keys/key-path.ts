import { join, resolve } from 'node:path'

/** Where the keys of personal data are: `ZHENGLING_KEYS`, else beside the database in the data folder, not inside it. */
export const keyPath = (env: Readonly<Record<string, string | undefined>>, cwd: string, folder: string): string =>
  env.ZHENGLING_KEYS ? resolve(cwd, env.ZHENGLING_KEYS) : join(folder, 'keys.json')

/** The file that holds the key of second factors: `ZHENGLING_SIGN_IN_KEY`, else `sign-in.key` in the data folder. */
export const sealPath = (env: Readonly<Record<string, string | undefined>>, cwd: string, folder: string): string =>
  env.ZHENGLING_SIGN_IN_KEY ? resolve(cwd, env.ZHENGLING_SIGN_IN_KEY) : join(folder, 'sign-in.key')
