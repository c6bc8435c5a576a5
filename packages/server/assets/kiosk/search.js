// Searching what is kept, where the server is out of reach.
import { findKept } from '../../src/kiosk/find.ts'
import { keptPage, keptPages, keyOf } from './copy.js'
import { mainOf, standIn } from './screen.js'

const MOST = 20
/** Read from the copy when somebody first searches in it, and again when there is another. */
let documents = { of: null, read: [] }

function keptDocuments() {
  const pages = keptPages()
  const marks = pages.map(([, { mark }]) => mark).join()
  if (documents.of === marks) return documents.read
  const read = pages
    .filter(([address]) => address.startsWith('/kiosk/documents/'))
    .map(([address, { main }]) => {
      const book = mainOf(main).querySelector('.book')
      const clauses = [...book.querySelectorAll('.clause[id]')].map((one) => [
        one.id,
        one.querySelector('.words').textContent.trim(),
      ])
      return { address, title: book.dataset.title, number: book.dataset.number, clauses }
    })
  documents = { of: marks, read }
  return read
}

function element(tag, className, text) {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.textContent = text
  return made
}

function link(address, className, ...parts) {
  const made = element('a', className, '')
  made.href = address
  made.append(...parts)
  return made
}

/** The page of the search with what the copy has of the words. */
function searchKept(address, form) {
  if (keyOf(address) !== '/kiosk/search' || !form) return null
  const page = keptPage('/kiosk/search')
  if (!page) return null
  const main = mainOf(page.main)
  const text = String(form.get('q') ?? '').trim()
  const hits = findKept(text, keptDocuments(), MOST)
  main.querySelector('#find').value = text
  const said = element(
    'p',
    '',
    hits.length === 0
      ? `存下的文件里没有“${text}”。`
      : `在存下的文件里逐字查找，找到 ${hits.length} 份。网络恢复后可以查得更全。`,
  )
  said.setAttribute('role', 'status')
  const list = element('ol', 'entries found', '')
  list.append(
    ...hits.map((hit) => {
      const item = element('li', '', '')
      item.append(
        link(hit.address, '', element('strong', '', hit.title), element('span', '', hit.number)),
        ...hit.clauses.map(({ path, excerpt }) =>
          link(`${hit.address}#${encodeURIComponent(path)}`, 'hit', element('span', 'at', path), ` ${excerpt}`),
        ),
      )
      return item
    }),
  )
  main.querySelector('.results').replaceChildren(said, ...(hits.length === 0 ? [] : [list]))
  return main
}

export const searchWithoutNet = () => standIn(searchKept)
