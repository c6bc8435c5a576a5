import type { Face } from './face.ts'

/** Characters that stand next to one another in one face. */
export interface Run {
  readonly face: string
  readonly text: string
  /** A part of a long word: a line may end before and after it, not inside. */
  readonly unit?: true
}

/** A character in none of the fonts, as often as it came. */
export interface Missing {
  readonly character: string
  readonly codePoint: string
  readonly times: number
}

/** Figures and letters in a row that are not broken; what is longer, such as a checksum, comes in parts between which a line may end. */
export const UNBROKEN = 24
const LONG = new RegExp(`([!-~]{${UNBROKEN + 1},})`)
const PARTS = /.{1,4}/g

/** Chooses a face for every character beforehand, so that the typesetter never takes a font of the machine. */
export class Runs {
  readonly #missing = new Map<number, number>()

  /** `faces` in order of preference. */
  of(written: string, faces: readonly Face[]): readonly Run[] {
    const runs: Run[] = []
    for (const [index, text] of written.normalize('NFC').split(LONG).entries()) {
      // Every other part is a word that was split off.
      if (index % 2 === 0) runs.push(...this.#inFaces(text, faces))
      else
        for (const [part] of text.matchAll(PARTS))
          runs.push(...this.#inFaces(part, faces).map((run) => ({ ...run, unit: true as const })))
    }
    return runs
  }

  #inFaces(text: string, faces: readonly Face[]): readonly Run[] {
    const runs: { face: string; text: string }[] = []
    const add = (face: string, more: string) => {
      const last = runs.at(-1)
      if (last?.face === face) last.text += more
      else runs.push({ face, text: more })
    }
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0
      const face = faces.find((one) => one.has(codePoint)) ?? null
      if (face !== null) add(face.id, character)
      else if (!isSilent(character)) {
        this.#missing.set(codePoint, (this.#missing.get(codePoint) ?? 0) + 1)
        add(faces[0]?.id ?? '', `〔缺字 ${spelled(codePoint)}〕`)
      }
    }
    return runs
  }

  missing(): readonly Missing[] {
    return [...this.#missing].map(([codePoint, times]) => ({
      character: String.fromCodePoint(codePoint),
      codePoint: spelled(codePoint),
      times,
    }))
  }
}

const spelled = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`

/** Nothing is seen of it: controls, and what Unicode lets a font ignore (joiners, selectors of variants). */
const isSilent = (character: string): boolean => /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(character)
