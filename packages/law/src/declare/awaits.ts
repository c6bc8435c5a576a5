/** What a clause orders that takes more than a rule and a duty to work: a register, a procedure that is run, an emergency plan. */
export type Machinery = '台账' | '程序' | '预案'

/** A bound clause that still waits for such a thing before all of it works. */
export interface Awaits<P extends string = string> {
  readonly path: P
  readonly kind: Machinery
  /** What is waited for: 后备企业资源库. */
  readonly what: string
}
