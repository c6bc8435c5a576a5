import type { Block, OfficialPaper } from '@zhengling/layout'
import { type InfoRequest, type RequestStep, sayRequestNumber } from '@zhengling/store'
import { longDate } from '../pages/date.ts'

/** The answer to a request as a letter (函); null of one that was not answered, or whose words the reader may not see. */
export function paperOfAnswer(
  request: InfoRequest,
  steps: readonly RequestStep[],
  banner: string | null,
): OfficialPaper | null {
  const answer = steps.findLast(({ kind }) => kind === '答复')
  const received = steps.find(({ kind, detail }) => kind === '确认收到' || detail.received === true)
  if (answer === undefined || answer.said === null || request.draft === null) return null
  const { name, kind, what } = request.draft
  const you = kind === '公民' ? '您' : '你单位'
  const came = `本机关于${longDate(received?.day ?? '')}收到${you}提出的政府信息公开申请（登记号：${sayRequestNumber(request)}），所申请的信息为：${onOneLine(what)}`
  return {
    layout: 'letter',
    issuerMark: request.unit,
    number: answer.said.number ?? '（未编号）',
    title: '关于政府信息公开申请的答复',
    addressees: name,
    body: [
      plain(/[。！？]$/u.test(came) ? came : `${came}。`),
      plain(`经研究，答复如下（${answer.detail.answer ?? ''}，依据${answer.said.about ?? ''}）：`),
      ...answer.said.said
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map(plain),
    ],
    attachmentTitles: [],
    signatures: [{ issuer: request.unit, date: longDate(answer.day), sealed: true }],
    notes: [],
    attachments: [],
    banner,
  }
}

const onOneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').trim()

const plain = (text: string): Block => ({ kind: 'paragraph', level: null, heading: '', text })
