/**
 * Why something asked for was not done. `exit` is the exit code of the command line:
 * 2 wrong input or a place that cannot be used, 3 a store is needed and there is none.
 */
export interface Refusal {
  readonly kind: 'refused'
  readonly exit: 2 | 3
  /** One Chinese sentence: what happened, where, and what to do. */
  readonly message: string
}

/** A refusal of what was asked: `exit` 2 unless a store is missing. */
export function refuse(message: string, exit: 2 | 3 = 2): Refusal {
  return { kind: 'refused', exit, message }
}

/** Whether a value is a refusal rather than what was asked for. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refused'
}
