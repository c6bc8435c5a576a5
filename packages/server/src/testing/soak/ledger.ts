import type { Answer } from './caller.ts'

/** What the clients do; for each kind `evidence.ts` says where it must be found. */
export type DeedKind =
  | 'person'
  | 'rename'
  | 'appointment'
  | 'approval'
  | 'account'
  | 'link'
  | 'sign-in'
  | 'party'
  | 'edit'
  | 'upload'
  | 'issue'
  | 'judgement'
  | 'decision'

export interface Deed {
  readonly kind: DeedKind
  /** What it is found by: unique among deeds of the kind. */
  readonly key: string
  /** Whether the server has answered that it is done. */
  acknowledged: boolean
  /** How a client that had no answer asks again; absent where nobody would. */
  readonly again?: (() => Promise<Answer>) | undefined
}

/** An answer that no client should get. */
export class Surprise extends Error {}

/** What was asked of the server and what it has acknowledged: the clients' own memory, outside the process that is killed. */
export class Ledger {
  readonly #deeds = new Map<string, Deed>()

  /** Does a deed by asking; `done` says by the answer whether it is acknowledged. Any other answer is a surprise. */
  async ask(
    kind: DeedKind,
    key: string,
    send: () => Promise<Answer>,
    {
      done = isSeeOther,
      repeats = false,
    }: { readonly done?: (answer: Answer) => boolean; readonly repeats?: boolean } = {},
  ): Promise<Answer> {
    const deed: Deed = { kind, key, acknowledged: false, again: repeats ? send : undefined }
    this.#deeds.set(`${kind} ${key}`, deed)
    const answer = await send()
    if (!done(answer)) throw surprise(`${kind} ${key}`, answer)
    deed.acknowledged = true
    return answer
  }

  /**
   * Asks again for what had no answer, as a person would: it is then done once, whether it had been done or not. A server
   * says of some that they are there already.
   */
  async askAgain(): Promise<void> {
    for (const deed of this.#deeds.values()) {
      if (deed.acknowledged || deed.again === undefined) continue
      const answer = await deed.again()
      if (!isSeeOther(answer) && !isThereAlready(answer)) throw surprise(`again ${deed.kind} ${deed.key}`, answer)
      deed.acknowledged = true
    }
  }

  get deeds(): readonly Deed[] {
    return [...this.#deeds.values()]
  }
}

export const isSeeOther = ({ status }: Answer): boolean => status === 303

const isThereAlready = ({ status, text }: Answer): boolean =>
  status === 409 || (status === 400 && /已经登记过|不重复登记/.test(text))

export const surprise = (what: string, { status, text }: Answer): Surprise =>
  new Surprise(`${what}: ${status} ${/role="alert">([^<]*)/.exec(text)?.[1] ?? text.slice(0, 600)}`)
