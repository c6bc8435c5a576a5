import type { OpenDocument } from '@zhengling/store'
import { documentHref } from '../http/address.ts'

/** What a letter says of the site and of the subscription. */
export interface LetterAbout {
  /** Without a slash at its end. */
  readonly site: string
  /** 稷山县人民政府公报, with 【演练】 where it is one. */
  readonly name: string
  /** What was subscribed to, in words. */
  readonly wanted: string
}

const linkOf = ({ site }: LetterAbout, token: string): string => `${site}/subscribe/${token}`

/** Asks a mailbox whether it is so. */
export const confirmation = (about: LetterAbout, token: string) => ({
  subject: `${about.name}：请确认订阅`,
  body: [
    `有人用这个邮箱在${about.name}申请订阅：${about.wanted}。`,
    '',
    '是您本人申请的，请在两天内打开下面的链接确认：',
    linkOf(about, token),
    '',
    '不是您本人申请的，不必理会：两天后自动作废，邮箱地址随之删除。',
  ].join('\n'),
})

/** Tells of documents that became public or changed. */
export const newDocuments = (about: LetterAbout, token: string, documents: readonly OpenDocument[]) => ({
  subject: `${about.name}：${documents.length}份文件`,
  body: [
    `您订阅的${about.wanted}：`,
    ...documents.flatMap(({ slug, number, title, version, reason }) => [
      '',
      `${title}${number === null ? '' : `（${number}）`}`,
      ...(version === 1 ? [] : [`第${version}版${reason === null ? '' : `：${reason}`}`]),
      new URL(documentHref(slug), about.site).href,
    ]),
    '',
    `退订：${linkOf(about, token)}`,
  ].join('\n'),
  leave: `${linkOf(about, token)}/leave`,
})
