import { type DutyItem, dayOfMoment, type Shown } from '@zhengling/store'
import { sayGround } from '../pages/duties/parts.ts'

export interface Calendar {
  readonly name: string
  readonly items: readonly (readonly [DutyItem, Shown])[]
  /** When it was made. */
  readonly now: Temporal.Instant
}

/** A unit's duties as iCalendar (RFC 5545): each one an event of its whole last day, its UID that of the item for ever. */
export function icsOf({ name, items, now }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//zhengling//duties//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...items.flatMap(([item, shown]) => eventOf(item, shown, now)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function eventOf(item: DutyItem, { light, provisional, why }: Shown, now: Temporal.Instant): readonly string[] {
  const { id, dueAt, what, period, unit, rule, revision } = item
  if (dueAt === null) return []
  const day = dayOfMoment(dueAt)
  const said = [`责任单位：${unit}`, `依据：${sayGround(item)}`, ...(rule === '' ? [] : [`期限：${rule}`]), ...why]
  const mark = light === '办结' || light === '迟办结' ? `（${light}）` : provisional ? '（暂按从严）' : ''
  return [
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end is not included.
    `DTEND;VALUE=DATE:${compact(day.add({ days: 1 }))}`,
    `SEQUENCE:${revision}`,
    `SUMMARY:${escaped(`${what}${period === '' ? '' : `（${period}）`}${mark}`)}`,
    `DESCRIPTION:${escaped(said.join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const compact = (day: Temporal.PlainDate): string => day.toString().replaceAll('-', '')
const stamp = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')

/** TEXT as 3.3.11 has it: backslash, semicolon, comma and line ends escaped; other control characters may not stand in it. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/(?!\t)\p{Cc}/gu, '')

/** Octets a line, without its end. */
const OCTETS = 75

/** A line folded after at most 75 octets of UTF-8, never within a character (3.1). */
function folded(line: string): string {
  const parts: string[] = []
  let [part, octets] = ['', 0]
  for (const character of line) {
    const more = Buffer.byteLength(character)
    if (octets + more > OCTETS) {
      parts.push(part)
      // The space that begins a further part counts.
      ;[part, octets] = [' ', 1]
    }
    part += character
    octets += more
  }
  return [...parts, part].join('\r\n')
}
