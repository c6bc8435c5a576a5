import { setTimeout } from 'node:timers/promises'
import { perform } from '../../operations/perform.ts'
import { verifyAudit } from '../../operations/verify-audit.ts'
import { isRefusal } from '../../refusal.ts'
import { type Caller, NoAnswer, type Reach } from './caller.ts'
import { type Cast, signInAll } from './cast.ts'
import type { Database } from './database.ts'
import { type Dice, diceOf } from './dice.ts'
import { type Faults, faultsOf } from './faults.ts'
import { Ledger, Surprise } from './ledger.ts'
import { approver } from './load/approver.ts'
import { decider } from './load/decider.ts'
import { editor } from './load/editor.ts'
import { partyClerk } from './load/party-clerk.ts'
import { registrar } from './load/registrar.ts'
import type { Client, Work } from './load/work.ts'
import { type ServerProcess, startProcess, storeAt } from './server-process.ts'
import type { Head, State } from './state.ts'
import { takeUpImports } from './take-up.ts'

/** What rounds of killing came to. */
export interface Tally extends Faults {
  readonly rounds: number
  /** Starts that were killed before the server listened. */
  readonly starts: number
  readonly acknowledged: number
  /** Had no answer because the server was killed; of these, how many had been done all the same. */
  readonly unanswered: number
  readonly done: number
  readonly takenUp: number
  readonly givenUp: number
  /** Answers that no client should get. */
  readonly surprises: readonly string[]
  readonly journal: State['journal']
  readonly seconds: number
}

const clients: readonly Client[] = [registrar, registrar, partyClerk, partyClerk, editor, editor, approver, decider]
/** Milliseconds of load before the kill; of a start, after which it is killed. */
const moments = { load: [200, 6000], start: [50, 2000] } as const

/**
 * A server over a new store, killed with SIGKILL `rounds` times while clients work with it, and each fourth time once more
 * while it starts. `told` is given how it stands after each round. After each kill what it left is held against what the clients were told.
 */
export async function killRounds(
  database: Database,
  { rounds, seed, told }: { rounds: number; seed: string; told: (line: string) => void },
): Promise<Tally> {
  const began = Date.now()
  const dice = diceOf(seed)
  const soak = new Soak(database, dice)
  await soak.begin()
  for (let round = 1; round <= rounds; round += 1) {
    await soak.load()
    await soak.look()
    if (round % 4 === 1) await soak.killStart()
    await soak.restart()
    told(`round ${round}: ${JSON.stringify(soak.tally())}`)
  }
  const code = await soak.end()
  if (code !== 0) throw new Surprise(`the server ended with ${code} when asked to stop`)
  await soak.look()
  return { ...soak.tally(), rounds, seconds: Math.round((Date.now() - began) / 1000) }
}

class Soak {
  readonly #database: Database
  readonly #dice: Dice
  readonly #reach: Reach = { address: '' }
  readonly #ledger = new Ledger()
  readonly #signedIn: Caller[] = []
  readonly #surprises: string[] = []
  readonly #faults: Faults[] = []
  #server: ServerProcess | null = null
  #cast: Cast | null = null
  #journal: State['journal'] | null = null
  #given = 0
  #working = false
  #counts = { starts: 0, unanswered: 0, done: 0, takenUp: 0, givenUp: 0 }

  constructor(database: Database, dice: Dice) {
    this.#database = database
    this.#dice = dice
  }

  async begin(): Promise<void> {
    const server = await this.#start()
    this.#cast = await signInAll(this.#reach, server.link ?? '')
  }

  get #work(): Work {
    if (this.#cast === null) throw new Error('nobody has signed in yet')
    const next = () => (this.#given += 1)
    return {
      reach: this.#reach,
      cast: this.#cast,
      ledger: this.#ledger,
      place: this.#database.place,
      next,
      signedIn: this.#signedIn,
    }
  }

  /** Clients work, each on its own, until the server is killed. */
  async load(): Promise<void> {
    const work = this.#work
    this.#working = true
    const all = clients.map((client) => this.#until(client, work))
    await setTimeout(this.#dice(...moments.load))
    // Whoever works beside the server, straight on the database, would not notice.
    this.#working = false
    await this.#server?.kill()
    await Promise.all(all)
  }

  async #until(client: Client, work: Work): Promise<void> {
    try {
      while (this.#working) await client(work)
    } catch (error) {
      if (error instanceof NoAnswer) return
      this.#surprises.push(error instanceof Surprise ? error.message : String((error as Error).stack))
    }
  }

  /** Holds what the killed process left against what the clients know. */
  async look(): Promise<void> {
    const head: Head | null = this.#journal?.outcome === 'sound' ? this.#journal.head : null
    const state = await this.#database.look(head)
    this.#faults.push(faultsOf(this.#ledger.deeds, state))
    const { journal } = state
    this.#journal = journal
    if (journal.outcome === 'broken') this.#surprises.push(journal.message)
    const unanswered = this.#ledger.deeds.filter(({ acknowledged, again }) => !acknowledged && again !== undefined)
    this.#counts.unanswered += unanswered.length
    this.#counts.done += unanswered.filter(({ kind, key }) => state.there[kind].rows.has(key)).length
  }

  async killStart(): Promise<void> {
    const kill = AbortSignal.timeout(this.#dice(...moments.start))
    this.#counts.starts += 1
    const server = await startProcess(this.#database.place, kill).catch(() => null)
    await server?.kill()
  }

  /** The server comes up without help; who was signed in still is; what had no answer is asked again, imports taken up. */
  async restart(): Promise<void> {
    await this.#start()
    const { cast } = this.#work
    for (const caller of [...Object.values(cast), ...this.#signedIn.slice(-5)]) {
      const { status, location } = await caller.get('/home')
      if (status !== 303 || location.startsWith('/enter'))
        this.#surprises.push(`a session was lost: ${status} ${location}`)
    }
    const verdict = await perform(verifyAudit, {}, storeAt(this.#database.place))
    if (isRefusal(verdict) || verdict.outcome !== 'sound')
      this.#surprises.push(`audit verify: ${JSON.stringify(verdict)}`)
    await this.#database.passLease()
    await this.#ledger.askAgain()
    const { stored, givenUp } = await takeUpImports(cast.office, this.#ledger)
    this.#counts.takenUp += stored
    this.#counts.givenUp += givenUp
  }

  async end(): Promise<number | null> {
    return (await this.#server?.stop()) ?? null
  }

  async #start(): Promise<ServerProcess> {
    this.#server = await startProcess(this.#database.place)
    this.#reach.address = this.#server.address
    return this.#server
  }

  tally(): Omit<Tally, 'rounds' | 'seconds'> {
    if (this.#journal === null) throw new Error('nothing was looked at')
    const all = (which: keyof Faults) => [...new Set(this.#faults.flatMap((faults) => faults[which]))]
    return {
      ...this.#counts,
      acknowledged: this.#ledger.deeds.filter(({ acknowledged }) => acknowledged).length,
      lost: all('lost'),
      half: all('half'),
      twice: all('twice'),
      surprises: this.#surprises,
      journal: this.#journal,
    }
  }
}
