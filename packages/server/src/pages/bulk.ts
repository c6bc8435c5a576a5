import type { IssueSummary } from '@zhengling/store'
import { documentFormats } from '../formats/formats.ts'
import { html } from './html.ts'
import { issueName } from './issue-name.ts'
import type { Page } from './layout.ts'

/** The packages that can be fetched, an issue each. */
export const bulkPage = (issues: readonly IssueSummary[]): Page => ({
  title: '整期下载',
  kind: 'api',
  canonical: '/bulk',
  main: html`<div class="page-head"><nav class="crumbs" aria-label="所在位置"><a href="/api">开放数据</a></nav><h1>整期下载</h1><p class="sub">一期一个 ZIP：每篇公文的${documentFormats.map(({ name }) => name).join('、')}，目录与校核意见（JSON），读入的文字。包内有各文件的校验和。</p></div>
${issues.length === 0 ? html`<p class="quiet">公开第一期公报后，这里可以整期下载。</p>` : html`<ul class="issues">${issues.map(row)}</ul>`}
<section><h2>怎样核对</h2><p>整包的校验和另有地址，内容同 <code>sha256sum</code> 的一行；核对整包：</p><pre tabindex="0">sha256sum -c 期.zip.sha256</pre><p>解开后核对各文件：</p><pre tabindex="0">sha256sum -c SHA256SUMS</pre><p>SM3（GB/T 32905）用 <code>openssl dgst -sm3</code> 核对。文件有更正、公开或者撤下时，包和校验和随之改变。</p></section>`,
})

function row(issue: IssueSummary) {
  const file = `/bulk/${issue.slug}.zip`
  return html`<li><a class="name" href="${file}">${issueName(issue)}</a><span class="quiet">公文${issue.documents}篇　校验和：<a href="${file}.sha256">SHA-256</a>　<a href="${file}.sm3">SM3</a></span></li>`
}
