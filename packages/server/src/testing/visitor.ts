import type { Hono } from 'hono'
import type { Env } from '../http/context.ts'
import type { Service } from '../http/service.ts'
import { userLink } from '../operations/user-link.ts'
import { isRefusal } from '../refusal.ts'

const origin = 'http://localhost'

/** Someone with a browser: keeps the session's cookie, sends forms as a browser does. */
export class Visitor {
  readonly #app: Hono<Env>
  #cookie = ''

  constructor(app: Hono<Env>) {
    this.#app = app
  }

  /** Asks for a page. */
  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#app.request(encodeURI(path), { headers: { cookie: this.#cookie, ...headers } })
  }

  /** The page as text. */
  async text(path: string): Promise<string> {
    return (await this.get(path)).text()
  }

  /** Sends a form from a page of the site, or from elsewhere when `headers` say so. */
  async post(
    path: string,
    form: Record<string, string | File>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const body = new FormData()
    for (const [name, value] of Object.entries(form)) body.set(name, value)
    const response = await this.#app.request(encodeURI(path), {
      method: 'POST',
      body,
      headers: { cookie: this.#cookie, origin, host: 'localhost', 'sec-fetch-site': 'same-origin', ...headers },
    })
    const cookie = response.headers.get('set-cookie')
    if (cookie) this.#cookie = cookie.split(';')[0] ?? ''
    return response
  }

  /** Signs in with a fresh one-time link of an account, the founder's unless told. */
  async signIn(service: Service, account = 'admin'): Promise<Response> {
    const actor = { kind: 'system', program: 'test' } as const
    const made = await userLink.run(service, actor, { account }, new Uint8Array())
    if (isRefusal(made)) throw new Error(made.message)
    return this.post(new URL(made.link).pathname, {})
  }

  /** The token that the forms of a page carry. */
  async csrf(path: string): Promise<string> {
    return /name="csrf" value="([^"]+)"/.exec(await this.text(path))?.[1] ?? ''
  }
}
