import type { SendEnd, TakenMessage } from '@zhengling/store'
import type { Service } from '../http/service.ts'
import { sendMail } from './smtp.ts'
import { sendWebhook } from './webhook.ts'

/** Sends a message the way it is to go; a rehearsal lets nothing out of the house. */
export async function send({ clock, site }: Pick<Service, 'clock' | 'site'>, message: TakenMessage): Promise<SendEnd> {
  // Those who are written to read it where it is.
  if (message.channel === 'in-app') return { end: 'sent' }
  if (clock.rehearses) return { end: 'rehearsed' }
  if (message.channel === 'webhook') return sendWebhook(message)
  if (site.smtp === null)
    return { end: 'refused', message: '没有设置邮件服务器，请在设置文件中写 smtp。', final: false }
  return sendMail(message, site.smtp)
}
