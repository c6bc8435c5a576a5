import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Body = (...row: never[]) => unknown
type Declaring = ((name: string, body: () => unknown) => void) & {
  readonly each: (rows: readonly unknown[]) => (name: string, body: Body) => void
}

/** They try every slip of every rule of the county and would take most of the time. */
const LEFT_OUT = /no slip in a rule or figure|leaves every earlier case as it was/u

let waiting: (() => unknown)[] = []

const declaring = (): Declaring => {
  const add = (name: string, body: () => unknown): void => {
    if (!LEFT_OUT.test(name)) waiting.push(body)
  }
  const argumentsOf = (row: unknown): never[] => (Array.isArray(row) ? row : [row]) as never[]
  return Object.assign(add, {
    each: (rows: readonly unknown[]) => (name: string, body: Body) => {
      for (const row of rows) add(name, () => body(...argumentsOf(row)))
    },
  })
}

/** Vitest's own, as far as the kernel's tests use it; what is declared waits until its file is loaded. */
export const test = declaring()
export const describe = declaring()

type Vitest = { readonly expect: (value: unknown) => object; readonly expectTypeOf: unknown }

const vitest = (await import(import.meta.resolve('vitest'))) as Vitest

/** Vitest's `expect`; what it compares with a file needs its runner and is done here. */
export const expect = new Proxy(vitest.expect, {
  apply: (call, _, [value]: [unknown]) =>
    typeof value === 'string' ? new Proxy(call(value), { get: (one, name) => matcher(one, name, value) }) : call(value),
})

const matcher = (assertion: object, name: string | symbol, text: string): unknown =>
  name === 'toMatchFileSnapshot'
    ? (path: string) => {
        const kept = readFileSync(join(process.cwd(), 'packages/jishan/policies', path), 'utf8')
        if (text !== kept) throw new Error(`${path} is another text`)
      }
    : (Reflect.get(assertion, name) as unknown)

export const { expectTypeOf } = vitest

/** Loads a file of tests and runs them, up to the first that fails: what it says, or nothing. */
export async function failureOf(load: () => Promise<unknown>): Promise<string | undefined> {
  waiting = []
  try {
    await load()
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next()
    return undefined
  } catch (error) {
    return String(error)
  }
}
