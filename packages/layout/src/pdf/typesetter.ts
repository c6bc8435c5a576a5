import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Face } from '../fonts/face.ts'
import type { OwnedFonts } from '../fonts/owned.ts'
import { type FontSet, openFonts } from '../fonts/set.ts'
import type { GazetteIssue } from '../issue.ts'
import type { LaidOut } from '../laid-out.ts'
import { type Measures, sizes, standard } from '../measures.ts'
import type { OfficialPaper } from '../paper.ts'
import { issueInput, issueMeasures, issueType } from './issue-input.ts'
import { paperInput } from './paper-input.ts'
import { Setting } from './setting.ts'

/** What the file says of itself among its properties: which faces stand in for those of the standard, and its notices. */
function reportOf({ substitutions }: FontSet, setting: Setting): string {
  const stands = substitutions.map(({ wanted, used }) => `${wanted}用${used}`).join('、')
  return [...(stands === '' ? [] : [`字体代用：${stands}。`]), ...setting.notices()].join('')
}

/** `at` is the moment that the file's description gives, in seconds since 1970. */
export interface Typesetter {
  pdf(paper: OfficialPaper, options?: { readonly measures?: Measures; readonly at?: number }): LaidOut
  issue(issue: GazetteIssue, options?: { readonly at?: number }): LaidOut
}

function open(owned: OwnedFonts): { readonly fonts: FontSet; readonly compiler: NodeCompiler } {
  let compiler: NodeCompiler | null = null
  const fonts = openFonts(owned, (bytes) => {
    const opened = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs: [...bytes] }] })
    compiler = opened
    return (face) => finds(opened, face)
  })
  if (compiler === null) throw new Error('the fonts were not opened')
  return { fonts, compiler }
}

/** A family that the typesetter does not know is a warning. */
function finds(compiler: NodeCompiler, { family }: Face): boolean {
  const mainFileContent = '#set text(font: sys.inputs.family)\n 一'
  return compiler.compile({ mainFileContent, inputs: { family } }).takeWarnings() === null
}

const sheet = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

/** Opens fonts and typesetter: takes about a second and some hundred megabytes, so once a process and in a thread of its own. */
export function openTypesetter(owned: OwnedFonts = {}): Typesetter {
  const { fonts, compiler } = open(owned)
  const common = sheet('./common.typ')
  const [ofPaper, ofIssue] = [common + sheet('./paper.typ'), common + sheet('./issue.typ')]

  function typeset(mainFileContent: string, data: object, setting: Setting, at: number): LaidOut {
    const compiled = compiler.compile({
      mainFileContent,
      inputs: { given: JSON.stringify({ ...data, description: reportOf(fonts, setting) }) },
    })
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
