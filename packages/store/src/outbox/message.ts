import type { OutboxMessageTable } from '../tables.ts'

export type Channel = OutboxMessageTable['channel']
export type WebhookFormat = NonNullable<OutboxMessageTable['format']>

/** To whom, by which way. */
export type Recipient =
  | { readonly channel: 'email'; readonly to: string }
  /** `to`: the address (https) that takes it; often it has a secret in it. */
  | { readonly channel: 'webhook'; readonly format: WebhookFormat; readonly to: string }
  /** `to`: the account. */
  | { readonly channel: 'in-app'; readonly to: string }

/** A message by its key in a county. */
export interface MessageKey {
  readonly county: string
  /** Named by its cause, the same whenever the cause is the same. Never made of personal data: journal and logs have it. */
  readonly key: string
}

/** A message in the hands of the process that sends it. */
export type TakenMessage = Recipient &
  MessageKey & { readonly subject: string; readonly body: string; readonly attempt: number; readonly leave?: string }

/** How an attempt to send ended; messages are Chinese, for people, without the recipient. */
export type SendEnd =
  | { readonly end: 'sent' }
  /** Surely not accepted. `final`: it never will be. */
  | { readonly end: 'refused'; readonly message: string; readonly final: boolean }
  /** It may have been accepted. */
  | { readonly end: 'unknown'; readonly message: string }
  /** A rehearsal sends nothing. */
  | { readonly end: 'rehearsed' }
