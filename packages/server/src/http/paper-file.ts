import type { Asked as Laid } from '@zhengling/layout'
import contentDisposition from 'content-disposition'
import { messagePage } from '../pages/message.ts'
import type { Asked } from './context.ts'
import { respond, sendFile } from './respond.ts'
import type { Service } from './service.ts'

type Form = 'pdf' | 'docx'

const types: Readonly<Record<Form, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** 稷政发〔2022〕6号.pdf: which form, and the name before it; null where an address names no file. */
export function formIn(written: string): { readonly name: string; readonly form: Form } | null {
  const [, name, form] = /^(.+)\.(pdf|docx)$/u.exec(written) ?? []
  return name === undefined || (form !== 'pdf' && form !== 'docx') ? null : { name, form }
}

/** What a page of a rehearsal's paper says above the text; null in a real store. */
export const rehearsalBanner = (day: string | null): string | null =>
  day === null ? null : `演练：以 ${day} 为当日，不作依据`

/** Sends a paper or an issue as a file: to everybody by its content, to somebody signed in without being kept. */
export async function sendPaper(
  { files }: Service,
  context: Asked,
  asked: { readonly what: Laid; readonly at: Temporal.Instant; readonly name: string },
): Promise<Response> {
  const { what, at, name } = asked
  const form = what.form === 'docx' ? 'docx' : 'pdf'
  const file = files.of(what, at)
  if (file === null) {
    context.header('retry-after', '5')
    return respond(context, messagePage('busy'), 503)
  }
  const { bytes } = await file
  context.header(
    'content-disposition',
    contentDisposition(`${name}.${form}`, { type: form === 'pdf' ? 'inline' : 'attachment' }),
  )
  return sendFile(context, new Uint8Array(bytes), types[form])
}
