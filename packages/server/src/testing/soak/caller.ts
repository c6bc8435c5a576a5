import { csrfTokenOf } from '../../http/csrf.ts'

/** Where the server of the moment is reached; it has another port after each start. */
export interface Reach {
  address: string
}

/** What came back. That one is led on (303) is an acknowledgement, also where nothing came behind it. */
export interface Answer {
  readonly status: number
  readonly location: string
  readonly text: string
}

/** The connection broke, or there was nobody: whether anything was done is not known. */
export class NoAnswer extends Error {}

/** Somebody with a browser, over the network. */
export class Caller {
  readonly #reach: Reach
  #token = ''

  constructor(reach: Reach) {
    this.#reach = reach
  }

  /** The session's token; empty before signing in. */
  get token(): string {
    return this.#token
  }

  get(path: string): Promise<Answer> {
    return this.#ask(path, {})
  }

  /** Sends a form of a page of the site. */
  post(path: string, form: Readonly<Record<string, string | File | readonly string[]>> = {}): Promise<Answer> {
    const body = new FormData()
    if (this.#token !== '') body.append('csrf', csrfTokenOf(this.#token))
    for (const [name, value] of Object.entries(form))
      for (const one of Array.isArray(value) ? value : [value]) body.append(name, one)
    return this.#ask(path, { method: 'POST', body })
  }

  async #ask(path: string, request: RequestInit): Promise<Answer> {
    const { address } = this.#reach
    const headers = { origin: address, 'sec-fetch-site': 'same-origin', cookie: `session=${this.#token}` }
    const answer = await fetch(address + encodeURI(path), { ...request, headers, redirect: 'manual' }).catch(
      (cause) => {
        throw new NoAnswer(path, { cause })
      },
    )
    const given = answer.headers.getSetCookie().find((one) => one.startsWith('session='))
    if (given !== undefined) this.#token = given.slice('session='.length).split(';')[0] ?? ''
    const text = await answer.text().catch((cause) => {
      if (answer.status === 303) return ''
      throw new NoAnswer(path, { cause })
    })
    return { status: answer.status, location: decodeURI(answer.headers.get('location') ?? ''), text }
  }
}
