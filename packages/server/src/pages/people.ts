import type { DocumentPeople, PrintedPerson } from '@zhengling/store'
import { documentHref, placeHref } from '../http/address.ts'
import { longDate } from './date.ts'
import { type Html, html } from './html.ts'
import type { Page } from './layout.ts'
import { leadsTheState } from './notes/facts.ts'

/** People and posts as each document prints them; no search, no directory, nothing joined between documents. */
export function peoplePage(all: readonly DocumentPeople[]): Page {
  // Whose instructions a document follows is no one it lists.
  const listed = all.map((one) => ({
    ...one,
    people: one.people.filter(({ posts }) => !posts.some((post) => leadsTheState({ post }))),
  }))
  const documents = listed.filter(({ people }) => people.length > 0)
  return {
    title: '人员与职务',
    kind: 'people',
    canonical: '/people',
    robots: 'noindex',
    main: html`<div class="page-head"><h1>人员与职务</h1><p class="sub">各文件印发当日所列的姓名与职务，照印本登载，不是今天的通讯录。两个文件里的同名者未必是同一人，因此不合并。</p></div>
${documents.length === 0 ? html`<div class="empty"><p>这里将列出公报各文件所印的人员与职务，按文件分列。导入公报后自动生成。</p></div>` : documents.map(renderDocument)}`,
  }
}

function renderDocument({ slug, number, title, issued, people }: DocumentPeople): Html {
  return html`<section class="group"><h2><a href="${documentHref(slug)}">${title}</a></h2><p class="quiet note">${[number, issued && `${longDate(issued)}成文`].filter((one) => one).join('，')}　所列 ${people.length} 人</p>
<table class="people"><thead><tr><th scope="col">姓名</th><th scope="col">职务（照印本）</th><th scope="col">在组织中</th><th scope="col">所在条款</th></tr></thead><tbody>${people.map((one) => renderPerson(slug, one))}</tbody></table></section>`
}

function renderPerson(slug: string, { name, posts, roles, clauses }: PrintedPerson): Html {
  return html`<tr><th scope="row">${name}</th><td>${posts.length === 0 ? html`<span class="unstated">未印职务</span>` : posts.join('；')}</td><td>${roles.join('、')}</td><td>${clauses.map((path) => html`<a href="${placeHref(slug, path)}">${path}</a> `)}</td></tr>`
}
