import type { Terminal } from '../commands/command.ts'
import { run } from '../commands/run.ts'

/** What a command line did. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line here, in the folder and surroundings given. */
export async function runHere(args: readonly string[], cwd: string, env: Terminal['env'] = {}): Promise<Ran> {
  const said: { out: string[]; err: string[] } = { out: [], err: [] }
  const code = await run(args, {
    out: (text) => said.out.push(text),
    err: (text) => said.err.push(text),
    env,
    cwd,
    stop: () => new Promise(() => {}),
  })
  return { code, out: said.out.join('\n'), err: said.err.join('\n') }
}
