import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { openFonts } from '../fonts/set.ts'
import type { LaidOut } from '../laid-out.ts'
import { type Measures, standard } from '../measures.ts'
import type { OfficialPaper } from '../paper.ts'
import { inputOf } from './input.ts'

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
      const { data, missing, notices } = inputOf(paper, fonts, measures)
      const compiled = compiler.compile({ mainFileContent, inputs: { paper: JSON.stringify(data) } })
      const { result } = compiled
      if (result === null) throw new Error(faultIn(compiled.takeDiagnostics()?.shortDiagnostics))
      const bytes = compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: at })
      const { numOfPages: pages } = result
      compiler.evictCache(10)
      const lacking = missing.map(
        ({ codePoint, times }) =>
          `有一个字（${codePoint}）所用的字库里都没有，共 ${times} 处，文中以“〔缺字 ${codePoint}〕”标出。`,
      )
      return {
        bytes: new Uint8Array(bytes),
        pages,
        substitutions: fonts.substitutions,
        notices: [...lacking, ...notices],
      }
    },
  }
}

const faultIn = (diagnostics: readonly unknown[] | undefined): string => JSON.stringify(diagnostics ?? 'no diagnostics')
