import { coverageOf, findPolicy, type Policy, policyJson } from '@zhengling/law'
import { type Actor, decisionsMade, decisionsStanding, documentByNumber, documentsPresent } from '@zhengling/store'
import { Hono } from 'hono'
import { ruleIn } from '../law/asked.ts'
import { clausesOf } from '../law/text.ts'
import { type Decided, worldOf } from '../law/world.ts'
import { walk } from '../pages/document/context.ts'
import { calculate, type Entries } from '../pages/law/calculator.ts'
import { clauseLink } from '../pages/law/clause-link.ts'
import { policiesPage } from '../pages/law/policies.ts'
import { policyPage } from '../pages/law/policy.ts'
import { questionsPage } from '../pages/law/questions.ts'
import { rulePage } from '../pages/law/rule.ts'
import { isRefusal } from '../refusal.ts'
import { policyHref, ruleHref } from './address.ts'
import type { Env } from './context.ts'
import { dayWritten } from './day.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'

/** What documents declare, rules worked out for a case, and the questions that are open. */
export function lawRoutes(service: Service): Hono<Env> {
  const { store, county, clock, catalogue } = service
  const { law } = county
  const app = new Hono<Env>()
  app.get('/policies', (context) => respond(context, policiesPage(law.policies)))
  app.get('/policies/:doc', async (context) => {
    const actor = context.get('actor')
    const policy = findPolicy(law, context.req.param('doc'))
    if (policy === undefined) return context.notFound()
    if (policy.folder !== context.req.param('doc')) return context.redirect(encodeURI(policyHref(policy.folder)), 301)
    const json = policyJson(policy, worldOf(county, clock.today(), await decidedNow(service, actor)))
    const view = await documentByNumber(store.db, actor, { county: county.code, document: policy.head.number })
    const coverage = view ? coverageOf(policy, clausesOf(view.document)) : null
    return respond(context, policyPage({ policy, json, coverage }))
  })
  app.get('/policies/:doc/:rule', async (context) => {
    const actor = context.get('actor')
    const policy = findPolicy(law, context.req.param('doc'))
    const asked = policy && ruleIn(policy, context.req.param('rule'))
    if (policy === undefined || asked === undefined || isRefusal(asked)) return context.notFound()
    const query = new URL(context.req.url).searchParams
    if (policy.folder !== context.req.param('doc'))
      return context.redirect(encodeURI(ruleHref(policy.folder, asked.rule.name)), 301)
    const today = clock.today()
    const on = dayWritten(query.get('on')) ?? today
    const decided = await decidedNow(service, actor)
    const documents = await documentsHere(service, actor)
    const node = await clauseHere(service, actor, policy, asked.rule.at.clause)
    const entries: Entries = [...query].filter(([name]) => name !== 'on')
    const calculation = calculate({ county, asked, on, decided, link: clauseLink(documents) }, entries)
    return respond(
      context,
      rulePage({
        county,
        policy,
        rule: asked.rule,
        clause: policy.outline[asked.rule.at.clause],
        node,
        calculation,
        on: on.toString(),
        today: today.toString(),
        decisions: decided.decisions,
        documents,
        script: catalogue.rule,
        kernel: catalogue.kernel(policy.folder),
      }),
    )
  })
  app.get('/questions', async (context) => {
    const actor = context.get('actor')
    const made = await decisionsMade(store.db, actor, { county: county.code })
    const link = clauseLink(await documentsHere(service, actor))
    return respond(context, questionsPage(law, made, link))
  })
  return app
}

/** The decisions that stand in the store. */
export const decidedNow = async ({ store, county }: Service, actor: Actor): Promise<Decided> => ({
  decisions: await decisionsStanding(store.db, actor, { county: county.code }),
  source: 'store',
})

/** Numbers of the declared documents whose text the actor may see here. */
export const documentsHere = ({ store, county }: Service, actor: Actor): Promise<readonly string[]> =>
  documentsPresent(store.db, actor, {
    county: county.code,
    documents: county.law.policies.map(({ head }) => head.number),
  })

/** The clause of a document as it reads here; null where its text is not here. */
async function clauseHere({ store, county }: Service, actor: Actor, { head }: Policy, path: string) {
  const view = await documentByNumber(store.db, actor, { county: county.code, document: head.number })
  return (view && [...walk(view.document.clauses)].find((node) => node.path === path)) ?? null
}
