import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

/** Cuts a text into words. What is found never depends on it, only the order and what a whole sentence is about. */
export type Cut = (text: string) => readonly string[]

/** Words by jieba, the county's names among them. Holds its dictionary (some 30 MB): make one and keep it. */
export function jiebaCut(names: readonly string[]): Cut {
  const jieba = Jieba.withDict(dict)
  const own = names.map((name) => `${name} 100000 nt`).join('\n')
  if (own !== '') jieba.loadDict(Buffer.from(own, 'utf8'))
  return (text) => jieba.cut(text, true)
}
