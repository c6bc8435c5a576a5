import type { DocumentView, VersionView } from '@zhengling/store'
import { diffHref, documentHref } from '../../http/address.ts'
import { minute } from '../date.ts'
import { type Html, html } from '../html.ts'

const made: Readonly<Record<VersionView['madeBy'], string>> = {
  print: '按印本读入',
  attachment: '补录附件',
  correction: '编辑更正',
}

/** The versions of a document, newest first, each with what made it and a way to see what it changed. */
export function renderVersions(view: DocumentView): Html {
  const { slug, version, newest, versions } = view
  return html`<section class="after" aria-labelledby="versions"><h2 id="versions">版本</h2><ol class="versions">
${versions
  .toSorted((a, b) => b.version - a.version)
  .map(
    (
      one,
    ) => html`<li>${one.version === version ? html`<strong>第${one.version}版（本页）</strong>` : html`<a href="${documentHref(slug, { version: one.version === newest ? undefined : one.version })}">第${one.version}版</a>`}
<span>${made[one.madeBy]}，${minute(one.madeAt)}</span>${one.reason ? html`<span>${one.reason}</span>` : ''}${one.publishedAt ? '' : html`<span>未公开</span>`}
${renderChanges(view, one.version)}</li>`,
  )}
</ol></section>`
}

/** A way to see what a version changed in the one before it, as far as the reader may see one. */
export function renderChanges({ slug, versions }: DocumentView, version: number): Html | '' {
  const before = versions.findLast((one) => one.version < version)?.version
  return before === undefined ? '' : html`<a href="${diffHref(slug, before, version)}">与第${before}版逐条对照</a>`
}

/** Above the text of an older version: that it is one, and where the newest is. */
export function renderOldVersion({ slug, version, newest }: DocumentView): Html | '' {
  if (version === newest) return ''
  return html`<p class="old-version" role="note">这是第${version}版。现行为第${newest}版：<a href="${documentHref(slug)}">看现行版本</a>，<a href="${diffHref(slug, version, newest)}">逐条对照</a>。</p>`
}
