import { JsonNumber, quoted, type Taken, taken, wrong } from './written.ts'

const words: ReadonlyMap<string, boolean> = new Map([
  ['是', true],
  ['否', false],
])

/** Yes or no: true, false, 是, 否. */
export function truthFrom(written: unknown): Taken {
  const value = typeof written === 'string' ? words.get(written.trim()) : written
  return typeof value === 'boolean' ? taken(value) : wrong(quoted(written), '应为“是”或“否”')
}

/** One of the choice's words. */
export function choiceFrom(values: readonly string[], written: unknown): Taken {
  const word = wordIn(written)
  return word !== undefined && values.includes(word)
    ? taken(word)
    : wrong(quoted(written), `应为${values.map((value) => `“${value}”`).join('或')}`)
}

/** Some of the words: a list of them, or one text with 、 between; an empty list or 无 where there is none. */
export function setFrom(values: readonly string[], written: unknown): Taken {
  const listed = Array.isArray(written) ? written.map(wordIn) : partsOf(written, values)
  const stranger = listed?.find((word) => word === undefined || !values.includes(word))
  if (listed === undefined || listed.includes(undefined) || stranger !== undefined)
    return wrong(quoted(written), `应为${values.map((value) => `“${value}”`).join('、')}中的若干项，一项也没有的写“无”`)
  return taken([...new Set(listed.filter((word) => word !== undefined))])
}

const BETWEEN = /[、，,；;]/u

function partsOf(written: unknown, values: readonly string[]): readonly (string | undefined)[] | undefined {
  const word = wordIn(written)
  if (word === undefined || word === '') return undefined
  return word === '无' && !values.includes(word) ? [] : split(word, values)
}

/** Words of the law may have 、 inside: the longest known one is taken before what is between is looked for. */
function split(text: string, values: readonly string[]): readonly string[] {
  const known = values
    .filter((value) => text.startsWith(value) && /^\s*([、，,；;]|$)/u.test(text.slice(value.length)))
    .toSorted((a, b) => b.length - a.length)[0]
  const end = known?.length ?? text.search(BETWEEN)
  if (end === -1) return [text]
  const rest = text.slice(end).trimStart()
  return [text.slice(0, end).trim(), ...(rest === '' ? [] : split(rest.slice(1).trim(), values))]
}

/** Choices may be digits in print (1, 2): a JSON number is read as its source. */
const wordIn = (written: unknown): string | undefined =>
  typeof written === 'string' ? written.trim() : written instanceof JsonNumber ? written.source : undefined
