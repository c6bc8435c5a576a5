import { parentPort, workerData } from 'node:worker_threads'
import { writeDocx } from '../docx/write.ts'
import type { OwnedFonts } from '../fonts/owned.ts'
import type { LaidOut } from '../laid-out.ts'
import { openTypesetter, type Typesetter } from '../pdf/typesetter.ts'
import type { Done, Task } from './tasks.ts'

const port = parentPort
if (port === null) throw new Error('runs in a thread only')
let typesetter: Typesetter | null = null

async function layOut({ what, at }: Task): Promise<LaidOut> {
  if (what.form === 'docx') return writeDocx(what.paper, { at })
  typesetter ??= openTypesetter(workerData as OwnedFonts)
  return what.form === 'issue' ? typesetter.issue(what.issue, { at }) : typesetter.pdf(what.paper, { at })
}

port.on('message', (task: Task) => {
  const { id } = task
  layOut(task).then(
    (laidOut) => port.postMessage({ id, laidOut } satisfies Done, [laidOut.bytes.buffer as ArrayBuffer]),
    (error: unknown) => {
      const broke = error instanceof Error ? (error.stack ?? error.message) : String(error)
      port.postMessage({ id, broke } satisfies Done, [])
    },
  )
})
