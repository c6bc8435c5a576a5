import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { openFonts, type Substitution } from '../fonts/set.ts'
import { type Measures, standard } from '../measures.ts'
import type { OfficialPaper } from '../paper.ts'
import { inputOf } from './input.ts'

export interface LaidOut {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Faces of the standard that others stand in for. */
  readonly substitutions: readonly Substitution[]
  /** What a reader should know of this paper: characters that no font has, tables that were divided. */
  readonly notices: readonly string[]
}

export interface Typesetter {
  /** `at` is the moment that the file's description gives, in seconds since 1970. */
  pdf(paper: OfficialPaper, options?: { readonly measures?: Measures; readonly at?: number }): LaidOut
}

const template = new URL('./paper.typ', import.meta.url)

/** Opens fonts and typesetter: takes about a second and some hundred megabytes, so once a process and in a thread of its own. */
export function openTypesetter(): Typesetter {
  const fonts = openFonts()
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: fonts.faces.map(({ bytes }) => bytes) }],
  })
  const mainFileContent = readFileSync(template, 'utf8')
  return {
    pdf(paper, { measures = standard, at = 0 } = {}) {
      const { data, missing } = inputOf(paper, fonts, measures)
      const compiled = compiler.compile({ mainFileContent, inputs: { paper: JSON.stringify(data) } })
      const { result } = compiled
      if (result === null) throw new Error(faultIn(compiled.takeDiagnostics()?.shortDiagnostics))
      const bytes = compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: at })
      const { numOfPages: pages } = result
      compiler.evictCache(10)
      const notices = missing.map(
        ({ codePoint, times }) =>
          `有一个字（${codePoint}）所用的字库里都没有，共 ${times} 处，文中以“〔缺字 ${codePoint}〕”标出。`,
      )
      return { bytes, pages, substitutions: fonts.substitutions, notices }
    },
  }
}

const faultIn = (diagnostics: readonly unknown[] | undefined): string => JSON.stringify(diagnostics ?? 'no diagnostics')
