import { once } from 'node:events'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { expect, onTestFinished, test } from 'vitest'
import type { SmtpSettings } from '../settings/site.ts'
import { sendMail } from './smtp.ts'

const message = { county: '990101', key: 'duty-1', to: 'li@example.cn', subject: '催办', body: '请于月底前报送。' }

/** A mail server on this machine; `got`: the mails that it was given in full. */
async function mailServer(options: SMTPServerOptions = {}) {
  const got: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onData: whole((mail, end) => {
      got.push(mail)
      end()
    }),
    ...options,
  })
  // A client that breaks off is part of the tests.
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  onTestFinished(() => server.close(() => {}))
  const bound = server.server.address()
  return { got, server, smtp: settings(typeof bound === 'object' && bound ? bound.port : 0) }
}

const settings = (port: number): SmtpSettings => ({
  host: '127.0.0.1',
  port,
  security: 'none',
  user: null,
  password: null,
  from: '云水县政府办 <office@yunshui.example>',
})

/** Hands over a mail once it has arrived in full. */
const whole =
  (then: (mail: string, end: (error?: Error) => void) => void): NonNullable<SMTPServerOptions['onData']> =>
  (stream, _session, end) => {
    // A client that breaks off gives no mail.
    text(stream).then(
      (mail) => then(mail, end),
      () => {},
    )
  }

/** Refuses with a code of SMTP. */
const refusing = (responseCode: number) => Object.assign(new Error('no'), { responseCode })

test('a mail server that takes it gets the words, with an id made of the key', async () => {
  const { got, smtp } = await mailServer()
  expect(await sendMail(message, smtp)).toEqual({ end: 'sent' })
  expect(await sendMail(message, smtp)).toEqual({ end: 'sent' })
  const [first = '', second = ''] = got
  expect(first).toContain('To: li@example.cn')
  expect(first).toContain('Auto-Submitted: auto-generated')
  expect(first).toContain(Buffer.from('催办').toString('base64'))
  const id = (mail: string) => /^Message-ID:\s+(<[0-9a-f]{64}@yunshui\.example>)/m.exec(mail)?.[1]
  expect(id(first)).toBeDefined()
  expect(id(second)).toBe(id(first))
})

test('a letter of a subscription says where a mail programme ends it (RFC 8058); other mail has no such place', async () => {
  const { got, smtp } = await mailServer()
  await sendMail({ ...message, leave: 'https://a.example/leave' }, smtp)
  await sendMail(message, smtp)
  expect(got[0]).toMatch(/^List-Unsubscribe: <https:\/\/a\.example\/leave>\r?$/m)
  expect(got[0]).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m)
  expect(got[1]).not.toContain('List-Unsubscribe')
})

test('who sends is shown by user and password; a wrong one is refused and can be put right', async () => {
  const { got, smtp } = await mailServer({
    authOptional: false,
    onAuth: ({ username, password }, _session, end) =>
      username === 'office' && password === 'right' ? end(null, { user: username }) : end(refusing(535)),
  })
  const wrong = await sendMail(message, { ...smtp, user: 'office', password: 'wrong' })
  expect(wrong).toEqual({ end: 'refused', message: '邮件服务器回答 535，没有接收。', final: false })
  expect(await sendMail(message, { ...smtp, user: 'office', password: 'right' })).toEqual({ end: 'sent' })
  expect(got).toHaveLength(1)
})

test.each([
  [451, false],
  [550, true],
])('a recipient refused with %i: final %s', async (code, final) => {
  const { got, smtp } = await mailServer({ onRcptTo: (_address, _session, end) => end(refusing(code)) })
  expect(await sendMail(message, smtp)).toEqual({
    end: 'refused',
    message: `邮件服务器回答 ${code}，没有接收。`,
    final,
  })
  expect(got).toEqual([])
})

test('words refused after they were sent: surely not accepted', async () => {
  const { smtp } = await mailServer({
    onData: whole((_mail, end) => end(refusing(452))),
  })
  expect(await sendMail(message, smtp)).toMatchObject({ end: 'refused', final: false })
})

test('nobody at the address, or one that never greets: surely not accepted', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const bound = silent.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  expect(await sendMail(message, settings(port), 200)).toMatchObject({ end: 'refused', final: false })
  const closed = new Promise((resolve) => silent.close(resolve))
  await closed
  expect(await sendMail(message, settings(port))).toMatchObject({ end: 'refused', final: false })
})

test('encryption is asked for and the server has none: not sent', async () => {
  const { got, smtp } = await mailServer()
  expect(await sendMail(message, { ...smtp, security: 'starttls' })).toMatchObject({ end: 'refused', final: false })
  expect(got).toEqual([])
})

test('the connection breaks after the words, or no answer comes: it may have been accepted', async () => {
  let given = 0
  const breaking = await mailServer({
    onData: whole(() => {
      given += 1
      for (const connection of breaking.server.connections) connection.close()
    }),
  })
  expect(await sendMail(message, breaking.smtp)).toMatchObject({ end: 'unknown' })
  const hanging = await mailServer({
    onData: whole(() => {
      given += 1
    }),
  })
  expect(await sendMail(message, hanging.smtp, 300)).toMatchObject({ end: 'unknown' })
  expect(given).toBe(2)
})
