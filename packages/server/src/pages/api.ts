import { addressOf, EXAMPLE_BODY, type Operation, operations, type There } from '../api/operations.ts'
import { type Html, html } from './html.ts'
import type { Frame, Page } from './layout.ts'

/** The interface for programs, for people: what there is, each with an example that runs where it stands. */
export function apiPage(frame: Frame, there: There, site: string): Page {
  return {
    title: '开放数据',
    kind: 'api',
    canonical: '/api',
    main: html`<div class="page-head"><h1>开放数据</h1><p class="sub">公报全文、检索和政策规则都可以用程序取用，不需登录。每份文件的固定地址除网页外还有几种格式；旧版同样有地址。</p></div>
<section><h2>怎样取</h2><ul><li>机器可读的说明：<a href="/api/openapi.json">OpenAPI 3.1</a>。字段只增不改名。</li><li>新登文件：<a href="/feed.atom">Atom</a>、<a href="/feed.json">JSON Feed</a>，可以按发文机关、单位或者检索缩小。</li><li><a href="/bulk">整期下载</a>：一期一个 ZIP，带 SHA-256 和 SM3 校验和。</li><li>全部文件的地址：<a href="/sitemap.xml">站点地图</a>。</li><li>答复带 ETag；带 If-None-Match 再取，没有变化的答 304。</li><li>文件的正文照印本；要标明出处，写标题、文号和固定地址即可。</li></ul></section>
<section><h2>可以取什么</h2>${operations.map((one) => renderOperation(one, there, site))}</section>
<script type="module" src="${frame.assets.api}"></script>`,
  }
}

function renderOperation(operation: Operation, there: There, site: string): Html {
  const { id, method, path, title, says, parameters, type } = operation
  return html`<section class="operation" aria-labelledby="${id}"><h3 id="${id}">${title}</h3>
<p><code>${method.toUpperCase()} ${path}</code>　<span class="quiet">${type}</span></p>
<p>${says}</p>
${parameters.length === 0 ? '' : html`<dl class="parameters">${parameters.map(({ name, says: what, required }) => html`<div><dt><code>${name}</code></dt><dd>${what}${required === true ? '（必填）' : ''}</dd></div>`)}</dl>`}
${renderExample(operation, there, site)}</section>`
}

/** A link that anyone can open, or for what is sent a line for a terminal; the script of the page lets both run here. */
function renderExample(operation: Operation, there: There, site: string): Html {
  const values = operation.example(there)
  if (values === undefined) return html`<p class="quiet">公开第一期公报、声明第一份文件后，这里有示例。</p>`
  const address = addressOf(operation, values)
  if (operation.sends === undefined)
    return html`<p class="example" data-example data-address="${address}"><a href="${address}">${decodeURIComponent(address)}</a></p>`
  return html`<div class="example" data-example data-address="${address}" data-body="${EXAMPLE_BODY}"><pre tabindex="0">curl -d '${EXAMPLE_BODY}' '${site}${address}'</pre></div>`
}
