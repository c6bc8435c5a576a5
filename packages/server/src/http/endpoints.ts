import type { PermittedAct } from '@zhengling/store'

/**
 * Who an address is for. `open`: everybody. `signed-in`: whoever has an account, for himself. An act of the store's table:
 * whoever may do it. `own-session`: one's own account, also while the second factor is wanting. `record`: it depends on the record
 * asked for, and the store refuses. `monitor`: this machine, or whoever shows the token of the settings.
 */
export type Access = 'open' | 'signed-in' | 'own-session' | 'record' | 'monitor' | PermittedAct

/** Whose address has its own guard, not that of the table of acts. */
const guardedElsewhere = ['open', 'own-session', 'record', 'monitor'] as const satisfies readonly Access[]

/** What the table itself lets in or turns away. */
export type Guarded = Exclude<Access, (typeof guardedElsewhere)[number]>

export const isGuarded = (access: Access): access is Guarded => !guardedElsewhere.some((one) => one === access)

export interface Endpoint {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly access: Access
}

const of =
  (method: Endpoint['method']) =>
  (access: Access, ...paths: readonly string[]): readonly Endpoint[] =>
    paths.map((path) => ({ method, path, access }))
const get = of('GET')
const post = of('POST')

/** Every address of the server with who it is for. An address that is not here is not served: a test sees to it. */
export const endpoints: readonly Endpoint[] = [
  ...get('open', '/healthz', '/readyz', '/assets/*', '/fonts/*', '/favicon.svg'),
  ...get('monitor', '/metrics'),
  ...get('open', '/api', '/api/openapi.json'),
  ...get('open', '/api/policies', '/api/policies/:doc', '/api/questions', '/api/search'),
  ...get('open', '/api/issues', '/api/issues/:slug', '/api/documents/:number'),
  ...post('open', '/api/eval/:doc/:rule'),
  ...get('open', '/feed.atom', '/feed.json', '/sitemap.xml', '/robots.txt', '/bulk', '/bulk/:file'),
  ...get('open', '/subscribe', '/subscribe/:token'),
  ...post('open', '/subscribe', '/subscribe/:token', '/subscribe/:token/leave'),
  ...get('open', '/request', '/request/state'),
  ...post('open', '/request', '/request/state', '/request/own', '/request/letter'),
  ...get('open', '/', '/search', '/issues/:slug', '/issues/:slug/findings'),
  ...get('open', '/documents/:document{[^/]+\\.(?:pdf|docx)}', '/issues/:file{[^/]+\\.pdf}'),
  ...get('open', '/documents/:document', '/documents/:document/diff', '/documents/:document/:path{.+}'),
  ...get('open', '/bodies', '/bodies/:body', '/people', '/help', '/questions', '/changes', '/benefits'),
  ...get('open', '/explanations', '/explanations/:explanation'),
  ...get('record', '/explanations/:explanation/edit'),
  ...post('record', '/explanations', '/explanations/:explanation', '/explanations/:explanation/withdraw'),
  ...post('assign-explainer', '/explanations/explainer'),
  ...get('keep-disclosure', '/disclosure', '/disclosure/:document'),
  ...post('keep-disclosure', '/disclosure/:document', '/disclosure/:document/void'),
  ...get('open', '/policies', '/policies/:doc', '/policies/:doc/:rule'),
  ...post('open', '/benefits'),
  ...get('open', '/kiosk', '/kiosk/issues', '/kiosk/issues/:slug', '/kiosk/documents/:document'),
  ...get('open', '/kiosk/issuers', '/kiosk/issuers/:name', '/kiosk/kinds', '/kiosk/kinds/:name'),
  ...get('open', '/kiosk/search', '/kiosk/benefits', '/kiosk/state', '/kiosk/copy', '/kiosk/worker.js'),
  ...post('open', '/kiosk/search', '/kiosk/benefits'),
  ...get('open', '/enter', '/enter/code', '/enter/:token'),
  ...post('open', '/enter', '/enter/code', '/enter/:token', '/leave'),
  ...get('own-session', '/account', '/account/password', '/account/second-factor'),
  ...post('own-session', '/account/password', '/account/sessions', '/account/unlink'),
  ...post('own-session', '/account/second-factor', '/account/second-factor/remove'),
  ...get('watch-sign-in', '/security', '/security/sessions', '/security/failed', '/security/unmaskings'),
  ...get('watch-sign-in', '/security/accounts/:account'),
  ...post('revoke-sign-in', '/security/accounts/:account/lock', '/security/accounts/:account/unlock'),
  ...post('revoke-sign-in', '/security/accounts/:account/sessions'),
  ...post('revoke-sign-in', '/security/accounts/:account/reset-second-factor'),
  ...get('signed-in', '/home'),
  ...get('watch-ledger', '/today', '/calendar'),
  ...post('watch-ledger', '/calendar'),
  ...get('open', '/calendar/:feed'),
  ...get('watch-ledger', '/duties', '/duties/lists', '/duties/matrix', '/duties/wall', '/duties/file'),
  ...get('watch-ledger', '/duties/file-in'),
  ...post('watch-ledger', '/duties/file-in', '/duties/file-in/take'),
  ...get('watch-ledger', '/indicators', '/indicators/file'),
  ...get('keep-ledger', '/duties/rules', '/duties/new', '/duties/events'),
  ...get('keep-ledger', '/duties/assignments', '/duties/assignments/words', '/duties/keepers'),
  ...post('keep-ledger', '/duties/rules', '/duties/new', '/duties/events', '/duties/events/void'),
  ...post('keep-ledger', '/duties/assignments', '/duties/assignments/end'),
  ...post('keep-ledger', '/duties/keepers', '/duties/keepers/end'),
  ...get('record', '/duties/:item', '/duties/:item/files/:n{\\d{1,6}}/:file{\\d{1,6}}'),
  ...post('record', '/duties/:item/report', '/duties/:item/judge', '/duties/:item/day'),
  ...get('watch-ledger', '/notices'),
  ...post('watch-ledger', '/notices'),
  ...get('keep-ledger', '/notices/rules'),
  ...post('keep-ledger', '/notices/rules'),
  ...get('keep-addresses', '/notices/addresses'),
  ...post('keep-addresses', '/notices/addresses', '/notices/addresses/:address'),
  ...get('keep-ledger', '/assessment', '/assessment/file', '/assessment/schemes'),
  ...post('keep-ledger', '/assessment/schemes'),
  ...get(
    'write-papers',
    '/papers',
    '/papers/minutes',
    '/papers/numbers',
    '/papers/:paper',
    '/papers/:paper/text',
    '/papers/:paper/print',
  ),
  ...get('write-papers', '/papers/:paper/pdf', '/papers/:paper/docx'),
  ...post(
    'write-papers',
    '/papers',
    '/papers/minutes',
    '/papers/numbers',
    '/papers/numbers/register',
    '/papers/:paper',
  ),
  ...post('write-papers', '/papers/:paper/issue', '/papers/:paper/void', '/papers/:paper/publish'),
  ...get('watch-matters', '/matters'),
  ...get('keep-matters', '/matters/new', '/matters/rules'),
  ...post('keep-matters', '/matters/new', '/matters/rules'),
  ...get('sample-matters', '/matters/samples'),
  ...post('sample-matters', '/matters/samples'),
  ...get('record', '/matters/:matter'),
  ...post('record', '/matters/:matter/assign', '/matters/:matter/regrade', '/matters/:matter/sign'),
  ...post('record', '/matters/:matter/report', '/matters/:matter/plan', '/matters/:matter/judge-plan'),
  ...post('record', '/matters/:matter/node', '/matters/:matter/apply', '/matters/:matter/check'),
  ...post('record', '/matters/:matter/recheck', '/matters/:matter/reopen', '/matters/:matter/withdraw'),
  ...post('record', '/matters/:matter/summon', '/matters/:matter/refer'),
  ...get('watch-requests', '/requests', '/requests/new', '/requests/figures', '/requests/figures/file'),
  ...post('watch-requests', '/requests/new'),
  ...get('record', '/requests/:request', '/requests/:request/pdf', '/requests/:request/docx'),
  ...post('record', '/requests/:request/confirm', '/requests/:request/correct', '/requests/:request/correction'),
  ...post('record', '/requests/:request/give-up', '/requests/:request/withdraw', '/requests/:request/ask'),
  ...post('record', '/requests/:request/delivered', '/requests/:request/opinion', '/requests/:request/extend'),
  ...post('record', '/requests/:request/answer', '/requests/:request/unmask'),
  ...post('edit', '/sample'),
  ...get('edit', '/desk', '/desk/import', '/desk/import/:job', '/desk/import/:job/state'),
  ...post('edit', '/desk/import', '/desk/import/:job', '/desk/import/:job/cancel', '/desk/import/:job/resume'),
  ...get('edit', '/desk/findings/:slug', '/desk/issues/:slug', '/desk/documents/:document'),
  ...post('edit', '/desk/findings/:slug', '/desk/findings/:slug/rule'),
  ...post('edit', '/desk/issues/:slug/publish', '/desk/issues/:slug/withdraw'),
  ...post('edit', '/desk/documents/:document/publish', '/desk/documents/:document/withdraw'),
  ...post('edit', '/desk/documents/:document/attachment', '/desk/documents/:document/correct'),
  ...get('edit', '/desk/documents/:document/correct', '/desk/documents/:document/corrected/:version{\\d{1,6}}'),
  ...get('appoint-administrators', '/begin'),
  ...post('appoint-administrators', '/begin'),
  ...get('enter-people', '/accounts', '/accounts/import', '/accounts/people/:person'),
  ...post('enter-people', '/accounts/import', '/accounts/import/store'),
  ...post('enter-people', '/accounts', '/accounts/people/:person/name', '/accounts/people/:person/appointments'),
  ...post('enter-people', '/accounts/people/:person/appointments/:appointment/end'),
  ...post('open-accounts', '/accounts/people/:person/account', '/accounts/people/:person/account/link'),
  ...post('open-accounts', '/accounts/people/:person/account/close'),
  ...get('approve-posts', '/approvals'),
  ...post('approve-posts', '/approvals', '/approvals/:appointment/back'),
  ...get('read-journal', '/journal', '/journal/export', '/journal/anchor', '/journal/anchor/file'),
  ...get('watch-operations', '/operations'),
  ...post('resolve-message', '/operations/messages'),
  ...get('work-on-parties', '/parties', '/parties/new', '/parties/import'),
  ...post('work-on-parties', '/parties', '/parties/find', '/parties/export'),
  ...post('work-on-parties', '/parties/import', '/parties/import/store'),
  ...get('record', '/parties/:party', '/parties/:party/edit'),
  ...post('record', '/parties/:party/edit', '/parties/:party/unmask', '/parties/:party/erase'),
  ...post('record', '/parties/:party/account', '/parties/:party/account/link'),
]

/** Addresses that are there only where a unified sign-in is set up. */
export const oidcEndpoints: readonly Endpoint[] = [
  ...post('open', '/enter/oidc'),
  ...get('open', '/enter/oidc/callback'),
  ...get('open-accounts', '/identities'),
  ...post('open-accounts', '/identities', '/identities/forget'),
]
