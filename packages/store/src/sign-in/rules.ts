/** How strictly signing in is handled: settings, each with the reason for its usual value. */
export interface SignInRules {
  /** Attempts at one account until it is locked. */
  readonly perAccount: number
  /** Attempts from one source address until it is locked. */
  readonly perAddress: number
  /** How long a lock lasts, and how long attempts are counted together. */
  readonly lockFor: Temporal.Duration
  /** A session that was not used for so long is over. */
  readonly idle: Temporal.Duration
  /** Longest time of a session, used or not. */
  readonly lasts: Temporal.Duration
  /** How long the second factor may take after the first. */
  readonly codeWithin: Temporal.Duration
  /** Characters of a password at least. */
  readonly passwordLength: number
  /** How long refused attempts are kept. */
  readonly failuresKept: Temporal.Duration
}

/**
 * GB/T 22239-2019 (8.1.4.1) asks for passwords that are not simple, for an end of sessions, for a limit of failures and for leaving after a
 * time without use, and gives no figure; these are the project's own, and each can be set otherwise.
 */
export const USUAL_RULES: SignInRules = Object.freeze({
  // Room for slips of the hand; a guesser has twenty tries an hour.
  perAccount: 5,
  // A whole office stands behind one address.
  perAddress: 20,
  // Long enough to make guessing hopeless, short enough that whoever was locked out by another gets in the same morning.
  lockFor: Temporal.Duration.from({ minutes: 15 }),
  // A desk left for a meeting.
  idle: Temporal.Duration.from({ minutes: 30 }),
  // A working day with its overtime: nobody stays signed in overnight.
  lasts: Temporal.Duration.from({ hours: 12 }),
  codeWithin: Temporal.Duration.from({ minutes: 10 }),
  // NIST SP 800-63B: at least eight, and no rules of composition, which make passwords worse.
  passwordLength: 8,
  // 网络安全法 art. 21: not less than six months, by the calendar; one more, so that no reading of the six comes short.
  failuresKept: Temporal.Duration.from({ months: 7 }),
})
