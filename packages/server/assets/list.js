// A long list of work by keys, narrowed while one types, growing while one scrolls. The page is complete without it.

const rows = document.querySelector('[data-list=rows]')
const filter = document.querySelector('[data-list=filter]')
const keys = document.querySelector('[data-list=keys]')

/** Milliseconds without a key after which the list is asked for. */
const PAUSE = 120

const links = () => [...rows.querySelectorAll('tbody th a')]
const pageAt = async (address, signal) => {
  const answer = await fetch(address, { signal })
  if (!answer.ok || answer.redirected) throw new Error(`${answer.status}`)
  return new DOMParser().parseFromString(await answer.text(), 'text/html')
}
/** Where something does not answer, the browser does what it would have done without script. */
const orElse = (go) => (error) => {
  if (error.name !== 'AbortError') go()
}

let asked = new AbortController()
let waiting = 0

function narrow() {
  asked.abort()
  asked = new AbortController()
  const address = `${filter.action.split('?')[0]}?${new URLSearchParams(new FormData(filter))}`
  pageAt(address, asked.signal)
    .then((page) => {
      for (const place of ['[data-list=rows]', '[data-list=parts]', '[data-list=file]', '.page-head .sub'])
        document.querySelector(place)?.replaceChildren(...page.querySelector(place).childNodes)
      history.replaceState(null, '', address)
      watchEnd()
    })
    .catch(orElse(() => filter.submit()))
}

const ends = new IntersectionObserver(
  (seen) => {
    for (const { isIntersecting, target } of seen) if (isIntersecting) grow(target)
  },
  { rootMargin: '600px' },
)

function watchEnd() {
  ends.disconnect()
  const more = rows.querySelector('.more a')
  if (more) ends.observe(more)
}

function grow(more) {
  ends.unobserve(more)
  pageAt(more.href)
    .then((page) => {
      // Meanwhile the list may have been narrowed to another.
      if (!more.isConnected) return
      rows.querySelector('tbody').append(...page.querySelectorAll('[data-list=rows] tbody tr'))
      const next = page.querySelector('[data-list=rows] .more')
      if (next) more.closest('.more').replaceWith(next)
      else more.closest('.more').remove()
      watchEnd()
    })
    .catch(() => {})
}

function go(by) {
  const all = links()
  const at = all.indexOf(document.activeElement)
  const next = all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + by))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

const moves = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

function byKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const typing = event.target.closest('input, textarea, select, [contenteditable]')
  if (typing) {
    if (event.key !== 'Escape' || typing.id !== 'words') return
    go(0)
  } else if (event.key in moves) {
    // The arrows scroll until one has begun to go through the list.
    if (event.key.startsWith('Arrow') && !links().includes(document.activeElement)) return
    go(moves[event.key])
  } else if (event.key === '/') {
    filter.elements.words.focus()
    filter.elements.words.select()
    event.stopPropagation()
  } else if (event.key === '?') keys.hidden = !keys.hidden
  else return
  event.preventDefault()
}

if (rows && filter) {
  addEventListener('keydown', byKey, true)
  filter.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(narrow, PAUSE)
  })
  watchEnd()
}
