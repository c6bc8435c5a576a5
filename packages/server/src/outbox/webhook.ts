import type { SendEnd, TakenMessage, WebhookFormat } from '@zhengling/store'
import * as z from 'zod'
import { noConnection } from './transport.ts'

/** Milliseconds within which a receiver must have answered: shorter than the lease under which a message is sent. */
const WITHIN = 15_000

/** A proxy speaks for a receiver that it lost: the receiver may have taken the message. */
const BY_PROXY = [502, 504]

/** Robots of 企业微信 and 钉钉 answer 200 and say in the body whether they took it. */
const Answer = z.object({ errcode: z.int(), errmsg: z.string().optional() })

/** Sends a message as one POST of JSON; the key goes along for receivers that can tell a repeat. */
export async function sendWebhook(
  message: TakenMessage & { readonly channel: 'webhook' },
  within: number = WITHIN,
): Promise<SendEnd> {
  let answer: Response
  try {
    answer = await fetch(message.to, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', 'idempotency-key': message.key },
      body: JSON.stringify(contentOf(message)),
      // Whoever moved says where to: the words do not follow by themselves to another host.
      redirect: 'manual',
      signal: AbortSignal.timeout(within),
    })
  } catch (error) {
    const why = noConnection(error)
    if (why !== null) return { end: 'refused', message: `${why}。`, final: false }
    const timeout = error instanceof DOMException && error.name === 'TimeoutError'
    return { end: 'unknown', message: timeout ? '对方在时限内没有回音。' : '发送途中连接断开。' }
  }
  return judge(message.format, answer)
}

async function judge(format: WebhookFormat, answer: Response): Promise<SendEnd> {
  const { status } = answer
  if (BY_PROXY.includes(status)) return { end: 'unknown', message: `对方的代理回答 ${status}，不知是否已收到。` }
  if (!answer.ok) return { end: 'refused', message: `对方回答 ${status}，没有接收。`, final: false }
  if (format === 'plain') return { end: 'sent' }
  try {
    const { errcode } = Answer.parse(await answer.json())
    return errcode === 0
      ? { end: 'sent' }
      : { end: 'refused', message: `机器人回答错误 ${errcode}，没有接收。`, final: false }
  } catch {
    return { end: 'unknown', message: '机器人的回答读不懂，不知是否已收到。' }
  }
}

/** What each receiver takes: plain has the parts apart, robots of groups take one text. */
function contentOf({ format, key, subject, body }: TakenMessage & { readonly channel: 'webhook' }): unknown {
  if (format === 'plain') return { key, subject, body }
  return { msgtype: 'text', text: { content: `${subject}\n${body}` } }
}
