import { type Actor, type Duty, dutyTitles, unitsOf } from '../actor.ts'

/** What an act is done on, as far as a permission depends on it. */
export interface Aim {
  /** The bodies that may decide a question. */
  readonly decidedBy?: readonly string[]
  /** Of a party's record. */
  readonly township?: string
  readonly party?: string
  /** The unit that owes a duty, and those that it is reported to. */
  readonly unit?: string
  readonly reportedTo?: readonly string[]
  /** The lead units of a matter, and the unit that checks it; null: the county government's office. */
  readonly leads?: readonly string[]
  readonly checker?: string | null
}

/** One act: its name in an office's words, who does it in words, and the ground on which an actor may; null where not. */
export interface Permission {
  readonly title: string
  readonly who: string
  readonly ground: (actor: Actor, aim: Aim) => string | null
}

const office = (actor: Actor): string | null => {
  if (actor.kind === 'system') return '在服务器上以命令行办理'
  if (actor.kind !== 'official' || !actor.office) return null
  return actor.founder ? '建库人，暂行县政府办编务' : '在县政府办公室任职'
}

const administrator =
  (duty: Duty) =>
  (actor: Actor): string | null =>
    actor.kind === 'administrator' && actor.duty === duty ? dutyTitles[duty] : null

const deciding = (actor: Actor, { decidedBy = [] }: Aim): string | null => {
  if (actor.kind === 'system') return '在服务器上以命令行办理'
  if (actor.kind !== 'official') return null
  const held = actor.posts.find(({ body }) => decidedBy.includes(body))
  return held ? `在${held.body}任${held.post}，该问题由本单位解释` : null
}

const ofTownship = (actor: Actor, { township }: Aim): string | null => {
  if (actor.kind !== 'official') return null
  if (actor.office && !actor.founder) return '在县政府办公室任职'
  return township !== undefined && actor.townships.includes(township) ? '记录属本乡镇' : null
}

const own = (actor: Actor, { party }: Aim): string | null =>
  actor.kind === 'party' && actor.party === party ? '本人的记录' : null

const inUnit = (actor: Actor, { unit }: Aim): string | null =>
  unit !== undefined && unitsOf(actor).includes(unit) ? `在${unit}任职，或由本单位代办其事` : null

const reportedTo = (actor: Actor, aim: Aim): string | null => {
  if (actor.kind !== 'official') return null
  const own = (aim.reportedTo ?? []).find((unit) => unitsOf(actor).includes(unit))
  return own === undefined ? office(actor) : `报送至${own}`
}

const leading = (actor: Actor, { leads = [] }: Aim): string | null => {
  const own = leads.find((unit) => unitsOf(actor).includes(unit))
  return own === undefined ? null : `在牵头单位${own}任职，或由本单位代办其事`
}

/** Whoever checks is a person in the unit that checks. */
const checking = (actor: Actor, { checker = null }: Aim): string | null => {
  if (actor.kind !== 'official') return null
  if (checker === null) return office(actor)
  return unitsOf(actor).includes(checker) ? `在核查单位${checker}任职，或由本单位代办其事` : null
}

/** Every act that is not open to all. An act that is not here cannot be done by anybody. */
export const acts = {
  edit: { title: '办理公报编务', who: '县政府办公室工作人员', ground: office },
  decide: { title: '登记解释', who: '有权解释的单位的工作人员', ground: deciding },
  explain: { title: '起草、公布解读', who: '负责解读该文件的单位工作人员', ground: inUnit },
  'assign-explainer': { title: '指定解读单位', who: '县政府办公室工作人员', ground: office },
  'keep-disclosure': { title: '办理主动公开期限', who: '县政府办公室工作人员', ground: office },
  'appoint-administrators': {
    title: '设三类管理员',
    who: '建库人',
    ground: (actor) => (actor.kind === 'official' && actor.founder ? '建库人' : null),
  },
  'enter-people': { title: '登记单位、人员和任职', who: '系统管理员', ground: administrator('system') },
  'open-accounts': {
    title: '开立账号',
    who: '系统管理员',
    ground: (actor) => (actor.kind === 'system' ? '在服务器上以命令行办理' : administrator('system')(actor)),
  },
  'approve-posts': { title: '核准任职', who: '安全管理员', ground: administrator('security') },
  'watch-sign-in': { title: '查看账号、登录和查看全号的记录', who: '安全管理员', ground: administrator('security') },
  'revoke-sign-in': {
    title: '锁定和解锁账号、注销登录',
    who: '安全管理员',
    // Else nobody could help a security administrator who has lost the second factor.
    ground: (actor) => (actor.kind === 'system' ? '在服务器上以命令行办理' : administrator('security')(actor)),
  },
  'read-journal': { title: '查阅办理日志', who: '审计管理员', ground: administrator('audit') },
  'read-people': {
    title: '查看人员名册',
    who: '系统管理员、安全管理员和各单位工作人员',
    ground: (actor) => {
      if (actor.kind === 'official') return actor.office ? '在县政府办公室任职' : actor.posts[0] ? '本单位人员' : null
      return administrator('system')(actor) ?? administrator('security')(actor)
    },
  },
  'work-on-parties': {
    title: '办理服务对象登记',
    who: '县政府办公室和各乡镇的工作人员',
    ground: (actor) => {
      if (actor.kind !== 'official') return null
      if (actor.office && !actor.founder) return '在县政府办公室任职'
      return actor.townships.length > 0 ? '在乡镇任职' : null
    },
  },
  'read-party': {
    title: '查看服务对象',
    who: '县政府办公室和所属乡镇的工作人员、本人',
    ground: (actor, aim) => ofTownship(actor, aim) ?? own(actor, aim),
  },
  'write-party': { title: '登记服务对象', who: '县政府办公室和所属乡镇的工作人员', ground: ofTownship },
  'unmask-party': {
    title: '查看全号',
    who: '县政府办公室和所属乡镇的工作人员',
    ground: ofTownship,
  },
  'open-party-account': { title: '为服务对象开立账号', who: '县政府办公室和所属乡镇的工作人员', ground: ofTownship },
  'erase-party': {
    title: '销毁到期的服务对象资料',
    who: '县政府办公室工作人员',
    ground: (actor) => (actor.kind === 'official' && !actor.founder ? office(actor) : null),
  },
  'watch-ledger': {
    title: '查看事项台账',
    who: '各单位和县政府办公室工作人员',
    ground: (actor) => (actor.kind === 'official' && unitsOf(actor).length > 0 ? '本单位的事项' : office(actor)),
  },
  'see-county': {
    title: '查看全县事项',
    who: '县政府领导和县政府办公室工作人员',
    ground: (actor) => (actor.kind === 'official' && actor.leader === true ? '在县政府任职' : office(actor)),
  },
  'keep-ledger': { title: '管理事项台账', who: '县政府办公室工作人员', ground: office },
  'report-duty': { title: '报送办理情况', who: '责任单位工作人员', ground: inUnit },
  'judge-report': { title: '审核办理情况', who: '接收报送的单位和县政府办公室工作人员', ground: reportedTo },
  'watch-matters': {
    title: '查看督办事项',
    who: '牵头、配合、核查单位，县政府领导和县政府办公室工作人员',
    ground: (actor) => (actor.kind === 'official' && unitsOf(actor).length > 0 ? '本单位的督办事项' : office(actor)),
  },
  'keep-matters': { title: '登记、交办和管理督办事项', who: '县政府办公室工作人员', ground: office },
  'handle-matter': { title: '办理督办事项', who: '牵头单位工作人员', ground: leading },
  'check-matter': { title: '核查督办事项', who: '核查单位（没有另定的为县政府办公室）工作人员', ground: checking },
  'sample-matters': { title: '抽查已销号的督办事项', who: '县政府办公室工作人员', ground: office },
  'watch-requests': {
    title: '查看政府信息公开申请',
    who: '受理单位、县政府领导和县政府办公室工作人员',
    ground: (actor) => (actor.kind === 'official' && unitsOf(actor).length > 0 ? '本单位受理的申请' : office(actor)),
  },
  'handle-request': { title: '办理政府信息公开申请', who: '受理单位工作人员', ground: inUnit },
  'write-papers': { title: '拟写、印发督查考核文件', who: '县政府办公室工作人员', ground: office },
  'keep-addresses': { title: '登记提醒的发送地址', who: '系统管理员', ground: administrator('system') },
  'rotate-keys': {
    title: '更换个人信息密钥',
    who: '系统管理员',
    ground: (actor) => (actor.kind === 'system' ? '在服务器上以命令行办理' : administrator('system')(actor)),
  },
  'run-work': {
    title: '运行定期工作、发出消息',
    who: '本系统',
    ground: (actor) => (actor.kind === 'system' ? '本系统自行运行' : null),
  },
  'watch-operations': { title: '查看运行情况', who: '系统管理员', ground: administrator('system') },
  'resolve-message': { title: '处理可能重复的消息', who: '系统管理员', ground: administrator('system') },
} as const satisfies Readonly<Record<string, Permission>>

export type Act = keyof typeof acts
