import {
  applyToClose,
  assignMatter,
  checkMatter,
  clocksOf,
  judgePlan,
  leadsOf,
  type MatterOutcome,
  matterById,
  may,
  newId,
  proposePlan,
  recheckMatter,
  refer,
  regradeMatter,
  reopenMatter,
  reportMatter,
  reportNode,
  signForMatter,
  stepsOf,
  summon,
  supervisionRules,
  withdrawMatter,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { clauseLink } from '../../pages/law/clause-link.ts'
import { matterPage } from '../../pages/matters/matter.ts'
import { matterHref } from '../../pages/matters/parts.ts'
import type { Written } from '../../pages/matters/written.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { bodiesIn } from '../bodies-in.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { documentsHere } from '../law.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const revision = z.coerce.number().int()
const words = z.string().regex(/^[^\0]*$/)
const Said = { revision, said: words }
const Judged = { ...Said, do: z.enum(['yes', 'no']) }

/** One matter's page and every act on it. */
export function matterRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const { supervision, office } = county
  const app = new Hono<Env>()

  async function show(
    context: Asked,
    {
      refused,
      failed,
      written,
      status,
    }: { refused: string | null; failed: string | null; written: Written; status: 200 | 400 | 409 },
  ) {
    const actor = context.get('actor')
    const matter = await matterById(store.db, actor, { county: county.code, id: idOf(context) })
    if (matter === undefined) return context.notFound()
    const steps = await stepsOf(store.db, actor, { county: county.code, matter })
    const can = (name: 'keep-matters' | 'handle-matter' | 'check-matter' | 'sample-matters') =>
      may(actor, name, matter).outcome === 'allowed'
    const rules = await supervisionRules(store.db, actor, { county: county.code })
    const page = matterPage(context.get('frame'), {
      matter,
      steps,
      clocks:
        matter.state === '已撤回'
          ? []
          : clocksOf(matter, steps, { now: clock.now(), rules, calendar: county.calendar }),
      supervision,
      office,
      link: clauseLink(await documentsHere(service, actor)),
      ownUnits: leadsOf(actor, matter),
      may: {
        keep: can('keep-matters'),
        handle: can('handle-matter'),
        check: can('check-matter'),
        sample: can('sample-matters'),
      },
      refused,
      failed,
      written,
    })
    return respond(context, page, status)
  }
  const idOf = (context: Asked) => context.req.param('matter') ?? ''
  app.get('/matters/:matter', (context) => show(context, { refused: null, failed: null, written: {}, status: 200 }))

  /** An act whose form has this shape: refused, the page shows why and what was written; of two at once the second gets 409. */
  function on<S extends z.ZodRawShape>(
    path: string,
    shape: S,
    run: (context: Asked, form: z.infer<z.ZodObject<S>>) => Promise<MatterOutcome | Refusal>,
  ) {
    app.post(`/matters/:matter/${path}`, async (context) => {
      const form = await formOf(context, shape)
      if (isRefusal(form)) return show(context, { refused: form.message, failed: path, written: {}, status: 400 })
      const done = await run(context, form)
      if (!isRefusal(done) && done.outcome === 'done') return context.redirect(matterHref(idOf(context)), 303)
      const written = Object.fromEntries(
        Object.entries(form).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      )
      const status = !isRefusal(done) && done.ground === 'changed' ? 409 : 400
      return show(context, { refused: done.message, failed: path, written, status })
    })
  }
  const asked = (context: Asked, of: { readonly revision: number }) =>
    [
      store.db,
      context.get('actor'),
      { county: county.code, now: clock.now(), id: idOf(context), revision: of.revision },
    ] as const

  const simple = {
    assign: assignMatter,
    report: reportMatter,
    reopen: reopenMatter,
    withdraw: withdrawMatter,
  } as const
  for (const [path, done] of Object.entries(simple))
    on(path, Said, (context, form) => {
      const [db, actor, at] = asked(context, form)
      return done(db, actor, { ...at, said: form.said })
    })
  on('sign', { revision }, (context, form) => signForMatter(...asked(context, form)))
  on('check', Judged, (context, form) => {
    const [db, actor, at] = asked(context, form)
    return checkMatter(db, actor, { ...at, pass: form.do === 'yes', said: form.said })
  })
  on('recheck', Judged, (context, form) => {
    const [db, actor, at] = asked(context, form)
    return recheckMatter(db, actor, { ...at, pass: form.do === 'yes', said: form.said })
  })
  on('judge-plan', Judged, (context, form) => {
    const [db, actor, at] = asked(context, form)
    return judgePlan(db, actor, { ...at, approve: form.do === 'yes', said: form.said })
  })
  on('plan', { ...Said, nodes: words }, async (context, form) => {
    const nodes = nodesIn(form.nodes)
    if (!Array.isArray(nodes)) return nodes
    const [db, actor, at] = asked(context, form)
    return proposePlan(db, actor, { ...at, said: form.said, nodes })
  })
  on('node', { ...Said, node: z.coerce.number().int() }, (context, form) => {
    const [db, actor, at] = asked(context, form)
    return reportNode(db, actor, { ...at, said: form.said, node: form.node })
  })
  on('apply', { ...Said, evidence: words }, (context, form) => {
    const [db, actor, at] = asked(context, form)
    return applyToClose(db, actor, { ...at, said: form.said, evidence: linesIn(form.evidence) })
  })
  const Grade = {
    revision,
    major: z.enum(['1', '0']),
    scale: z.enum(['一般', '较大']),
    ownDay: z.union([z.literal(''), z.iso.date()]),
    checker: field,
    why: field,
  }
  on('regrade', Grade, async (context, form) => {
    const checker = bodiesIn(county, form.checker)
    if (isRefusal(checker)) return checker
    const [db, actor, at] = asked(context, form)
    const own = form.ownDay === '' ? null : { day: form.ownDay, why: form.why }
    const { scale, why } = form
    const graded = { major: form.major === '1', scale, own, checker: checker[0] ?? null, why, office }
    return regradeMatter(db, actor, { ...at, ...graded })
  })
  /** What follows is a matter of its own, of no category that the documents list. */
  const following = () => {
    const other = supervision.categories.find(({ listed }) => listed.every(({ words }) => words === null))
    return { id: newId(random), category: other?.name ?? '其他', listed: other?.listed ?? [], office }
  }
  const Summons = {
    ...Said,
    summoned: field,
    holder: field,
    basis: field,
    day: z.iso.date(),
    ground: z.enum(supervision.summons.grounds),
  }
  on('summon', Summons, async (context, form) => {
    const holder = bodiesIn(county, form.holder)
    if (isRefusal(holder)) return holder
    const [db, actor, at] = asked(context, form)
    const { summoned, ground, basis, day, said } = form
    const { document, clause } = supervision.summons.at
    const under = `${document} ${clause}`
    const summons = { summoned, holder: holder[0] ?? '', ground, basis, day, said, clause: under, follows: following() }
    return summon(db, actor, { ...at, ...summons })
  })
  const Referral = { ...Said, to: field, basis: field, ground: z.enum(supervision.referral.grounds) }
  on('refer', Referral, async (context, form) => {
    const to = bodiesIn(county, form.to)
    if (isRefusal(to)) return to
    const [db, actor, at] = asked(context, form)
    const { document, clause } = supervision.referral.at
    const { ground, basis, said } = form
    const referral = { to: to[0] ?? '', ground, basis, said, clause: `${document} ${clause}`, follows: following() }
    return refer(db, actor, { ...at, ...referral })
  })
  return app
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** Nodes written one a line: the day, then what. */
function nodesIn(text: string): { readonly what: string; readonly due: string }[] | Refusal {
  const nodes = linesIn(text).map((one) => /^(\d{4}-\d{2}-\d{2})\s+(.+)$/.exec(one))
  const wrong = nodes.findIndex((one) => one === null || !z.iso.date().safeParse(one[1]).success)
  if (wrong !== -1)
    return refuse(`第 ${wrong + 1} 个节点写得不对。请先写日期，空一格再写内容，例如 2022-08-31 完成立项。`)
  return nodes.map((one) => ({ due: one?.[1] ?? '', what: one?.[2] ?? '' }))
}
