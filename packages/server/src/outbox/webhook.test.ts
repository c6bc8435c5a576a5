import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { WebhookFormat } from '@zhengling/store'
import { expect, onTestFinished, test } from 'vitest'
import { sendWebhook } from './webhook.ts'

interface Got {
  readonly key: string | undefined
  readonly body: unknown
}

/** A receiver on this machine that does with each request as told. */
async function receiver(handle: (response: ServerResponse, request: IncomingMessage) => void) {
  const got: Got[] = []
  const server = createServer((request, response) => {
    void text(request).then((written) => {
      got.push({ key: request.headers['idempotency-key']?.toString(), body: JSON.parse(written) })
      handle(response, request)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const bound = server.address()
  const to = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/hook`
  return { got, to, server }
}

const message = (to: string, format: WebhookFormat = 'plain') =>
  ({
    county: '990101',
    key: 'duty-1',
    channel: 'webhook',
    format,
    to,
    subject: '催办',
    body: '请报送。',
    attempt: 1,
  }) as const

test('a receiver that takes it gets the words once, with the key', async () => {
  const { got, to } = await receiver((response) => response.end())
  expect(await sendWebhook(message(to))).toEqual({ end: 'sent' })
  expect(got).toEqual([{ key: 'duty-1', body: { key: 'duty-1', subject: '催办', body: '请报送。' } }])
})

test.each(['wecom', 'dingtalk'] as const)(
  'a robot of %s takes one text and says in its answer whether it did',
  async (format) => {
    for (const [answer, end] of [
      ['{"errcode":0,"errmsg":"ok"}', { end: 'sent' }],
      ['{"errcode":93000}', { end: 'refused', message: '机器人回答错误 93000，没有接收。', final: false }],
      ['ok', { end: 'unknown', message: '机器人的回答读不懂，不知是否已收到。' }],
    ] as const) {
      const { got, to } = await receiver((response) => response.end(answer))
      expect(await sendWebhook(message(to, format))).toEqual(end)
      expect(got[0]?.body).toEqual({ msgtype: 'text', text: { content: '催办\n请报送。' } })
    }
  },
)

test.each([400, 404, 429, 500, 503, 302])('answer %i: surely not accepted, tried again later', async (status) => {
  const { to } = await receiver((response) => response.writeHead(status, { location: '/elsewhere' }).end())
  expect(await sendWebhook(message(to))).toEqual({
    end: 'refused',
    message: `对方回答 ${status}，没有接收。`,
    final: false,
  })
})

test.each([502, 504])('answer %i of a proxy: it may have been accepted behind it', async (status) => {
  const { to } = await receiver((response) => response.writeHead(status).end())
  expect(await sendWebhook(message(to))).toMatchObject({ end: 'unknown' })
})

test('nobody at the address, or no such host: surely not accepted', async () => {
  const { to, server } = await receiver((response) => response.end())
  server.close()
  await once(server, 'close')
  expect(await sendWebhook(message(to))).toEqual({ end: 'refused', message: '对方没有开放连接。', final: false })
  expect(await sendWebhook(message('http://nobody.invalid/'))).toMatchObject({ end: 'refused' })
})

test('the connection breaks after the words, or no answer comes in time: it may have been accepted', async () => {
  const breaking = await receiver((_, request) => request.socket.destroy())
  expect(await sendWebhook(message(breaking.to))).toEqual({ end: 'unknown', message: '发送途中连接断开。' })
  const hanging = await receiver(() => {})
  expect(await sendWebhook(message(hanging.to), 200)).toEqual({ end: 'unknown', message: '对方在时限内没有回音。' })
  expect([breaking.got.length, hanging.got.length]).toEqual([1, 1])
})
