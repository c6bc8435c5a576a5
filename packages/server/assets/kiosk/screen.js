// One page that others are put into. What a person has looked at, typed and come from is in this page's memory alone: the
// browser's history never grows, and nothing is stored; clearing it forgets everything.
import {
  afterContact,
  isLost,
  keptPage,
  keptVersion,
  keyOf,
  makeContact,
  markOf,
  missContact,
  shellNow,
} from './copy.js'

const START = '/kiosk'
/** Milliseconds that somebody waits for a page before it is taken from the copy. */
const PATIENCE = 5000

const hooks = []
let before = []
let here = { address: location.pathname + location.hash, form: null, isKept: false, mark: null }
/** Counts what was asked for: what comes late, or after a clearing, is not shown. */
let asked = 0
/** What was asked for last is still on its way. */
let underWay = false

/** Called with each page that is put in. */
export function onPage(enhance) {
  hooks.push(enhance)
  enhance(document.getElementById('main'))
}

export const shownFromCopy = () => here.isKept

/** Answers a form or an address where the server is out of reach; the first that has something to say does. */
const standIns = []
export function standIn(make) {
  standIns.push(make)
}

export const go = (address, form = null) => come(address, form, { from: { ...here, scroll: scrollY } })

export async function back() {
  const last = before.at(-1)
  const { up } = document.getElementById('main').dataset
  if (last) await come(last.address, last.form, { to: last.scroll, isBack: true })
  else if (up !== '') await come(up, null)
}

/** `from`: where one comes from by going on. `to`: how far down the page. */
async function come(address, form, { from = null, to = 0, isBack = false } = {}) {
  asked += 1
  underWay = true
  const mine = asked
  const old = document.getElementById('main')
  old.setAttribute('aria-busy', 'true')
  const page = await load(address, form)
  if (mine !== asked) return
  underWay = false
  if (from) before.push(from)
  if (isBack) before.pop()
  here = { address, form, isKept: page.isKept, mark: markOf(address) }
  put(page)
  const place = address.includes('#') && document.getElementById(decodeURIComponent(address.split('#')[1]))
  if (place && to === 0) arrive(place)
  else scrollTo(0, to)
}

/** At a place of the page: seen at once, and read from there. */
export function arrive(place) {
  for (const old of document.querySelectorAll('.came')) old.classList.remove('came')
  place.classList.add('came')
  place.setAttribute('tabindex', '-1')
  place.focus({ preventScroll: true })
  place.scrollIntoView()
}

function put({ title, main }) {
  document.getElementById('main').replaceWith(main)
  document.title = title
  document.querySelector('.bar .back').hidden = before.length === 0 && main.dataset.up === ''
  for (const enhance of hooks) enhance(main)
  main.focus({ preventScroll: true })
}

async function load(address, form) {
  // Known to be out of reach: nobody waits for that to be found out again. The page is renewed when it is here again.
  if (isLost() && keptVersion() !== null) return fromCopy(address, form)
  try {
    const answer = await fetch(address.split('#')[0], {
      method: form ? 'POST' : 'GET',
      body: form,
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    })
    // From a proxy whose server is gone comes an answer, too.
    if (![502, 503, 504].includes(answer.status)) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const main = page.getElementById('main')
      if (main) return { title: page.title, main: document.adoptNode(main), isKept: false }
    }
  } catch {
    // Out of reach.
  }
  missContact()
  return fromCopy(address, form)
}

function fromCopy(address, form) {
  for (const make of standIns) {
    const main = make(address, form)
    if (main) return { title: titleOf(main), main, isKept: true }
  }
  const main = mainOf(keptPage(address)?.main ?? NOT_KEPT)
  return { title: titleOf(main), main, isKept: true }
}

const NOT_KEPT = `<main id="main" class="message" tabindex="-1" data-title="网络已断开" data-up="${START}"><h1>这一页现在看不了</h1><p>网络已断开，这一页不在本机存下的内容里。请看存下的文件，或者等网络恢复后再点。</p></main>`

export function mainOf(html) {
  const holder = document.createElement('template')
  holder.innerHTML = html
  return document.adoptNode(holder.content.firstElementChild)
}

const titleOf = (main) => `${main.dataset.title} · ${document.body.dataset.site}`

/** Everything of the last person goes, and the start page comes: at once from the copy, then as it is now. */
export function clear() {
  before = []
  asked += 1
  underWay = false
  for (const storage of ['localStorage', 'sessionStorage'])
    try {
      globalThis[storage].clear()
    } catch {
      // A browser that keeps nothing has nothing to be cleared.
    }
  getSelection()?.removeAllRanges()
  for (const name of ['data-size', 'data-contrast']) document.documentElement.removeAttribute(name)
  document.querySelector('.paper')?.remove()
  history.replaceState(null, '', START)
  here = { address: START, form: null, isKept: true, mark: null }
  const main = mainOf(
    keptPage(START)?.main ??
      `<main id="main" class="start" tabindex="-1" data-title="首页" data-up=""><h1>正在打开首页</h1></main>`,
  )
  put({ title: titleOf(main), main })
  scrollTo(0, 0)
  for (const tell of cleared) tell()
  void makeContact()
}

const cleared = []
export function onClear(tell) {
  cleared.push(tell)
}

/** What is shown is shown anew where it came from the copy and the server is here again, or where it was changed or withdrawn. */
function renew() {
  if (isLost() || underWay) return
  const isOld = shellNow() !== undefined && shellNow() !== document.body.dataset.shell
  if (isOld && keyOf(here.address) === START && before.length === 0) return location.replace(START)
  here.mark ??= markOf(here.address)
  const changed = here.mark !== markOf(here.address) && here.form === null
  if ((here.isKept && here.form === null) || changed) void come(here.address, null, { to: scrollY })
}

function follow(event) {
  const link = event.target.closest?.('a[href]')
  if (!link || event.defaultPrevented) return
  event.preventDefault()
  const to = link.getAttribute('href')
  if (link.classList.contains('back')) return void back()
  if (to.startsWith('#')) {
    const place = document.getElementById(decodeURIComponent(to.slice(1)))
    if (place) arrive(place)
    return
  }
  void go(to)
}

function send(event) {
  const form = event.target
  event.preventDefault()
  const data = new FormData(form)
  const { submitter } = event
  if (submitter?.name) data.append(submitter.name, submitter.value)
  void go(form.getAttribute('action'), data)
}

export function startScreen() {
  history.replaceState(null, '', START)
  addEventListener('click', follow)
  addEventListener('submit', send)
  afterContact(renew)
}
