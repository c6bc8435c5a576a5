import { parseJson, policyJson, readGiven } from '@zhengling/law'
import { decisionsMade } from '@zhengling/store'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type * as z from 'zod'
import { ApiEvalAsked, ApiOutcome, ApiPolicies, ApiPolicy, ApiQuestions, ApiRefusal } from '../api/contract.ts'
import { policyNamed, ruleIn } from '../law/asked.ts'
import { evaluateCase } from '../law/evaluate.ts'
import { questionsJson } from '../law/questions-json.ts'
import { worldOf } from '../law/world.ts'
import { isRefusal } from '../refusal.ts'
import type { Asked, Env } from './context.ts'
import { decidedNow } from './law.ts'
import { sendKept } from './respond.ts'
import type { Service } from './service.ts'

const type = 'application/json; charset=utf-8'
/** Bytes of the largest case: a few dozen facts. */
const largestCase = 256 * 2 ** 10

/**
 * The law as JSON, checked against the contract before it leaves. Working out a case changes nothing, so that a program
 * without a session, and a page of another system, may ask for it.
 */
export function lawApiRoutes(service: Service): Hono<Env> {
  const { store, county, clock } = service
  const { law } = county
  const app = new Hono<Env>()
  const worldNow = async (context: Asked) =>
    worldOf(county, clock.today(), await decidedNow(service, context.get('actor')))
  app.get('/policies', async (context) => {
    const world = await worldNow(context)
    const all = law.policies.map((policy) => policyJson(policy, world))
    return sendKept(context, JSON.stringify(ApiPolicies.parse(all)), type)
  })
  app.get('/policies/:doc', async (context) => {
    const policy = policyNamed(law, context.req.param('doc'))
    if (isRefusal(policy)) return refused(context, policy.message, 404)
    return sendKept(context, JSON.stringify(ApiPolicy.parse(policyJson(policy, await worldNow(context)))), type)
  })
  app.get('/questions', async (context) => {
    const made = await decisionsMade(store.db, context.get('actor'), { county: county.code })
    return sendKept(context, JSON.stringify(ApiQuestions.parse(questionsJson(law, made))), type)
  })
  app.post('/eval/:doc/:rule', limitCase(), async (context) => {
    const policy = policyNamed(law, context.req.param('doc'))
    const asked = isRefusal(policy) ? policy : ruleIn(policy, context.req.param('rule'))
    if (isRefusal(asked)) return refused(context, asked.message, 404)
    const body = bodyIn(await context.req.text())
    if (body === undefined)
      return refused(context, '请求应为 JSON：{"given":{"事实":"值"},"on":"2022-12-01"}，on 可省。')
    const on = body.on === undefined ? clock.today() : Temporal.PlainDate.from(body.on)
    const decided = await decidedNow(service, context.get('actor'))
    const done = evaluateCase(county, asked, { on, decided }, (facts) => readGiven(body.given, facts))
    if ('faults' in done) {
      const error = done.faults.map(({ message }) => message).join('')
      return context.json(ApiRefusal.parse({ error, faults: done.faults }), 400)
    }
    context.header('cache-control', 'no-store')
    return context.json(ApiOutcome.parse(done.json))
  })
  return app
}

/** What is asked, numbers of the facts as written; undefined where the body is something else. */
function bodyIn(text: string): z.infer<typeof ApiEvalAsked> | undefined {
  try {
    return ApiEvalAsked.safeParse(parseJson(text)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const refused = (context: Asked, error: string, status: 400 | 404 = 400) =>
  context.json(ApiRefusal.parse({ error }), status)

const limitCase = () =>
  bodyLimit({
    maxSize: largestCase,
    onError: (context) => context.json({ error: '请求过大，一个案例不应超过 256 KB。' }, 413),
  })
