import type { Hono } from 'hono'
import type { Env } from '../http/context.ts'
import type { Service } from '../http/service.ts'
import { userLink } from '../operations/user-link.ts'
import { isRefusal } from '../refusal.ts'

const origin = 'http://localhost'

/** Someone with a browser: keeps the session's cookie, sends forms as a browser does. */
export class Visitor {
  readonly #app: Hono<Env>
  readonly #from: string | null
  #cookie = ''

  /** `from`: the source address, as a socket would show it. */
  constructor(app: Hono<Env>, from: string | null = null) {
    this.#app = app
    this.#from = from
  }

  #kept(response: Response): Response {
    const cookie = response.headers.getSetCookie().find((one) => one.includes('session='))
    if (cookie) this.#cookie = cookie.split(';')[0] ?? ''
    return response
  }

  get #socket() {
    return this.#from === null ? {} : { incoming: { socket: { remoteAddress: this.#from } } }
  }

  /** The cookie of the session as a browser sends it. */
  get cookie(): string {
    return this.#cookie
  }

  /** Asks for a page. */
  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#app.request(encodeURI(path), { headers: { cookie: this.#cookie, ...headers } }, this.#socket)
  }

  /** The page as text. */
  async text(path: string): Promise<string> {
    return (await this.get(path)).text()
  }

  /** Goes where another site sends the browser, and keeps the session's cookie that comes back. */
  async follow(path: string, headers: Record<string, string> = {}): Promise<Response> {
    const request = { headers: { cookie: this.#cookie, 'sec-fetch-site': 'cross-site', ...headers } }
    return this.#kept(await this.#app.request(path, request, this.#socket))
  }

  /** Sends a form from a page of the site, or from elsewhere when `headers` say so. */
  async post(
    path: string,
    form: Record<string, string | File | readonly (string | File)[]>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const body = new FormData()
    for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) body.append(name, one)
    const own = { cookie: this.#cookie, origin, host: 'localhost', 'sec-fetch-site': 'same-origin' }
    const request = { method: 'POST', body, headers: { ...own, ...headers } }
    return this.#kept(await this.#app.request(encodeURI(path), request, this.#socket))
  }

  /** Signs in with a fresh one-time link of an account, the founder's unless told. */
  async signIn(service: Service, account = 'admin'): Promise<Response> {
    const actor = { kind: 'system', program: 'test' } as const
    const made = await userLink.run(service, actor, { account }, new Uint8Array())
    if (isRefusal(made)) throw new Error(made.message)
    return this.post(new URL(made.link).pathname, {})
  }

  /** The same of a page that is here already. */
  csrfOn(page: string): string {
    return /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
  }

  /** The token that the forms of a page carry. */
  async csrf(path: string): Promise<string> {
    return this.csrfOn(await this.text(path))
  }
}
