import type { SearchResult } from '@zhengling/store'
import { type SearchAddress, searchHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'

/** What was found, and what was taken for what: nothing is put right in silence. */
export function renderSaid(asked: Required<SearchAddress>, result: SearchResult, explained: number): Html {
  const { total, mode, corrected, words } = result
  const exactly = searchHref({ ...asked, page: 1, exact: true })
  const typed = corrected.map(({ typed: word }) => `“${word}”`).join('、')
  const meant = words.filter(({ hint }) => hint !== true).map(({ shown }) => `“${shown}”`)
  return html`<div class="said-so" role="status">${
    corrected.length === 0
      ? ''
      : html`<p>没有${typed}，已按${corrected.map(({ taken }) => `“${taken}”`).join('、')}查找。<a href="${exactly}">仍按${typed}查找</a></p>`
  }${mode === 'part' && total.documents > 0 ? html`<p>没有一条写有全部的词，下面是按${meant.join('')}找到的最接近的条款。<a href="${exactly}">只要逐字相符的</a></p>` : ''}<p>${total.documents === 0 ? `${explained === 0 ? '' : '公报里'}没有找到“${asked.text}”${explained === 0 ? '' : '，下面的解读写到了'}。` : `${total.documents} 份文件，${total.clauses} 条。`}</p></div>`
}
