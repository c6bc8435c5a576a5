import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { openFonts } from '../fonts/set.ts'
import type { GazetteIssue } from '../issue.ts'
import type { LaidOut } from '../laid-out.ts'
import { type Measures, sizes, standard } from '../measures.ts'
import type { OfficialPaper } from '../paper.ts'
import { issueInput, issueMeasures, issueType } from './issue-input.ts'
import { paperInput } from './paper-input.ts'
import { Setting } from './setting.ts'

/** `at` is the moment that the file's description gives, in seconds since 1970. */
export interface Typesetter {
  pdf(paper: OfficialPaper, options?: { readonly measures?: Measures; readonly at?: number }): LaidOut
  issue(issue: GazetteIssue, options?: { readonly at?: number }): LaidOut
}

const sheet = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

/** Opens fonts and typesetter: takes about a second and some hundred megabytes, so once a process and in a thread of its own. */
export function openTypesetter(): Typesetter {
  const fonts = openFonts()
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: fonts.faces.map(({ bytes }) => bytes) }],
  })
  const common = sheet('./common.typ')
  const [ofPaper, ofIssue] = [common + sheet('./paper.typ'), common + sheet('./issue.typ')]

  function typeset(mainFileContent: string, data: object, setting: Setting, at: number): LaidOut {
    const compiled = compiler.compile({ mainFileContent, inputs: { given: JSON.stringify(data) } })
    const { result } = compiled
    if (result === null) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? null))
    const bytes = new Uint8Array(compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: at }))
    compiler.evictCache(10)
    return { bytes, pages: result.numOfPages, substitutions: fonts.substitutions, notices: setting.notices() }
  }

  return {
    pdf(paper, { measures = standard, at = 0 } = {}) {
      const setting = new Setting(fonts, measures, { size: sizes.三号, titleSize: sizes.二号 })
      const data = { ...setting.common(paper.banner), ...paperInput(paper, setting) }
      return typeset(ofPaper, data, setting, at)
    },
    issue(issue, { at = 0 } = {}) {
      const setting = new Setting(fonts, issueMeasures, issueType)
      const data = { ...setting.common(issue.banner), ...issueInput(issue, setting) }
      return typeset(ofIssue, data, setting, at)
    },
  }
}
