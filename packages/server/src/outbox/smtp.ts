import { Readable } from 'node:stream'
import type { SendEnd, TakenMessage } from '@zhengling/store'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { SmtpSettings } from '../settings/site.ts'
import { messageId } from './message-id.ts'
import { noConnection } from './transport.ts'

/** Milliseconds without a sign of the mail server: shorter than the lease under which a message is sent. */
const WITHIN = 15_000

/** What nodemailer says of an error beside its message. */
interface SmtpError extends Error {
  readonly code?: string
  readonly responseCode?: number
}

/**
 * Sends a message by SMTP, one connection each. The words go out only after the server has asked for them (354), so
 * whatever breaks before that surely was not accepted, and whatever breaks after it without an answer may have been.
 */
export async function sendMail(
  message: Pick<TakenMessage, 'county' | 'key' | 'to' | 'subject' | 'body' | 'leave'>,
  { host, port, security, user, password, from }: SmtpSettings,
  within: number = WITHIN,
): Promise<SendEnd> {
  const connection = new SMTPConnection({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    connectionTimeout: within,
    greetingTimeout: within,
    socketTimeout: within,
  })
  let asked = false
  try {
    const mail = await written(message, from)
    const words = Readable.from(
      (function* () {
        asked = true
        yield mail
      })(),
    )
    await connected(connection)
    if (user !== null) await done((end) => connection.login({ credentials: { user, pass: password ?? '' } }, end))
    await done((end) => connection.send({ from: addressOf(from), to: [message.to] }, words, end))
    connection.quit()
    return { end: 'sent' }
  } catch (error) {
    connection.close()
    if (!(error instanceof Error)) throw error
    return judge(error, asked)
  }
}

/** `单位 <a@b>` or `a@b`: the address alone. */
const addressOf = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from

function written(
  { county, key, to, subject, body, leave }: Pick<TakenMessage, 'county' | 'key' | 'to' | 'subject' | 'body' | 'leave'>,
  from: string,
): Promise<Buffer> {
  const id = messageId(county, key, addressOf(from))
  // Machines answer machines otherwise: absence notes to reminders (RFC 3834).
  const headers = {
    'Auto-Submitted': 'auto-generated',
    // One click in the mail programme, without a page (RFC 8058).
    ...(leave !== undefined && {
      'List-Unsubscribe': `<${leave}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
  }
  const content = {
    from,
    to,
    subject,
    text: body,
    messageId: id,
    headers,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  return new MailComposer(content).compile().build()
}

/** An error may come at any time while the connection lives, not only in answer to what was asked. */
function connected(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.on('error', reject)
    connection.connect((error) => (error ? reject(error) : resolve()))
  })
}

function done(ask: (end: (error: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => ask((error) => (error ? reject(error) : resolve())))
}

function judge(error: SmtpError, asked: boolean): SendEnd {
  const { code, responseCode = 0 } = error
  if (responseCode >= 400) {
    // Of the envelope or the words, not of who sends: a wrong password can be put right.
    const final = responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
    return { end: 'refused', message: `邮件服务器回答 ${responseCode}，没有接收。`, final }
  }
  if (asked) return { end: 'unknown', message: '正文已送出，邮件服务器没有回音。' }
  const why =
    noConnection(error) ?? (code === 'ETIMEDOUT' ? '邮件服务器在时限内没有回音' : '与邮件服务器的连接没有建立')
  return { end: 'refused', message: `${why}，没有发出。`, final: false }
}
