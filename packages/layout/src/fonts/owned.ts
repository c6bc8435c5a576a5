import { readFileSync } from 'node:fs'
import { type Face, faceOf, familiesOf } from './face.ts'
import type { Role } from './roles.ts'

/** Files of fonts that the county owns, by the role they play. */
export type OwnedFonts = Readonly<Partial<Record<Role, string>>>

/** A font of the county under each name by which the typesetter may know its family; or why it cannot be used. */
export type Owned = { readonly tried: readonly Face[] } | { readonly unusable: string }

export function openOwned(path: string): Owned {
  try {
    const bytes = readFileSync(path)
    return { tried: familiesOf(bytes).map(({ family, weight, name }) => faceOf(bytes, { family, weight, name })) }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return { unusable: missing ? `设置的字体文件 ${path} 不在` : `设置的字体文件 ${path} 不是可用的 TTF 或 OTF 字体` }
  }
}
