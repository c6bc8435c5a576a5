import { emptyOutbox } from '../outbox/empty-outbox.ts'
import { send } from '../outbox/send.ts'
import type { Recurring } from './recurring.ts'

/** Sends what waits in the outbox. */
export const outbox: Recurring = {
  name: 'outbox',
  title: '发出消息',
  schedule: { every: 'minutes', minutes: 1 },
  async run(service, { worker, signal }) {
    const attempts = await emptyOutbox(service, { worker, signal, transport: (message) => send(service, message) })
    return attempts === 0 ? null : `试发 ${attempts} 条`
  },
}
