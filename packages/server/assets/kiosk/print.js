// One touch prints a document or a clause with its source, and says before about how many pages that is.
import { roughSheets } from '../../src/kiosk/sheets.ts'
import { isLost } from './copy.js'
import { lostWords } from './net.js'
import { onPage, shownFromCopy } from './screen.js'

const now = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
  timeStyle: 'short',
  hour12: false,
})

const length = (element) => element.textContent.trim().length

/** What the reckoning of pages needs to know of a part of the page. */
const blocksOf = (part) =>
  [...part.querySelectorAll('p, h1, h2, h3, h4, dl, tr')].map((one) =>
    one.tagName === 'TR'
      ? { kind: 'row', cells: [...one.cells].map(length) }
      : { kind: one.tagName.startsWith('H') ? 'heading' : 'paragraph', characters: length(one) },
  )

const nameOf = ({ dataset: { title, number } }) => `《${title}》${number ? `（${number}）` : ''}`

function line(words, name = '') {
  const one = document.createElement('p')
  one.className = name
  one.textContent = words
  return one
}

/** 《标题》（文号）第六条 / 刊于 / 地址 / 打印于 */
function sourceOf(book, path) {
  const { site, origin, rehearsal } = document.body.dataset
  const { place, permanent } = book.dataset
  const lines = [
    `${nameOf(book)}${path ?? ''}`,
    `刊于${site}${place}`,
    `${origin || location.origin}${permanent}${path ? `/${path}` : ''}`,
    `打印于${now.format(new Date())}`,
    ...(isLost() || shownFromCopy() ? [lostWords()] : []),
    ...(rehearsal ? [`演练数据，以${rehearsal}为当日，不作依据`] : []),
  ]
  const source = document.createElement('div')
  source.className = 'source'
  source.append(...lines.map((words) => line(words)))
  return source
}

function printPart(book, part, path) {
  document.querySelector('.paper')?.remove()
  const paper = document.createElement('div')
  paper.className = 'paper'
  const copy = part.cloneNode(true)
  for (const one of copy.querySelectorAll('button, .acts, .contents')) one.remove()
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id')
  if (path === null) paper.append(copy)
  else {
    const text = document.createElement('div')
    text.className = 'text'
    text.append(copy)
    paper.append(line(nameOf(book), 'of'), text)
  }
  paper.append(sourceOf(book, path))
  document.body.append(paper)
  document.body.classList.add('printing')
  print()
}

function button(words, act) {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = words
  made.addEventListener('click', act)
  return made
}

function offerPrinting(main) {
  const book = main.querySelector('.book')
  if (!book) return
  const most = Number(document.body.dataset.printPages)
  const sheets = roughSheets(blocksOf(book))
  const acts = document.createElement('div')
  acts.className = 'acts'
  if (sheets > most) {
    const no = document.createElement('p')
    no.textContent = `全文约 ${sheets} 页，超过本机一次 ${most} 页的上限，不能打印全文。可以点条文旁边的“打印”，打印其中一条。`
    acts.append(no)
  } else acts.append(button(`打印全文（约 ${sheets} 页）`, () => printPart(book, book, null)))
  book.querySelector('.facts').after(acts)
  for (const part of book.querySelectorAll('[data-own]')) {
    const path = part.dataset.own
    const own = roughSheets(blocksOf(part))
    if (own > most) continue
    const one = button('打印', () => printPart(book, part, path))
    one.className = 'own-print'
    const which = document.createElement('span')
    which.className = 'unseen'
    which.textContent = `：${path}`
    one.append(document.createElement('br'), `约${own}页`, which)
    part.prepend(one)
  }
}

export function watchPrinting() {
  onPage(offerPrinting)
  addEventListener('afterprint', () => {
    document.body.classList.remove('printing')
    document.querySelector('.paper')?.remove()
  })
}
