/** Who does or asks something. Every public function of the store takes one: there is no query without an actor. */
export type Actor = PublicActor | AdministratorActor | SystemActor

/** Anybody, not signed in: sees only what is published. */
export interface PublicActor {
  readonly kind: 'public'
}

/** Signed in as administrator: sees and does everything there is today. */
export interface AdministratorActor {
  readonly kind: 'administrator'
  readonly account: string
  readonly person?: string
  readonly post?: string
  readonly unit?: string
}

/** The program itself where nobody is signed in: the first start, the command line of whoever owns the folder. */
export interface SystemActor {
  readonly kind: 'system'
  /** What of the program acts: `serve`, `import`. */
  readonly program: string
}

export const PUBLIC: PublicActor = Object.freeze({ kind: 'public' })

/** Whether the actor sees unpublished versions and may write. */
export const isInside = (actor: Actor): actor is AdministratorActor | SystemActor => actor.kind !== 'public'
