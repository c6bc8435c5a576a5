import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { listen } from './listen.ts'

test('an answer whose reader has gone away is finished before the server ends', async () => {
  const [asked, gone] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  let finished = false
  const answer = async () => {
    asked.resolve()
    await gone.promise
    await setTimeout(50)
    finished = true
    return new Response('')
  }
  const listening = await listen(answer, '127.0.0.1', 0)
  if (isRefusal(listening)) throw new Error(listening.message)
  const reader = new AbortController()
  const read = fetch(listening.address, { signal: reader.signal }).catch(() => {})
  await asked.promise
  reader.abort()
  await read
  gone.resolve()
  await listening.close()
  expect(finished).toBe(true)
})
