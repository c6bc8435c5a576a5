import { createHash } from 'node:crypto'
import type { Service } from '../service.ts'

/** The terminals' worker for these files; what it keeps goes by a name made of all of it, so that another one drops it. */
export function workerOf({ fonts, kiosk }: Service['catalogue']): string {
  const files = JSON.stringify([kiosk.style, fonts, kiosk.script, '/favicon.svg'])
  const cache = createHash('sha256').update(files).update(kiosk.worker).digest('base64url').slice(0, 12)
  return `const CACHE = 'kiosk-${cache}'\nconst SHELL = ${files}\n${kiosk.worker}`
}
