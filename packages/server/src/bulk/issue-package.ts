import { documentByNumber, findingsOfIssue, type IssueView, PUBLIC, sourceText } from '@zhengling/store'
import { ApiIssue } from '../api/contract.ts'
import { issueJson } from '../api/json.ts'
import { documentFormats } from '../formats/formats.ts'
import type { Asked } from '../http/context.ts'
import { aboutDocument } from '../http/send-document.ts'
import type { Service } from '../http/service.ts'
import { issueName } from '../pages/issue-name.ts'
import { siteName } from '../pages/layout.ts'
import type { Packed } from './package.ts'

/** An issue as everybody sees it: each document in every form, the issue itself, and the text that it was read from. */
export function filesOfIssue(service: Service, context: Asked, view: IssueView): readonly Packed[] {
  const { store, county } = service
  const scope = { county: county.code }
  const frame = context.get('frame')
  const read = async (slug: string, version: number) => {
    const document = await documentByNumber(store.db, PUBLIC, { ...scope, document: slug, version })
    if (document === undefined) throw new Error(`${slug} was withdrawn while it was packed`)
    return { document, about: await aboutDocument(service, context, document, PUBLIC) }
  }
  // The forms of a document follow one another: it is read for the first, and only one is kept.
  let kept: { readonly slug: string; readonly given: ReturnType<typeof read> } | null = null
  const given = (slug: string, version: number) => {
    if (kept?.slug !== slug) kept = { slug, given: read(slug, version) }
    return kept.given
  }
  const documents = view.contents.flatMap(({ slug, version }) =>
    documentFormats.map(
      (format): Packed => ({
        path: `${view.slug}/${slug}.${format.suffix}`,
        content: async () => {
          const { document, about } = await given(slug, version)
          return format.make(document, about)
        },
      }),
    ),
  )
  const issue = async () => {
    const findings = await findingsOfIssue(store.db, PUBLIC, { ...scope, issue: view.slug })
    return JSON.stringify(ApiIssue.parse(issueJson(view, findings, frame.rehearsal)))
  }
  const source = async () => {
    const text = await sourceText(store.db, PUBLIC, { ...scope, hash: view.source.hash })
    if (text === undefined) throw new Error(`the source of ${view.slug} was withdrawn while it was packed`)
    return text
  }
  const played = frame.rehearsal === null ? [] : [`【演练】本包为演练数据，以 ${frame.rehearsal} 为当日，不作依据。`]
  const about = [
    ...played,
    `${siteName(frame)}${issueName(view)}，公文${view.contents.length}篇。`,
    '每篇公文有几种格式，写法见本站“开放数据”页；issue.json 是目录、编委会、版权页和校核意见。',
    `source.txt 是读入的文字（UTF-8），原文件名 ${view.source.name}，原文件的 SM3 为 ${view.source.bytesHash}；原文件本身不在包内。`,
    'SHA256SUMS、SM3SUMS 是各文件的校验和。',
  ]
  return [
    { path: `${view.slug}/说明.txt`, content: () => Promise.resolve(`${about.join('\n')}\n`) },
    { path: `${view.slug}/issue.json`, content: issue },
    { path: `${view.slug}/source.txt`, content: source },
    ...documents,
  ]
}
