import { parentPort } from 'node:worker_threads'
import { openTypesetter } from '../pdf/typesetter.ts'
import type { Done, Task } from './tasks.ts'

const port = parentPort
if (port === null) throw new Error('runs in a thread only')
const typesetter = openTypesetter()

port.on('message', ({ id, paper, at }: Task) => {
  try {
    const laidOut = typesetter.pdf(paper, { at })
    port.postMessage({ id, laidOut } satisfies Done, [laidOut.bytes.buffer as ArrayBuffer])
  } catch (error) {
    port.postMessage({
      id,
      broke: error instanceof Error ? (error.stack ?? error.message) : String(error),
    } satisfies Done)
  }
})
