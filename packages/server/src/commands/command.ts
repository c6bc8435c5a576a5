/** Where a command writes and what it sees of its surroundings; a test gives its own. */
export interface Terminal {
  /** One line (or several) of the result, to standard output. */
  out(text: string): void
  /** One line of what went wrong, to standard error. */
  err(text: string): void
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** Fulfilled when the command is told to stop. Only who asks for it takes the signals over. */
  stop(): Promise<void>
}

/** One command of the command line. */
export interface Command {
  readonly name: string
  /** What follows the name: `FILE [--json]`. */
  readonly usage: string
  /** One line of help. */
  readonly summary: string
  /** Returns the exit code: 0 outcome, 2 wrong input, 3 a store is needed and none was found. */
  run(args: readonly string[], terminal: Terminal): Promise<number>
}
