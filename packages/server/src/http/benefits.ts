import { type Actor, documentsPresent } from '@zhengling/store'
import { Hono } from 'hono'
import { type Answers, claimantsIn, claimsOf } from '../law/benefits.ts'
import { type BenefitsView, benefitsPage } from '../pages/law/benefits.ts'
import { clauseLink } from '../pages/law/clause-link.ts'
import { documentHref } from './address.ts'
import type { Asked, Env } from './context.ts'
import { decidedNow } from './law.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'

/** What a reader may claim. The answers travel in the form and are kept nowhere, not even in the address. */
export function benefitRoutes(service: Service): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/benefits', (context) => show(service, context, null))
  app.post('/benefits', async (context) => show(service, context, await context.req.formData()))
  return app
}

async function show(service: Service, context: Asked, form: FormData | null): Promise<Response> {
  const asked = await benefitsAsked(service, context.get('actor'), form)
  const { signedIn } = context.get('frame')
  return respond(context, benefitsPage({ ...asked, signedIn, way: { address: '/benefits', document: documentHref } }))
}

/** What a form of answers comes to for this reader. */
export async function benefitsAsked(
  service: Service,
  actor: Actor,
  form: FormData | null,
): Promise<Omit<BenefitsView, 'signedIn' | 'way'>> {
  const { store, county, clock } = service
  const { law } = county
  const claimants = claimantsIn(county)
  const who = claimants.find((one) => one === form?.get('who')) ?? null
  const skipped = new Set([...wordsOf(form, 'skipped'), ...wordsOf(form, 'skip')])
  const answers = answersIn(form)
  const documents = await documentsPresent(store.db, actor, {
    county: county.code,
    documents: law.policies.map(({ head }) => head.number),
  })
  const decided = await decidedNow(service, actor)
  const claims = who === null ? null : claimsOf({ county, who, on: clock.today(), decided, answers, skipped })
  return {
    claimants,
    who,
    claims,
    answers,
    skipped,
    link: clauseLink(documents),
    folderOf: (number) => law.policies.find(({ head }) => head.number === number)?.folder,
  }
}

const wordsOf = (form: FormData | null, name: string): readonly string[] =>
  (form?.getAll(name) ?? []).filter((value) => typeof value === 'string')

/** What was answered before, and what was just written in the field of the question asked; not where that was skipped. */
function answersIn(form: FormData | null): Answers {
  const before = [...new Set(form?.keys())]
    .filter((name) => name.startsWith(KEPT))
    .map((name) => [name.slice(KEPT.length), wordsOf(form, name)] as const)
  const [asked] = wordsOf(form, 'asked')
  const [field] = wordsOf(form, 'field')
  const written = field === undefined ? [] : wordsOf(form, field).filter((value) => value.trim() !== '')
  const isAnswered = asked !== undefined && written.length > 0 && wordsOf(form, 'skip').length === 0
  return new Map([...before, ...(isAnswered ? [[asked, written] as const] : [])])
}

const KEPT = 'answer:'
