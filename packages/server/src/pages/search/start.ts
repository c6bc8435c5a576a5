import { searchHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'
import type { Page } from '../layout.ts'
import { renderSearchForm } from './form.ts'

/** Nothing asked yet: how one can ask, each line to be tried. */
export const startPage: Page = {
  title: '检索',
  kind: 'search',
  canonical: '/search',
  main: html`<div class="page-head"><h1>检索</h1><p class="sub">找标题、文号和每一条条款。结果按文件列出，可以直接打开所在的那一条。</p></div>
${renderSearchForm({ large: true })}
<section class="group ways" aria-labelledby="ways"><h2 id="ways">可以这样写</h2><dl>
${way('补贴 标准', '几个词，空一格：每个词都要写到，标题里写过的也算')}
${way('300元', '金额、数量：全角半角、千分位的逗号、中文数字都认作一样')}
${way('第五条', '条款：第5条、第五条第二款、第七条第（二）项')}
${way('3月10日', '日期：三月十日、2024-03-10 都可以')}
${way('5号', '文号：某政办发〔2024〕5号，括号和空格随便写；也可以只写后面的号')}
${way('财政局', '单位：写它的任何一个名称，用别的名称提到它的条款也找得到')}
${way('补助多少钱', '一句话：找写到其中的词最多的条款')}
</dl><p class="quiet note">两个字的词、词的一部分都可以找。写错一个字时，会按最相近的说法查找，并且说明。在任何一页按 / 键，光标就到检索框。</p></section>`,
}

function way(example: string, what: string): Html {
  return html`<div><dt><a href="${searchHref({ text: example })}">${example}</a></dt><dd>${what}</dd></div>`
}
