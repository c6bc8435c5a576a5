import type { OfficialPaper } from './paper.ts'

/** A whole issue of the gazette as it is to be laid out. Every text is plain. */
export interface GazetteIssue {
  /** ××县人民政府公报 */
  readonly title: string
  /** 2022年第2期（总第6期） */
  readonly name: string
  /** Lines under the name on the cover: who publishes it, and when. */
  readonly coverLines: readonly string[]
  /** 办刊宗旨 */
  readonly purposes: readonly string[]
  /** 编辑委员会 */
  readonly board: readonly { readonly label: string; readonly names: string }[]
  /** In the order of print, each under its group of the contents; the layout works out on which page each begins. */
  readonly documents: readonly {
    readonly group: string | null
    readonly title: string
    readonly paper: OfficialPaper
  }[]
  /** 版权页 */
  readonly colophon: readonly { readonly label: string; readonly text: string }[]
  readonly banner: string | null
}
