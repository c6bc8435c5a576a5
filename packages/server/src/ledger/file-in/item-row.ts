import { type Actor, type DraftSaid, type DutyItem, mayNot, type UnitAssignment, undatable } from '@zhengling/store'
import { sayGround } from '../../pages/duties/parts.ts'
import { isRefusal, type Refusal } from '../../refusal.ts'
import { daySerial, dayWritten } from '../../rows/day-written.ts'
import { aboutItem, type Difference, refusedChange as refused } from './difference.ts'
import { type Version, versionOf } from './mark.ts'
import { OWN_DAY, printed, type SaidField, UNNAMED } from './printed.ts'

/** What a row is compared under. */
export interface Comparing {
  readonly actor: Actor
  readonly today: Temporal.PlainDate
  /** The decisions on units that stand. */
  readonly standing: readonly UnitAssignment[]
  /** The units that a cell names. */
  readonly units: (text: string) => readonly string[] | Refusal
}

/** What is written of an item: by field, the fields being those that the file has a column for. */
export interface ItemRow {
  readonly row: number
  readonly item: DutyItem
  readonly draft: DraftSaid | undefined
  /** Null where the file does not say. */
  readonly version: Version | null
  readonly written: ReadonlyMap<SaidField, string>
}

/** Every field in which a row says something else than the ledger does now. */
export function differencesOf(asked: ItemRow, world: Comparing): readonly Difference[] {
  const { row, item, draft, version, written } = asked
  const now = printed(item, draft)
  const isOther = (field: SaidField) => written.has(field) && !isSame(field, now[field], written.get(field) ?? '')
  const dated = isOther('期限')
  const fields = [...written.keys()].filter((field) => isOther(field) && !(field === '进度要求' && dated))
  return fields.map((field): Difference => {
    const after = written.get(field) ?? ''
    const stale = staleness(version, item, field === '办理情况' ? draft : null)
    const day = field === '期限' ? dayWritten(after) : undefined
    const serial = field === '期限' && day === undefined ? daySerial(after) : undefined
    return {
      row,
      about: aboutItem(item),
      field,
      before: now[field],
      after: (day ?? serial)?.toString() ?? after,
      notes: [
        ...(stale === null ? [] : [stale]),
        ...(serial === undefined ? [] : [`文件里是数字 ${after}，按表格的日期读作 ${serial.toString()}`]),
      ],
      stale: stale !== null,
      change: changeOf(field, { after, asked, world }),
    }
  })
}

interface Wanted {
  readonly after: string
  readonly asked: ItemRow
  readonly world: Comparing
}

function changeOf(field: SaidField, wanted: Wanted): Difference['change'] {
  const { item } = wanted.asked
  if (field === '期限') return dayChange(wanted)
  if (field === '办理情况') return draftChange(wanted)
  if (field === '责任单位' && !item.named) return unitsChange(wanted)
  if (field === '办理' || field === '报送时间' || field === '办结时间')
    return refused('报送和审核在该事项的页面上办理，文件不能改。')
  return refused(
    item.source === '条文'
      ? `出自 ${sayGround(item)}，文件不能改条文；条文有误的，请更正公文。`
      : '交办时所定，立项之后不改；要改的，另立一项。',
  )
}

function dayChange({ after, asked: { item, draft, written }, world: { actor, today } }: Wanted): Difference['change'] {
  const no = undatable(item) ?? mayNot(actor, 'keep-ledger')
  if (no !== null) return refused(no.message)
  if (after === '' || after === '未定') return refused('空白不撤销已定的期限；要改的，写明另定哪一天。')
  const day = dayWritten(after) ?? daySerial(after)
  if (day === undefined) return refused(`写成了“${after}”，应为日期，例如 2022-06-30。`)
  if (Temporal.PlainDate.compare(day, today) < 0) return refused(`${day.toString()} 已经过去，应为今天或以后的日期。`)
  const rule = written.get('进度要求') ?? ''
  const why = isSame('进度要求', printed(item, draft).进度要求, rule) ? '' : rule.replace(OWN_DAY, '')
  return { kind: 'day', id: item.id, day: day.toString(), why, revision: item.revision }
}

function draftChange({ after, asked: { item, draft }, world: { actor } }: Wanted): Difference['change'] {
  const no = mayNot(actor, 'report-duty', item)
  if (no !== null) return refused(no.message)
  if (item.state === '办结' || item.state === '不再要求') return refused('这一事项已经了结，不再报送。')
  if (after === '') return refused('空白不覆盖已写的草稿。')
  return { kind: 'draft', id: item.id, said: after, revision: draft?.revision ?? 0 }
}

function unitsChange({ after, asked: { item }, world: { actor, standing, units } }: Wanted): Difference['change'] {
  const no = mayNot(actor, 'keep-ledger')
  if (no !== null) return refused(no.message)
  if (after === '') return refused('空白不定责任单位。')
  const read = units(after)
  if (isRefusal(read)) return refused(read.message)
  const scope = { document: item.document ?? '', words: item.unit, duty: item.duty ?? '' }
  const before = standing.find(
    ({ document, words, duty }) => document === scope.document && words === scope.words && duty === scope.duty,
  )
  return { kind: 'units', assigned: { ...scope, units: read, before: before?.id ?? null } }
}

/** Said so where another has changed the item, or the draft, since the file was made; null where nobody has. */
function staleness(version: Version | null, item: DutyItem, draft: DraftSaid | undefined | null): string | null {
  if (version === null) return '文件里没有版本，看不出导出之后有没有人改过'
  const now = versionOf(item, draft ?? undefined)
  const then = draft === null ? `${version.item}` : versionOf({ revision: version.item }, draftOf(version))
  return now === then ? null : `导出之后有人改过（当时第 ${then} 版，现在第 ${now} 版）`
}

const draftOf = ({ draft }: Version) => (draft === 0 ? undefined : { said: '', revision: draft })

/** Days by the day, what the office wrote to the letter, all else without spaces and in one width. */
function isSame(field: SaidField, now: string, written: string): boolean {
  if (field === '期限' || field === '报送时间' || field === '办结时间') return dayIn(now) === dayIn(written)
  if (field === '办理情况') return now.replaceAll('\r\n', '\n').trim() === written.replaceAll('\r\n', '\n').trim()
  return bare(now) === bare(written)
}

const bare = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '').replace(UNNAMED.normalize('NFKC'), '')

function dayIn(text: string): string {
  const day = text.trim().replace(/[ T]\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/, '')
  if (day === '' || day === '未定') return ''
  return (dayWritten(day) ?? daySerial(day))?.toString() ?? day
}
