import { type Actor, may, type PermittedAct } from '@zhengling/store'
import { partyHref } from '../pages/parties/parts.ts'

type Link = readonly [href: string, name: string]

/** Pages of work with the act that opens them, in the order of the header. */
const pages: readonly (readonly [act: PermittedAct, ...Link])[] = [
  ['appoint-administrators', '/begin', '设管理员'],
  ['watch-ledger', '/today', '今日'],
  ['watch-ledger', '/duties', '事项台账'],
  ['watch-ledger', '/indicators', '指标'],
  ['watch-matters', '/matters', '督查督办'],
  ['watch-requests', '/requests', '依申请公开'],
  ['keep-ledger', '/assessment', '排名与考核'],
  ['watch-ledger', '/notices', '消息'],
  ['edit', '/desk', '编辑台'],
  ['edit', '/desk/import', '导入公报'],
  ['keep-disclosure', '/disclosure', '公开期限'],
  ['work-on-parties', '/parties', '服务对象'],
  ['enter-people', '/accounts', '人员与账号'],
  ['watch-operations', '/operations', '运行情况'],
  ['keep-addresses', '/notices/addresses', '发送地址'],
  ['approve-posts', '/approvals', '核准任职'],
  ['watch-sign-in', '/security', '登录安全'],
  ['read-journal', '/journal', '办理日志'],
]

/** The pages that are an actor's own: those of the work, or of a party the record. */
export function pagesOf(actor: Actor): readonly Link[] {
  if (actor.kind === 'party') return [[partyHref(actor.party), '我的资料']]
  return pages.filter(([act]) => may(actor, act).outcome === 'allowed').map(([, href, name]) => [href, name])
}

/** Pages of the ledger and of supervision, which whoever has just opened the store cannot begin with. */
const work = ['/today', '/duties', '/indicators', '/matters', '/requests', '/assessment', '/notices']

/** Where an actor begins after signing in: an official with what is owed, who opened the store with what is to be entered. */
export const homeOf = (actor: Actor): string => {
  const own = pagesOf(actor).filter(([href]) => href !== '/begin')
  const isFounder = actor.kind === 'official' && actor.founder
  return own.find(([href]) => !isFounder || !work.includes(href))?.[0] ?? '/'
}
