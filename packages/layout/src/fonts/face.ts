import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import type { OwnFace } from './roles.ts'

/** A font that is there: its bytes for the typesetter, and which characters it has. */
export interface Face {
  /** Distinct among the faces of one set. */
  readonly id: string
  readonly family: string
  readonly weight: number
  readonly name: string
  readonly bytes: Buffer
  /** Upper edge of the dash — above the baseline, in ems. */
  readonly dash: number
  has(codePoint: number): boolean
}

const require = createRequire(import.meta.url)

export function ownFace({ package: of, file, family, weight, name }: OwnFace): Face {
  return faceOf(readFileSync(require.resolve(`${of}/${file}`)), { family, weight, name })
}

/** The face in the bytes of a font. */
export function faceOf(bytes: Buffer, of: Pick<Face, 'family' | 'weight' | 'name'>): Face {
  const font = fontIn(bytes)
  const dash = font.glyphForCodePoint(0x2014).bbox.maxY / font.unitsPerEm
  return { ...of, id: `${of.family} ${of.weight}`, bytes, dash, has: covers(font) }
}

/** The one font of a file. Throws where the bytes are no font, or a collection of several. */
function fontIn(bytes: Buffer): Font {
  const read = create(bytes)
  if (!('characterSet' in read)) throw new TypeError('a collection of fonts')
  return read
}

/** The names of a font's family, the one that spans all its weights first. */
export function familiesOf(bytes: Buffer): readonly Pick<Face, 'family' | 'weight' | 'name'>[] {
  const font = fontIn(bytes)
  const weight = font['OS/2'].usWeightClass
  const names = ['preferredFamily', 'fontFamily'].map((key) => font.getName(key, 'en')).concat(font.familyName)
  const distinct = [...new Set(names.filter((name) => name !== null && name !== ''))] as readonly string[]
  return distinct.map((family) => ({ family, weight, name: font.fullName }))
}

const covers = (font: Font): ((codePoint: number) => boolean) => {
  const known = new Set(font.characterSet)
  return (codePoint) => known.has(codePoint)
}
