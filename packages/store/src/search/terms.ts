import type { Source } from './source.ts'

const QUOTED = /[“《〈]([^“”《》〈〉]{2,24})[”》〉]/g
/** A heading run into its paragraph: 强化资金监管。项目资金… */
const RUN_IN = /^([^，。；：,;:]{3,16})[。：:]/

/** What a document calls things: its titles, headings, words in quotation marks, bodies, attachments. */
export function termsOf({ print, nodes, bodies, attachments }: Source): readonly string[] {
  const { number, title, carries } = print
  return [
    ...(number === null ? [] : [number]),
    title,
    ...(carries === null ? [] : [carries]),
    ...nodes.flatMap(({ heading, text }) => (heading ? [text] : (RUN_IN.exec(text)?.[1] ?? []))),
    ...nodes.flatMap(({ text }) => [...text.matchAll(QUOTED)].map(([, quoted = '']) => quoted)),
    ...bodies.flatMap(({ text, canonical }) => (canonical === null ? [text] : [text, canonical])),
    ...attachments,
  ]
}
