/** Who does or asks something. Every public function of the store takes one: there is no query without an actor. */
export type Actor = PublicActor | PartyActor | OfficialActor | AdministratorActor | SystemActor

/** Anybody, not signed in: sees only what is published. */
export interface PublicActor {
  readonly kind: 'public'
}

/** A citizen or firm signed in: sees its own record beside what is published. */
export interface PartyActor {
  readonly kind: 'party'
  readonly account: string
  readonly party: string
}

/** A person in office. What may be done follows from the posts held today. */
export interface OfficialActor {
  readonly kind: 'official'
  readonly account: string
  /** Absent of the founder, who opened the store before anyone was entered. */
  readonly person?: string
  readonly posts: readonly HeldPost[]
  /** Bodies beside those of the posts that their holder answers for: offices placed in them, task forces led by them. */
  readonly answersFor?: readonly string[]
  /** Holds a post in the county government's office, which sees the whole county and edits the gazette. */
  readonly office: boolean
  /** Holds a post in the county's government itself, 县长 or 副县长: sees all of the county's ledger. Absent: no. */
  readonly leader?: boolean
  /** Division codes of the townships that the posts belong to. */
  readonly townships: readonly string[]
  /** Opened the store, and may appoint the three administrators until each is there. */
  readonly founder: boolean
}

export interface HeldPost {
  readonly post: string
  /** Canonical name of the body. */
  readonly body: string
  readonly manner: '任职' | '代理' | '借调'
}

/** Three administrators that are kept apart (GB/T 22239-2019): none does another's work, none does an office's. */
export type Duty = 'system' | 'security' | 'audit'

/** What each is called. */
export const dutyTitles: Readonly<Record<Duty, string>> = {
  system: '系统管理员',
  security: '安全管理员',
  audit: '审计管理员',
}

export interface AdministratorActor {
  readonly kind: 'administrator'
  readonly account: string
  readonly duty: Duty
}

/** The program itself where nobody is signed in: the first start, the command line of whoever owns the folder. */
export interface SystemActor {
  readonly kind: 'system'
  /** What of the program acts: `serve`, `import`. */
  readonly program: string
}

export const PUBLIC: PublicActor = Object.freeze({ kind: 'public' })

/** Whether the actor works at the editor's desk: sees unpublished versions. */
export const isEditor = (actor: Actor): actor is OfficialActor | SystemActor =>
  actor.kind === 'system' || (actor.kind === 'official' && actor.office)

/** Canonical names of the bodies that an actor does the work of. */
export const unitsOf = (actor: Actor): readonly string[] =>
  actor.kind === 'official' ? [...new Set([...actor.posts.map(({ body }) => body), ...(actor.answersFor ?? [])])] : []

/** The account signed in with, if any. */
export const accountOf = (actor: Actor): string | null => ('account' in actor ? actor.account : null)

/** Who acted, as the journal keeps it: the posts are those of that moment. */
export interface Signature {
  readonly kind: Actor['kind']
  readonly account?: string
  readonly person?: string
  /** 单位·职务, 代理 and 借调 named. */
  readonly posts?: readonly string[]
  readonly duty?: Duty
  readonly party?: string
  readonly program?: string
}

export function signatureOf(actor: Actor): Signature {
  if (actor.kind !== 'official') return actor
  const { kind, account, person, posts } = actor
  const held = posts.map(({ body, post, manner }) => `${body}·${post}${manner === '任职' ? '' : `（${manner}）`}`)
  return { kind, account, ...(person === undefined ? {} : { person }), ...(held.length === 0 ? {} : { posts: held }) }
}
