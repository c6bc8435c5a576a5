import { type RequestFile, sayRequestNumber } from '@zhengling/store'
import { paperOfAnswer } from '../../layout/answer.ts'
import type { Asked } from '../context.ts'
import { rehearsalBanner, sendPaper } from '../paper-file.ts'
import type { Service } from '../service.ts'

/** Sends the answer as a letter, to be kept nowhere; null of a request that has none, or that the reader may not open. */
export async function sendAnswer(
  service: Service,
  context: Asked,
  { request, steps }: RequestFile,
  form: 'pdf' | 'docx',
): Promise<Response | null> {
  const paper = paperOfAnswer(request, steps, rehearsalBanner(context.get('frame').rehearsal))
  const answered = steps.findLast(({ kind }) => kind === '答复')
  if (paper === null || answered === undefined) return null
  const name = `${sayRequestNumber(request)}申请的答复`
  const sent = await sendPaper(service, context, { what: { form, paper }, at: answered.at, name })
  sent.headers.set('cache-control', 'no-store')
  return sent
}
