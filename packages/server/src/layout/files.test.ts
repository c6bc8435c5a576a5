import type { Asked, LaidOut } from '@zhengling/layout'
import { expect, test } from 'vitest'
import { PaperFiles } from './files.ts'

const at = Temporal.Instant.from('2024-04-01T00:00:00Z')
const asked = (number: string) => ({ form: 'pdf', paper: { number } }) as Asked
const laidOut: LaidOut = { bytes: new Uint8Array(), pages: 1, substitutions: [], notices: [] }

test('no more than eight files wait to be made; what is made or in the making is given to whoever asks', async () => {
  const made: ((one: LaidOut) => void)[] = []
  const layOut = () => new Promise<LaidOut>((resolve) => made.push(resolve))
  const files = new PaperFiles({}, { layOut, close: async () => {} })
  const first = Array.from({ length: 8 }, (_, index) => files.of(asked(`${index}`), at))
  expect(first).not.toContain(null)
  expect(files.of(asked('8'), at)).toBeNull()
  expect(files.of(asked('0'), at)).not.toBeNull()
  expect(made).toHaveLength(8)
  for (const resolve of made) resolve(laidOut)
  await Promise.all(first.filter((one) => one !== null))
  expect(files.of(asked('0'), at)).not.toBeNull()
  expect(made).toHaveLength(8)
  expect(files.of(asked('8'), at)).not.toBeNull()
  expect(made).toHaveLength(9)
})
