/** What is asked of something that may hang or be gone; null where it does not answer within so many milliseconds. */
export async function answered<T>(asked: Promise<T>, within: number): Promise<T | null> {
  const { promise: late, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(() => resolve(null), within)
  try {
    return await Promise.race([asked.catch(() => null), late])
  } finally {
    clearTimeout(timer)
  }
}
