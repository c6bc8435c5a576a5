// Small comforts of the portal. Every page is complete without them.

/** 《标题》（文号）四（二）第1款：“正文” — the way an official document quotes another. */
function quotation(book, clause) {
  const words = clause.querySelector('.words').cloneNode(true)
  for (const extra of words.querySelectorAll('.address, .quote')) extra.remove()
  const number = book.dataset.number ? `（${book.dataset.number}）` : ''
  return `《${book.dataset.title}》${number}${clause.id}：“${words.textContent.trim()}”`
}

/** The clipboard is only there on https and on this machine; a county's inner network is often neither. */
async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const area = document.createElement('textarea')
  area.value = text
  document.body.append(area)
  area.select()
  document.execCommand('copy')
  area.remove()
}

function offerQuotation() {
  for (const old of document.querySelectorAll('button.quote')) old.remove()
  const clause = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const book = clause?.closest('.book')
  const address = clause?.querySelector('.address')
  if (!book || !address || !clause.classList.contains('clause')) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'quote plain'
  button.textContent = '复制引文'
  const copied = () => {
    button.textContent = '已复制'
  }
  button.addEventListener('click', () => void copy(quotation(book, clause)).then(copied))
  address.after(button)
}

/** Where the button stands already, it may just have been used. */
function comeTo() {
  const at = document.querySelector('button.quote')?.closest('.clause')
  if (`#${at?.id}` !== decodeURIComponent(location.hash)) offerQuotation()
}

/** One click on the mark of an address: the page stands at it, and the clause is quoted; the button says so. */
function quoteByMark(event) {
  const clause = event.target.closest?.('.pilcrow')?.closest('.clause')
  if (!clause || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  location.hash = clause.id
  offerQuotation()
  clause.querySelector('button.quote')?.click()
}

/** Marks in the outline what stands at the top of the window, and keeps it in sight there. */
function followReading() {
  const outline = document.querySelector('.outline.wide')
  if (!outline) return
  const places = []
  for (const link of outline.querySelectorAll('a')) {
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (place) places.push({ link, place })
  }
  // A little below where a link of the outline brings its target.
  const top = 40
  let current = null
  let waiting = false
  const mark = () => {
    waiting = false
    if (outline.offsetParent === null) return
    let at = null
    for (const one of places) if (one.place.getBoundingClientRect().top <= top) at = one
    if (at === current) return
    current?.link.removeAttribute('aria-current')
    current = at
    if (!at) return
    at.link.setAttribute('aria-current', 'location')
    // Not scrollIntoView: that would also move the place from which the Tab key goes on.
    if (at.link.offsetTop < outline.scrollTop) outline.scrollTop = at.link.offsetTop
    const below = at.link.offsetTop + at.link.offsetHeight - outline.clientHeight
    if (below > outline.scrollTop) outline.scrollTop = below
  }
  const later = () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(mark)
  }
  addEventListener('scroll', later, { passive: true })
  addEventListener('resize', later)
  mark()
}

/** What is folded away is printed too; browsers before 131 leave it out unless it is open. */
function unfoldForPrint() {
  let folded = []
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('.notes details:not([open])')]
    for (const one of folded) one.open = true
  })
  addEventListener('afterprint', () => {
    for (const one of folded) one.open = false
  })
}

function dropFiles() {
  for (const area of document.querySelectorAll('.drop')) {
    const input = area.querySelector('input[type=file]')
    const over = (on) => (event) => {
      event.preventDefault()
      area.classList.toggle('over', on)
    }
    area.addEventListener('dragover', over(true))
    area.addEventListener('dragleave', over(false))
    area.addEventListener('drop', (event) => {
      over(false)(event)
      input.files = event.dataTransfer.files
    })
  }
}

/** The slash key leads to the search box, from wherever one does not type. */
function findBySlash(event) {
  const box = document.getElementById('find')
  const typing = event.target.closest('input, textarea, select, [contenteditable]')
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing || !box) return
  event.preventDefault()
  box.focus()
  box.select()
}

/** Larger type and stronger contrast, kept for this browser where it lets one keep anything. */
const aids = [
  { name: '大字', key: 'size' },
  { name: '高对比', key: 'contrast' },
]

const kept = (key) => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function keep(key, on) {
  try {
    if (on) localStorage.setItem(key, 'more')
    else localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing still shows what was chosen, on this page.
  }
}

function offerAids() {
  const nav = document.querySelector('header.site nav')
  if (!nav) return
  const group = document.createElement('span')
  group.className = 'aids'
  group.setAttribute('role', 'group')
  group.setAttribute('aria-label', '阅读辅助')
  for (const { name, key } of aids) {
    const button = plainButton(name)
    const set = (on) => {
      document.documentElement.toggleAttribute(`data-${key}`, on)
      button.setAttribute('aria-pressed', String(on))
    }
    set(kept(key) === 'more')
    button.addEventListener('click', () => {
      const on = button.getAttribute('aria-pressed') !== 'true'
      set(on)
      keep(key, on)
    })
    group.append(button)
  }
  if (document.querySelector('.book') && 'speechSynthesis' in globalThis) group.append(readAloud())
  nav.append(group)
}

function plainButton(name) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'plain'
  button.textContent = name
  return button
}

/** The words of a clause as they are heard: without what the page added, damage named. */
function heard(clause) {
  const words = clause.querySelector('.words').cloneNode(true)
  for (const extra of words.querySelectorAll('.address, .quote, details')) extra.remove()
  for (const damage of words.querySelectorAll('.damage')) damage.textContent = '（此处缺损）'
  return words.textContent.trim()
}

/** Has the browser read the document clause by clause, from the one that was come to, or the first. */
function readAloud() {
  const button = plainButton('朗读')
  const { speechSynthesis: voice } = globalThis
  let reading = null
  const stop = () => {
    reading?.classList.remove('read-now')
    reading = null
    voice.cancel()
    button.textContent = '朗读'
  }
  const read = (clauses) => {
    reading?.classList.remove('read-now')
    const [clause, ...rest] = clauses
    if (!clause) return stop()
    reading = clause
    clause.classList.add('read-now')
    const said = new SpeechSynthesisUtterance(heard(clause))
    said.lang = 'zh-CN'
    said.addEventListener('end', () => reading === clause && read(rest))
    said.addEventListener('error', () => reading === clause && stop())
    voice.speak(said)
  }
  button.addEventListener('click', () => {
    if (reading) return stop()
    const clauses = [...document.querySelectorAll('.book .clause')].filter((one) => heard(one) !== '')
    const from = clauses.findIndex((one) => `#${one.id}` === decodeURIComponent(location.hash))
    button.textContent = '停止朗读'
    read(clauses.slice(Math.max(0, from)))
  })
  addEventListener('pagehide', stop)
  return button
}

addEventListener('keydown', findBySlash)
addEventListener('hashchange', comeTo)
addEventListener('click', quoteByMark)
offerAids()
offerQuotation()
followReading()
unfoldForPrint()
dropFiles()
