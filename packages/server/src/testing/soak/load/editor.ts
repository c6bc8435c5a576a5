import { setTimeout } from 'node:timers/promises'
import type { Caller } from '../caller.ts'
import { issueSlug, issueText } from '../issue-text.ts'
import { type Ledger, surprise } from '../ledger.ts'
import type { Client } from './work.ts'

const every = 40

/** The editor: hands an issue in, looks at it, stores and publishes it, judges its finding. */
export const editor: Client = async ({ cast: { office }, ledger, next }) => {
  const n = next()
  const name = `${issueSlug(n)}.txt`
  const file = new File([issueText(n)], name)
  const { location } = await ledger.ask('upload', name, () => office.post('/desk/import', { file }))
  await storeJob(office, ledger, location, issueSlug(n))
  await judge(office, ledger, issueSlug(n))
}

/** Waits for the preview of an import, stores it, and waits until that is done. */
export async function storeJob(office: Caller, ledger: Ledger, job: string, slug: string): Promise<void> {
  await settled(office, job)
  await ledger.ask(
    'issue',
    slug,
    async () => {
      await office.post(job, { publish: 'yes' })
      await settled(office, job)
      return office.get(job)
    },
    { done: ({ status, text }) => status === 200 && text.includes('已导入并公布') },
  )
}

async function settled(office: Caller, job: string): Promise<void> {
  for (;;) {
    const { status, text } = await office.get(`${job}/state`)
    if (status !== 200) throw surprise(`${job}/state`, { status, text, location: '' })
    if (!(JSON.parse(text) as { working: boolean }).working) return
    await setTimeout(every)
  }
}

async function judge(office: Caller, ledger: Ledger, slug: string): Promise<void> {
  const { text } = await office.get(`/desk/findings/${slug}`)
  const said = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? ''
  const [owner, id, fingerprint] = [said('owner'), said('id'), said('fingerprint')]
  const judgement = { owner, id, fingerprint, state: 'accepted', reason: '原件如此' }
  await ledger.ask('judgement', `${id} ${fingerprint}`, () => office.post(`/desk/findings/${slug}`, judgement), {
    repeats: true,
  })
}
