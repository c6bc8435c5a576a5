import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type KioskPage, renderKiosk } from '../../pages/kiosk/page.ts'
import type { Asked } from '../context.ts'
import type { Service } from '../service.ts'

/**
 * Sends a page of the terminals. No cache keeps it: the next at the terminal must not find it, and what a terminal keeps for a
 * time without network is not what somebody looked at, but the copy (`/kiosk/copy`).
 */
export function sendKiosk(
  { catalogue, site }: Pick<Service, 'catalogue' | 'site'>,
  context: Asked,
  page: KioskPage,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  const { idleSeconds, printPages } = site.kiosk
  const { style, script } = catalogue.kiosk
  const setting = {
    style,
    fonts: catalogue.fonts,
    script,
    shell: shellOf(catalogue),
    idleSeconds,
    printPages,
    origin: site.subscriptions?.address ?? null,
  }
  context.set('atTerminal', true)
  context.header('cache-control', 'no-store')
  return context.html(renderKiosk(context.get('frame'), setting, page), status)
}

/** The files that a terminal's page is made with: where they change, an open page is loaded anew. */
export const shellOf = ({ fonts, kiosk }: Service['catalogue']): string => [kiosk.style, fonts, kiosk.script].join(' ')
