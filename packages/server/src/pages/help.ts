import { html } from './html.ts'
import type { Page } from './layout.ts'
import { severities } from './notes/severity.ts'

const { error, warning, note } = severities

/** How to find, cite, read the margin, and print: in plain words. */
export const helpPage: Page = {
  title: '使用说明',
  kind: 'help',
  canonical: '/help',
  main: html`<div class="page-head"><h1>使用说明</h1></div>
<section><h2>查找</h2><p>每一页上方都有检索框：词语、文号、条款、金额、日期、单位或者一句话都可以，写法见<a href="/search">检索</a>。文件页里还可以只在这份文件中找。</p><p>知道文号的，也可以直接在网址里写：<code>/documents/某政发〔2024〕3号</code>，方括号、圆括号和空格都可以。不知道文号的，从首页的<a href="/#issues">各期公报</a>按目录找，或者从<a href="/bodies">单位</a>找：一个单位应当做什么、谁向它报送，都逐条列在它的页上。</p></section>
<section><h2>引用一条</h2><p>每一条款都有固定的地址和名称，如 <code>四（二）第1款</code>、<code>第十八条（一）</code>、<code>附件1/第1款</code>。把光标移到条款上，末尾出现 ¶；点 ¶，网址就指向这一条，引文同时按公文的写法复制好了：《标题》（文号）条款：“原文”。浏览器不运行脚本的，点条款名称打开它自己的一页，引文写在页上，可以选中复制。</p><p>条文（第X条）里，与条号同在一行的文字是第一款，下一个自然段是第二款；其他文件里，无编号的自然段从第1款数起。印刷件开头的通知部分加“通知/”。</p></section>
<section><h2>看懂标记</h2><dl class="marks"><dt>旁注</dt><dd>条款旁边列出原文写明的单位、时间、数额和引用。它们只说明原文写了什么，不代替对政策的解释。</dd>
<dt><span class="unstated">文内未规定</span></dt><dd>文件没有写。系统不推测，也不用惯例补上。</dd>
<dt><strong>待解读</strong></dt><dd>原文容许几种读法，各种读法都列出，不替读者选定。</dd>
<dt>解读</dt><dd>负责解读的单位对这一条的说明，点开看。解读不改变条文，也不代替解释；全部解读见<a href="/explanations">解读</a>。</dd>
<dt><span class="damage">□</span></dt><dd>印本此处缺损，照原样保留，不作修补。</dd>
<dt><span class="doubt">虚线</span></dt><dd>校核认为可疑的字词，旁边写明理由。</dd></dl></section>
<section><h2>校核意见</h2><p>系统只指出，不改动。每条意见写明：哪里、是什么问题、看什么可以核实。分三等：</p><dl class="marks"><dt>${error.shape} ${error.word}</dt><dd>原文自相矛盾或者已经损坏：合计与分项不符，编号缺失，括号不成对。</dd><dt>${warning.shape} ${warning.word}</dt><dd>多半是错，需要编辑判断：所列个数与所说个数不同，期限早于成文日期。</dd><dt>${note.shape} ${note.word}</dt><dd>编辑应当知道：附件未刊印，同一单位用了几个名称。</dd></dl></section>
<section><h2>某一天是否施行</h2><p>文件页的“效力”一行按文内写明的施行日期和有效期推算。文内没有写的，写“文内未规定”。末日算不算在内、文内没有写明的，两种算法都列出。系统不知道一份文件是否已被别的文件废止，除非那份文件也在本站。</p></section>
<section><h2>没有公开的</h2><p>没有主动公开、您又需要的政府信息，可以<a href="/request">申请公开</a>，不用注册；提交后给一个查询码，凭它看办理情况、补正、撤回。</p></section>
<section><h2>下载与程序取用</h2><p>文件页旁注里有这份文件的其他格式。接口、新登文件的订阅、整期下载见<a href="/api">开放数据</a>。</p></section>
<section><h2>打印</h2><p>用浏览器的打印即可：正文在左，旁注在右，菜单和按钮不印。只要一条的，打开这一条自己的页再打印。</p></section>`,
}
