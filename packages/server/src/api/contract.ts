import * as z from 'zod'

const Span = z.tuple([z.int(), z.int()])

const Counts = z.object({
  error: z.int(),
  warning: z.int(),
  note: z.int(),
  accepted: z.int(),
  dismissed: z.int(),
  solved: z.int(),
})

/** A printed unit of text; see the reader's `Node`. */
export const ApiNode = z.object({
  path: z.string(),
  kind: z.string(),
  label: z.string(),
  text: z.string(),
  heading: z.boolean(),
  span: Span,
  cells: z.array(z.object({ text: z.string(), span: Span })).optional(),
  get children() {
    return z.array(ApiNode)
  },
})

/**
 * Something the text fixes; `value` depends on the kind, see the reader's `Fact`. In a corrected clause `span` counts in
 * the clause's own text.
 */
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
  state: z.enum(['open', 'accepted', 'dismissed', 'solved']),
  reason: z.string().nullable(),
  /** The clause whose correction, or the attachment that settled it. */
  solvedBy: z.string().nullable(),
  /** Of a finding in corrected words: the clause in whose text each span counts; else spans count in the source. */
  within: z.array(z.string()).nullable(),
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

/** The day that a rehearsal plays: what it says is no ground for anything. Null in a real store. */
const rehearsal = z.iso.date().nullable()

/** `GET /api/issues` */
export const ApiIssues = z.object({ rehearsal, issues: z.array(IssueSummary) })

/** `GET /api/issues/:slug` */
export const ApiIssue = IssueSummary.extend({
  rehearsal,
  publisher: z.string().nullable(),
  purposes: z.array(z.string()),
  board: z.array(z.object({ post: z.string(), names: z.array(z.string()) })),
  colophon: z.array(z.object({ name: z.string(), value: z.string() })),
  front: z.array(ApiNode),
  back: z.array(ApiNode),
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

/** What a unit says of a document in public, in its newest version. It explains, it settles nothing. */
const Explanation = z.object({
  /** In its address: /explanations/ID */
  id: z.string(),
  /** Slug of the document, and its version that is explained. */
  document: z.string(),
  documentVersion: z.int(),
  unit: z.string(),
  /** 文内: the document names the unit; 指定: the county government's office has assigned it. */
  named: z.enum(['文内', '指定']),
  version: z.int(),
  title: z.string(),
  intro: z.string(),
  parts: z.array(
    z.object({
      kind: z.enum(['说明', '问答']),
      heading: z.string(),
      body: z.string(),
      /** Paths in the version that is explained; none and not whole: background. */
      clauses: z.array(z.string()),
      whole: z.boolean(),
    }),
  ),
  reason: z.string().nullable(),
  publishedAt: z.string(),
})

/** `GET /api/documents/:number`, `?v=` for an earlier version */
export const ApiDocument = z.object({
  slug: z.string(),
  version: z.int(),
  newest: z.int(),
  rehearsal,
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
  clauses: z.array(ApiNode),
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
  explanations: z.array(Explanation),
})

/** A printed text, and the stretches of it that were looked for, in its own UTF-16 units. */
const Marked = z.object({ text: z.string(), marks: z.array(Span) })

const Facet = z.array(z.object({ value: z.string(), documents: z.int(), chosen: z.boolean() }))

/** `GET /api/search?q=`, with `issuer`, `year`, `kind`, `body`, `valid`, `exact` and `page` as in the page's address */
export const ApiSearch = z.object({
  rehearsal,
  query: z.string(),
  /** all: every word; part: as many of a sentence's words as there are. */
  mode: z.enum(['all', 'part']),
  words: z.array(z.string()),
  corrected: z.array(z.object({ typed: z.string(), taken: z.string() })),
  total: z.object({ documents: z.int(), clauses: z.int() }),
  page: z.int(),
  pages: z.int(),
  documents: z.array(
    z.object({
      slug: z.string(),
      version: z.int(),
      issue: z.string(),
      number: Marked.nullable(),
      title: Marked,
      kind: z.string(),
      issuer: z.string().nullable(),
      issued: z.string().nullable(),
      clauses: z.array(
        z.object({
          path: z.string(),
          kind: z.string(),
          heading: z.boolean(),
          label: Marked,
          body: Marked,
          above: z.array(z.object({ path: z.string(), label: z.string(), text: z.string() })),
        }),
      ),
      more: z.int(),
    }),
  ),
  /** Explanations that say the same, on the first page. */
  explanations: z.array(Explanation),
  facets: z.object({ issuer: Facet, year: Facet, kind: Facet, body: Facet, inForce: Facet }),
  help: z.object({
    documents: z.int(),
    terms: z.array(z.string()),
    without: z.array(z.object({ facet: z.string(), value: z.string(), documents: z.int() })),
  }),
})
export { ApiEvalAsked, ApiOutcome, ApiPolicies, ApiPolicy, ApiQuestions, ApiRefusal } from './law.ts'
