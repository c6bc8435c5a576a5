import type { MessageState, MessageView, OutboxStanding, RunView, Timing, WorkStanding } from '@zhengling/store'
import type { Check } from '../../health/health.ts'
import { sayHealth } from '../../health/say-health.ts'
import type { Recurring } from '../../work/recurring.ts'
import { refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { renderMessages } from './messages.ts'
import { renderWorks } from './works.ts'

export interface Operations {
  readonly works: readonly Recurring[]
  readonly timing: Timing
  readonly standing: readonly WorkStanding[]
  /** The latest of each work, the latest first. */
  readonly runs: readonly RunView[]
  readonly counts: Readonly<Partial<Record<MessageState, number>>>
  /** Messages that a person must decide on, or may. */
  readonly open: readonly MessageView[]
  readonly waiting: readonly MessageView[]
  readonly outbox: OutboxStanding
  readonly checks: readonly Check[]
  readonly refused: string | null
}

/** What goes on by itself: how it stands, the recurring work, and the messages on their way out. */
export function operationsPage(frame: Frame, operations: Operations): Page {
  const still = sayHealth(operations.checks)
  const { undecided } = operations.outbox
  const sub = [
    still.length === 0 ? '各项都在正常进行' : `有 ${still.length} 项不正常`,
    ...(undecided === 0 ? [] : [`${undecided} 条消息可能重复，等您决定`]),
  ]
  return workPage(
    frame,
    '运行情况',
    `${sub.join('，')}。`,
    html`${refusal(operations.refused)}${still.length === 0 ? '' : renderStill(still)}
<h2 id="works">定期工作</h2>${renderWorks(operations)}
<h2 id="messages">消息</h2>${renderMessages(frame, operations)}`,
  )
}

const renderStill = (lines: readonly string[]): Html =>
  html`<ul class="alarms">${lines.map((line) => html`<li>${line}</li>`)}</ul>`
