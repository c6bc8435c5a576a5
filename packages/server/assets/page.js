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

addEventListener('keydown', findBySlash)
addEventListener('hashchange', offerQuotation)
offerQuotation()
followReading()
unfoldForPrint()
dropFiles()
