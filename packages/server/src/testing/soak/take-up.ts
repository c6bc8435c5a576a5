import type { Caller } from './caller.ts'
import { isSeeOther, type Ledger, surprise } from './ledger.ts'
import { storeJob } from './load/editor.ts'

/** How many imports were taken up where the killed process had left them, and how many given up. */
export interface TakenUp {
  readonly stored: number
  readonly givenUp: number
}

/** What an editor does after a restart: goes through the imports in hand and brings each to its end. */
export async function takeUpImports(office: Caller, ledger: Ledger): Promise<TakenUp> {
  const { text } = await office.get('/desk')
  const jobs = new Set([...text.matchAll(/href="(\/desk\/import\/[\w-]{12})"/g)].map(([, job = '']) => job))
  let [stored, givenUp] = [0, 0]
  for (const job of jobs) {
    const page = await office.get(job)
    const slug = /(\d{4}-\d\d)\.txt/.exec(page.text)?.[1] ?? ''
    if (/<h1>导入中断/.test(page.text) && !page.text.includes(`${job}/resume`)) {
      const done = await office.post(`${job}/cancel`)
      if (!isSeeOther(done)) throw surprise(`${job}/cancel`, done)
      givenUp += 1
    } else {
      if (page.text.includes(`${job}/resume`)) {
        const done = await office.post(`${job}/resume`)
        if (!isSeeOther(done)) throw surprise(`${job}/resume`, done)
      }
      await storeJob(office, ledger, job, slug)
      stored += 1
    }
  }
  return { stored, givenUp }
}
