import { type Face, ownFace } from './face.ts'
import { type OwnedFonts, openOwned } from './owned.ts'
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

/** Whether the typesetter finds a face by its family. */
export type Finds = (face: Face) => boolean

/**
 * The faces of the packages, and before them those that the county owns. `finds` opens the typesetter with the bytes of all of them: which
 * family name it gives a font only it knows.
 */
export function openFonts(owned: OwnedFonts, findsIn: (bytes: readonly Buffer[]) => Finds): FontSet {
  const opened = new Map<string, Face>()
  const standIn = (role: Role): Face => {
    const { face } = standIns[role]
    const there = opened.get(face.file) ?? ownFace(face)
    opened.set(face.file, there)
    return there
  }
  const ours = roles.map((role) => ({ role, face: standIn(role), owned: ownedOf(owned[role]) }))
  const bytes = [
    ...new Set([
      ...ours.map(({ face }) => face.bytes),
      ...ours.flatMap(({ owned }) => owned.tried.map((one) => one.bytes)),
    ]),
  ]
  const finds = findsIn(bytes)
  const chosen = ours.map(({ role, face, owned }) => ({ role, face, own: owned.tried.find(finds), why: owned.why }))
  const faces = [...new Set(chosen.flatMap(({ face, own }) => (own === undefined ? [face] : [own, face])))]
  return {
    of: byRole(
      chosen.map(({ role, face, own }) => [role, own ?? face]),
      [...opened.values()],
    ),
    faces,
    substitutions: chosen.flatMap(({ role, own, why }) => (own === undefined ? [substitutionOf(role, why)] : [])),
  }
}

function ownedOf(path: string | undefined): { readonly tried: readonly Face[]; readonly why: string | null } {
  if (path === undefined) return { tried: [], why: null }
  const read = openOwned(path)
  return 'tried' in read
    ? { tried: read.tried, why: `设置的字体文件 ${path} 排版程序认不出` }
    : { tried: [], why: read.unusable }
}

/** The preferred face first, behind it those of the packages for what it lacks. */
const byRole = (preferred: readonly (readonly [Role, Face])[], others: readonly Face[]): FontSet['of'] =>
  Object.fromEntries(
    preferred.map(([role, face]) => [role, [face, ...others.filter((one) => one !== face)]]),
  ) as unknown as FontSet['of']

function substitutionOf(role: Role, why: string | null): Substitution {
  const { wanted, face, why: usual } = standIns[role]
  return { role, wanted, used: face.name, why: why === null ? usual : `${why}。${usual}` }
}
