import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { openStore, withdrawDocument } from '@zhengling/store'
import { realClock } from '../../clock.ts'
import { counties } from '../../counties.ts'
import { keyPath } from '../../keys/key-path.ts'
import { ringAt } from '../../keys/ring.ts'
import { importOperation } from '../../operations/import-issue.ts'
import { sampleIssueFile } from '../../operations/load-sample.ts'
import { isRefusal } from '../../refusal.ts'

/** The short issue that comes with the project. */
export const sampleFile = join(import.meta.dirname, '../../../../..', sampleIssueFile)

/** Words of a text that its next edition reads otherwise. */
export type Amendment = readonly [words: string, instead: string]

/** What a store is filled with before its pages are looked at. */
export interface Filling {
  readonly file: string
  /** Makes a second version of the document it stands in. */
  readonly amended?: Amendment
  /** A document to be taken from the public, by its number. */
  readonly withdrawn?: string
}

const [county] = counties
const actor = { kind: 'system', program: 'screens' } as const

/** Fills the store of a folder, which is created, as the command line would. */
export async function fill(folder: string, { file, amended, withdrawn }: Filling): Promise<void> {
  const clock = realClock()
  const opened = await openStore({ dataDir: folder }, { county: county.code, now: clock.now() })
  if (opened.outcome === 'refused') throw new Error(opened.message)
  const { store } = opened
  const keys = () => ringAt(keyPath({}, '', folder))
  const work = { store, county, clock, random: (bytes: number) => randomBytes(bytes), keys, address: null }
  const keep = async (text: string) => {
    const done = await importOperation.run(work, actor, { name: basename(file) }, Buffer.from(text))
    if (isRefusal(done)) throw new Error(done.message)
  }
  try {
    const text = readFileSync(file, 'utf8')
    await keep(text)
    if (amended) await keep(amend(text, amended))
    if (withdrawn === undefined) return
    const asked = { county: county.code, document: withdrawn, reason: '版面有误，重新排印后再登。', now: clock.now() }
    const done = await withdrawDocument(store.db, actor, asked)
    if (done.outcome === 'refused') throw new Error(done.message)
  } finally {
    await store.close()
  }
}

function amend(text: string, [words, instead]: Amendment): string {
  if (!text.includes(words)) throw new Error(`the text no longer says ${words}`)
  return text.replace(words, instead)
}
