import { type County, inventedCounty } from './county.ts'
import { documentTruth, mapTexts } from './document-truth.ts'
import { type Draft, SHAPES } from './documents/index.ts'
import { spaced } from './marked.ts'
import { printBack, printContents, printFront } from './matter.ts'
import { pagesOf, printDocument } from './print.ts'
import { type Random, random } from './random.ts'
import { type Seeding, seeding } from './seeding.ts'
import { style as chooseStyle, type Style } from './style.ts'
import type { SeededError, SeededRule, Truth } from './truth.ts'
import { HAZARDS, SUBJECTS } from './words.ts'

export interface GenerateOptions {
  /** Faults to put in, each at most once; one that finds no place is not in the truth's errors. */
  readonly errors?: readonly SeededRule[]
  /** How many documents; 7 unless told. */
  readonly documents?: number
  /** Fixes parts of the setting that would otherwise vary with the seed. */
  readonly style?: Partial<Style>
}

/**
 * Writes a gazette issue of an invented county with everything a reader must find in it.
 * The same seed and options give the same issue.
 */
export function generateIssue(seed: number, options: GenerateOptions = {}): { source: string; truth: Truth } {
  const choose = random(seed)
  const county = inventedCounty(choose)
  const style = { ...chooseStyle(choose), ...options.style }
  const seeds = seeding(choose, options.errors ?? [])
  const total = options.documents ?? 7
  const byCounty = Math.floor(total / 2)
  const year = choose.int(2021, 2027)
  const quarter = choose.int(1, 4)
  const published = Temporal.PlainDate.from({ year, month: quarter * 3, day: quarter === 2 || quarter === 3 ? 30 : 31 })
  const shapes = Array.from({ length: total }, (_, i) => SHAPES[(i + seed) % SHAPES.length] ?? SHAPES[0])
  const days = signingDays(published, total, byCounty, choose.int(40, 60))
  const late = swappable(shapes, byCounty)
  const disorder = late > 0 && seeds.take('date-order')
  if (disorder) days.splice(late - 1, 2, ...days.slice(late - 1, late + 1).toReversed())

  const drafts = write({ choose, county, seeds, style, shapes, days, byCounty })
  const printed = drafts.map((draft) => printDocument(draft, choose, style))
  const pages = pagesOf(printed)
  const contents = drafts.map((draft, i) => ({ title: draft.contentsTitle, number: draft.number, page: pages[i] ?? 1 }))
  const facts = { county, year, quarter, serial: (year - 2020) * 4 + quarter, published }
  const source = [
    ...printFront(facts),
    ...printContents(contents, byCounty, style),
    ...printed.flatMap((lines) => ['', ...lines]),
    ...printBack(facts),
  ].join('\n')
  const read = drafts.map(documentTruth)
  const order: SeededError[] = disorder ? [{ rule: 'date-order', document: drafts[late]?.number ?? '' }] : []
  return {
    source,
    truth: {
      title: `${county.name}人民政府公报`,
      year,
      number: quarter,
      serial: facts.serial,
      published: published.toString(),
      bodies: county.bodies,
      contents,
      documents: read.map(({ truth }) => truth),
      errors: [...read.flatMap(({ errors }) => errors), ...order],
    },
  }
}

interface Plan {
  readonly choose: Random
  readonly county: County
  readonly seeds: Seeding
  readonly style: Style
  readonly shapes: readonly (typeof SHAPES)[number][]
  readonly days: readonly Temporal.PlainDate[]
  /** How many of the documents are the county's own; the rest are its office's. */
  readonly byCounty: number
}

function write({ choose, county, seeds, style, shapes, days, byCounty }: Plan): Draft[] {
  const serials = { own: choose.int(2, 9), office: choose.int(10, 30) }
  return shapes.map((shape, i) => {
    const series = i < byCounty ? 'own' : 'office'
    if (shape.name !== 'announcement') serials[series] += 1
    const issued = days[i] ?? Temporal.PlainDate.from('2023-01-01')
    const draft = shape.write(
      { choose, county, seeds, issued, departments: choose.sample(county.departments, 9) },
      {
        number: `${county.code}${series === 'own' ? '' : '办'}发〔${issued.year}〕${serials[series]}号`,
        issuer: `${county.name}人民政府${series === 'own' ? '' : '办公室'}`,
        issued,
        subject: choose.pick(shape.name === 'emergency-plan' ? HAZARDS : SUBJECTS),
      },
    )
    return style.spacedFigures ? { ...draft, body: mapTexts(draft.body, spaced) } : draft
  })
}

/** Days of signing, ascending in each of the two series, all before the day of publication. */
function signingDays(
  published: Temporal.PlainDate,
  total: number,
  byCounty: number,
  span: number,
): Temporal.PlainDate[] {
  const step = Math.max(2, Math.floor(span / Math.max(1, total - byCounty)))
  return Array.from({ length: total }, (_, i) => {
    const [rank, series] = i < byCounty ? [i, byCounty] : [i - byCounty, total - byCounty]
    return published.subtract({ days: 5 + (series - rank) * step })
  })
}

/** The second of two numbered documents next to one another in one series, or -1. */
function swappable(shapes: readonly { readonly name: string }[], byCounty: number): number {
  const numbered = (i: number) => shapes[i]?.name !== 'announcement'
  return shapes.findIndex((_, i) => i > 0 && i !== byCounty && numbered(i) && numbered(i - 1))
}
