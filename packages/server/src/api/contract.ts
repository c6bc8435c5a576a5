import * as z from 'zod'

const Span = z.tuple([z.int(), z.int()])

const Counts = z.object({ error: z.int(), warning: z.int(), note: z.int(), accepted: z.int(), dismissed: z.int() })

/** A printed unit of text; see the reader's `Node`. */
const Node = z.object({
  path: z.string(),
  kind: z.string(),
  label: z.string(),
  text: z.string(),
  heading: z.boolean(),
  span: Span,
  cells: z.array(z.object({ text: z.string(), span: Span })).optional(),
  get children() {
    return z.array(Node)
  },
})

/** Something the text fixes; `value` depends on the kind, see the reader's `Fact`. */
const Fact = z.object({
  kind: z.string(),
  text: z.string(),
  span: Span,
  clause: z.string(),
  value: z.record(z.string(), z.unknown()),
})

const Finding = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  document: z.string().optional(),
  clause: z.string().optional(),
  message: z.string(),
  settle: z.string(),
  spans: z.array(Span),
  state: z.enum(['open', 'accepted', 'dismissed']),
  reason: z.string().nullable(),
})

const IssueSummary = z.object({
  slug: z.string(),
  version: z.int(),
  title: z.string().nullable(),
  year: z.int().nullable(),
  number: z.int().nullable(),
  serial: z.int().nullable(),
  published: z.string().nullable(),
  documents: z.int(),
  clauses: z.int(),
  facts: z.int(),
  findings: Counts,
})

/** `GET /api/issues` */
export const ApiIssues = z.object({ issues: z.array(IssueSummary) })

/** `GET /api/issues/:slug` */
export const ApiIssue = IssueSummary.extend({
  publisher: z.string().nullable(),
  purposes: z.array(z.string()),
  board: z.array(z.object({ post: z.string(), names: z.array(z.string()) })),
  colophon: z.array(z.object({ name: z.string(), value: z.string() })),
  front: z.array(Node),
  back: z.array(Node),
  contents: z.array(
    z.object({
      slug: z.string(),
      version: z.int(),
      number: z.string().nullable(),
      title: z.string(),
      kind: z.string(),
      issuer: z.string().nullable(),
      issued: z.string().nullable(),
      clauses: z.int(),
      facts: z.int(),
      findings: Counts,
    }),
  ),
  list: z.array(Finding),
})

/** `GET /api/documents/:number`, `?v=` for an earlier version */
export const ApiDocument = z.object({
  slug: z.string(),
  version: z.int(),
  newest: z.int(),
  issue: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  kind: z.string(),
  issuer: z.string().nullable(),
  issued: z.string().nullable(),
  addressees: z.array(z.string()),
  signed: z.string().nullable(),
  effective: z.string().nullable(),
  validFor: z.string().nullable(),
  explains: z.string().nullable(),
  interprets: z.string().nullable(),
  openness: z.string().nullable(),
  carries: z.string().nullable(),
  basedOn: z.array(z.string()),
  clauses: z.array(Node),
  facts: z.array(Fact),
  attachments: z.array(
    z.object({
      n: z.int(),
      title: z.string(),
      printed: z.boolean(),
      imported: z.boolean(),
      note: z.string().nullable(),
    }),
  ),
  findings: z.array(Finding),
  versions: z.array(
    z.object({
      version: z.int(),
      madeBy: z.enum(['print', 'attachment', 'correction']),
      reason: z.string().nullable(),
      madeAt: z.string(),
    }),
  ),
})

export { ApiEvalAsked, ApiOutcome, ApiPolicies, ApiPolicy, ApiQuestions, ApiRefusal } from './law.ts'
