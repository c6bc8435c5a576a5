import { html } from './html.ts'
import type { Page } from './layout.ts'

/** Open questions of the text. None is declared yet: the page says what will stand here and whence it comes. */
export const questionsPage: Page = {
  title: '待解读的问题',
  kind: 'questions',
  canonical: '/questions',
  main: html`<div class="page-head"><h1>待解读的问题</h1></div>
<div class="empty"><p>还没有登记问题。</p><p>条文容许几种读法，或者两条互相抵触时，问题会登在这里：争在哪几个字，有哪几种读法、各自的理由和结果，由哪个单位决定。系统不替任何一方选定读法。</p><p>问题来自两处：把条款写成可以计算的规则时发现的歧义，和单位、群众对条款提出的疑问。文件写明“负责解释”的单位，或者没有写明时的发文机关，作出决定后，决定连同日期、理由和依据登在问题下面。</p><p>“负责解读”与“负责解释”是两件事：前者是向公众说明，后者才是解决疑义。哪些文件写明了由谁解释，见<a href="/bodies">各单位</a>一页。</p></div>`,
}
