/** An error as the log keeps it: where it arose, and nothing of what was being worked on. */
export interface ErrorShape {
  readonly name: string
  /** As the system or the database numbers it: ENOSPC, 23505. */
  readonly code?: string
  /** Frames of the stack, the innermost first. */
  readonly at: readonly string[]
  readonly cause?: ErrorShape
}

const plain = /^[\w.-]{1,60}$/
const frame = /^\s+at .+?:\d+:\d+\)?$/

/**
 * The shape of an error, without its message: a database quotes the row in it, a parser the text, and both may be
 * somebody's. The innermost frame says where the message is written in the source.
 */
export function shapeOf(error: unknown): ErrorShape {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const { name, cause } = error
  const code = 'code' in error && typeof error.code === 'string' && plain.test(error.code) ? { code: error.code } : {}
  return {
    name: plain.test(name) ? name : 'Error',
    ...code,
    at: framesOf(error),
    ...(cause instanceof Error ? { cause: shapeOf(cause) } : {}),
  }
}

/** The message stands before the frames and may have lines of its own. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const at = stack.indexOf(message)
  const after = at === -1 ? stack : stack.slice(at + message.length)
  return after.split('\n').flatMap((line) => (frame.test(line) ? [line.trim().slice(3)] : []))
}
