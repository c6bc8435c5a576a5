import type { JournalEntry } from '@zhengling/store'
import { verbs } from '../acts.ts'
import { minute } from '../date.ts'
import { type Html, html } from '../html.ts'
import { deskDocumentHref, deskIssueHref, deskIssueName } from './parts.ts'

/** The last acts of the journal, the latest first. */
export function renderRecent(entries: readonly JournalEntry[]): Html {
  return html`<ol class="recent">${entries.map(
    ({ seq, at, verb, object, clause, payload, actor }) =>
      html`<li><time datetime="${at.toString()}">${minute(at)}</time><span><strong>${verbs[verb] ?? verb}</strong>　${named(object, payload)}${clause === null ? '' : ` ${clause}`}${reasonIn(payload)}</span><span class="about">${whoOf(actor)}，日志第${seq}条</span></li>`,
  )}</ol>`
}

function named({ kind, id }: JournalEntry['object'], payload: JournalEntry['payload']): Html | string {
  const version = typeof payload['version'] === 'number' ? `第${payload['version']}版` : ''
  switch (kind) {
    case 'issue':
      return html`<a href="${deskIssueHref(id)}">${deskIssueName(id)}</a>${version}`
    case 'document':
      return html`<a href="${deskDocumentHref(id)}">${id}</a>${version}`
    case 'import':
      return typeof payload['name'] === 'string' ? payload['name'] : ''
    case 'store':
      return '公报库'
    default:
      return id
  }
}

const reasonIn = ({ reason }: JournalEntry['payload']): string =>
  typeof reason === 'string' && reason !== '' ? `，理由：${reason}` : ''

/** What the command line does runs under the operation's name; the server's own acts are the program's. */
const operations: ReadonlySet<string> = new Set(['import', 'user-link', 'audit-verify'])

export function whoOf(actor: JournalEntry['actor']): string {
  if (actor.kind === 'official') return `${actor.posts?.[0] ?? ''} ${actor.account ?? ''}`.trim()
  if (actor.kind === 'administrator') return `管理员 ${actor.account ?? ''}`
  if (actor.kind === 'public') return '公众'
  return operations.has(actor.program ?? '') ? '命令行' : '程序'
}
