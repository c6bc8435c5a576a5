import { dayOfMoment, type OwedByWords, type UnitAssignment } from '@zhengling/store'
import { standingFor } from '../../ledger/led-by.ts'
import type { Unnamed } from '../../ledger/unnamed.ts'
import { refusal, workPage } from '../desk/parts.ts'
import { filterHref } from '../filter-href.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { choice } from '../parties/parts.ts'
import { sayWords } from './parts.ts'

const assignmentParts = ['未定', '已定', '全部'] as const
export type AssignmentPart = (typeof assignmentParts)[number]

export const isAssignmentPart = (text: string | undefined): text is AssignmentPart =>
  assignmentParts.some((part) => part === text)

export interface AssignmentFilter {
  readonly part: AssignmentPart
  readonly document: string
}

interface Assignments {
  readonly unnamed: readonly Unnamed[]
  readonly assignments: readonly UnitAssignment[]
  readonly owed: readonly OwedByWords[]
  readonly filter: AssignmentFilter
  readonly refused: string | null
}

const BASE = '/duties/assignments'

/** The page of one of the words. */
export const wordsHref = (
  { document, words }: Pick<Unnamed, 'document' | 'words'>,
  more: Readonly<Record<string, string>> = {},
): string => filterHref(`${BASE}/words`, { document, words }, more)

/** Words of documents that name no unit: how many items hang on each, from when, and what the office has decided. */
export function assignmentsPage(frame: Frame, { unnamed, assignments, owed, filter, refused }: Assignments): Page {
  const isOpen = (one: Unnamed) => one.duties.some((duty) => !standingFor(duty, one.words, assignments))
  const of = (part: AssignmentPart) =>
    unnamed.filter((one) => part === '全部' || isOpen(one) === (part === '未定')).filter(inDocument(filter))
  const shown = of(filter.part)
  const open = unnamed.filter(isOpen)
  const items = owed.reduce((sum, one) => sum + (one.words === null ? 0 : one.items), 0)
  return workPage(
    frame,
    '定责任单位',
    open.length === 0
      ? '条文没有写名的单位都已经定了。'
      : `条文用 ${open.length} 种说法指单位而没有写名，台账上 ${items} 项还没有落到单位。县政府办定了之后，一个单位一项。`,
    html`${refusal(refused)}<nav class="parts" aria-label="定没定">${assignmentParts.map((part) => html`<a href="${hrefOf({ ...filter, part })}"${part === filter.part ? html` aria-current="page"` : ''}>${part} <span class="figure">${of(part).length}</span></a>`)}</nav>
<form class="desk-form filters" method="get" action="${BASE}"><input type="hidden" name="part" value="${filter.part}">${choice('document', '公文', documentsOf(unnamed), { chosen: filter.document, none: '全部' })}<p class="acts"><button type="submit">筛选</button></p></form>
${shown.length === 0 ? html`<div class="empty"><p>没有“${filter.part}”的说法。</p></div>` : table(shown, assignments, owed)}`,
    [['/duties', '事项台账']],
  )
}

const hrefOf = ({ part, document }: AssignmentFilter) => filterHref(BASE, { part, document })

const inDocument =
  ({ document }: AssignmentFilter) =>
  (one: Unnamed): boolean =>
    document === '' || one.document === document

const documentsOf = (unnamed: readonly Unnamed[]) => [
  ...new Map(unnamed.map(({ document, title }) => [document, `${document} ${title}`])),
]

function table(shown: readonly Unnamed[], assignments: readonly UnitAssignment[], owed: readonly OwedByWords[]): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="没有写名的单位"><table class="dense duties"><thead><tr><th scope="col">条文的说法</th><th scope="col">公文</th><th scope="col" class="number">条文几条</th><th scope="col" class="number">未落到单位</th><th scope="col">最早到期</th><th scope="col">责任单位</th></tr></thead>
<tbody>${shown.map((one) => {
    const { items, earliest } = owedUnder(one, owed)
    return html`<tr><th scope="row"><a href="${wordsHref(one)}">${sayWords(one.words)}</a></th><td>${one.document}</td><td class="number">${one.duties.length} 条</td><td class="number">${items} 项</td><td class="number">${sayEarliest(earliest)}</td><td>${sayStanding(one, assignments)}</td></tr>`
  })}</tbody></table></div>`
}

/** What is still owed under the words themselves, of all duties or of one. */
export function owedUnder(
  { document, words }: Pick<Unnamed, 'document' | 'words'>,
  owed: readonly OwedByWords[],
  duty?: string,
): Pick<OwedByWords, 'items' | 'earliest'> {
  const own = owed.filter(
    (one) => one.document === document && one.words === words && (duty === undefined || one.duty === duty),
  )
  const days = own.flatMap(({ earliest }) => earliest ?? []).toSorted(Temporal.Instant.compare)
  return { items: own.reduce((sum, { items }) => sum + items, 0), earliest: days[0] ?? null }
}

/** The day, by the county's clock. */
export const sayEarliest = (at: Temporal.Instant | null): string => (at === null ? '—' : dayOfMoment(at).toString())

function sayStanding({ document, words, duties }: Unnamed, assignments: readonly UnitAssignment[]): string {
  const standing = assignments.filter((one) => one.ended === null && one.document === document && one.words === words)
  const left = duties.filter((duty) => standingFor(duty, words, standing) === undefined).length
  if (standing.length === 0) return '未定'
  const [first] = standing
  const said = standing.length === 1 && first !== undefined ? sayUnits(first.units) : `${standing.length} 次分别定的`
  return left === 0 ? said : `${said}；还有 ${left} 条未定`
}

const sayUnits = (units: readonly string[]): string =>
  units.length <= 2 ? units.join('、') : `${units.slice(0, 2).join('、')}等 ${units.length} 个`
