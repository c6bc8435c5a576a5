import type { Role } from '../fonts/roles.ts'
import { Runs } from '../fonts/runs.ts'
import type { FontSet } from '../fonts/set.ts'
import { grid, type Measures } from '../measures.ts'
import type { Block, Table } from '../paper.ts'
import { planTable } from '../table/plan.ts'
import { type Piece, piecesOf, type Words } from './pieces.ts'

/** Sizes of type, in points. */
export interface Type {
  readonly size: number
  readonly titleSize: number
}

/** What one file is set with: its faces, and what there is to be said of it afterwards. */
export class Setting {
  readonly #runs = new Runs()
  readonly #fonts: FontSet
  readonly #measures: Measures
  readonly #type: Type
  readonly #divided: string[] = []

  constructor(fonts: FontSet, measures: Measures, type: Type) {
    this.#fonts = fonts
    this.#measures = measures
    this.#type = type
  }

  words(text: string, role: Role): Words {
    return this.#runs.of(text, this.#fonts.of[role])
  }

  /** Null stays null. */
  optional(text: string | null | undefined, role: Role): Words | null {
    return text == null ? null : this.words(text, role)
  }

  body(blocks: readonly Block[]): readonly Piece[] {
    return piecesOf(blocks, { words: (text, role) => this.words(text, role), table: (of) => this.#table(of) })
  }

  #table(of: Table) {
    const parts = planTable(of, this.#measures.block)
    const named = of.title === null ? '有一个表' : `表“${of.title}”`
    if (parts.length > 1)
      this.#divided.push(`${named}太宽，一页排不下，按栏分成 ${parts.length} 部分，各部分都带第一栏。`)
    return parts
  }

  /** What every file's template reads. */
  common(banner: string | null) {
    const [foot] = this.#fonts.of.song
    return {
      ...this.#type,
      measures: this.#measures,
      grid: grid(this.#measures),
      red: '#e60012',
      faces: Object.fromEntries(this.#fonts.faces.map(({ id, family, weight }) => [id, { family, weight }])),
      foot: { face: foot?.id ?? '', dash: foot?.dash ?? 0 },
      banner: this.optional(banner, 'hei'),
    }
  }

  notices(): readonly string[] {
    const missing = this.#runs
      .missing()
      .map(
        ({ codePoint, times }) =>
          `有一个字（${codePoint}）所用的字库里都没有，共 ${times} 处，文中以“〔缺字 ${codePoint}〕”标出。`,
      )
    return [...missing, ...this.#divided]
  }
}
