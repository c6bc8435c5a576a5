import type { PoolClient } from 'pg'

/**
 * Statements that have a name, at most: those with lists of many lengths would otherwise fill every connection's memory. What comes
 * after is sent without a name.
 */
const MOST = 500

const names = new Map<string, string>()

/**
 * Has a connection parse and plan a statement with parameters once, and only execute it from then on
 * (https://www.postgresql.org/docs/18/sql-prepare.html); the driver keeps by connection what was prepared.
 */
export function prepareOnce(client: PoolClient): void {
  const send = client.query.bind(client) as (...asked: readonly unknown[]) => unknown
  const prepared = (text: unknown, values: unknown, ...rest: readonly unknown[]) => {
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined
    return name === undefined ? send(text, values, ...rest) : send({ name, text, values }, ...rest)
  }
  client.query = prepared as typeof client.query
}

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= MOST) return known
  const name = `z${names.size}`
  names.set(text, name)
  return name
}
