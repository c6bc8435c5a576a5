import { type Face, ownFace } from './face.ts'
import { type Role, roles, standIns } from './roles.ts'

/** A face of the standard that another stands in for. */
export interface Substitution {
  readonly role: Role
  readonly wanted: string
  readonly used: string
  readonly why: string
}

export interface FontSet {
  /** For each role the faces to try, the preferred first. */
  readonly of: Readonly<Record<Role, readonly Face[]>>
  readonly faces: readonly Face[]
  readonly substitutions: readonly Substitution[]
}

/** The faces of the packages. */
export function openFonts(): FontSet {
  const opened = new Map<string, Face>()
  const faceOf = (role: Role): Face => {
    const { face } = standIns[role]
    const there = opened.get(face.file) ?? ownFace(face)
    opened.set(face.file, there)
    return there
  }
  const preferred = roles.map((role) => [role, faceOf(role)] as const)
  const faces = [...opened.values()]
  const of = Object.fromEntries(preferred.map(([role, face]) => [role, [face, ...faces.filter((one) => one !== face)]]))
  return {
    of: of as unknown as FontSet['of'],
    faces,
    substitutions: roles.map((role) => {
      const { wanted, face, why } = standIns[role]
      return { role, wanted, used: face.name, why }
    }),
  }
}
