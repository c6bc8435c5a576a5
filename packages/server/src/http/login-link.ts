import type { Actor } from '@zhengling/store'
import { userLink } from '../operations/user-link.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Asked } from './context.ts'
import type { Service } from './service.ts'

/** A one-time link, to be shown once to whoever made it. */
export interface LoginLink {
  readonly account: string
  readonly link: string
  readonly expires: Temporal.Instant
}

/** Makes a link of an account that leads to where this request came in. */
export async function loginLink(
  service: Service,
  context: Asked,
  actor: Actor,
  account: string,
): Promise<LoginLink | Refusal> {
  const address = service.address ?? new URL(context.req.url).origin
  const made = await userLink.run({ ...service, address }, actor, { account }, new Uint8Array())
  return isRefusal(made) ? made : { account, link: made.link, expires: Temporal.Instant.from(made.expires) }
}
