// Says that the network is down, and of when what is shown is; never a copy as if it were current.
import { afterContact, isLost, keptSince, makeContact, missContact } from './copy.js'
import { onPage } from './screen.js'

/** Milliseconds between two questions whether the server is there, and while it is not. */
const EVERY = 30_000
const SOONER = 5000

const form = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

/** 11月28日 14:20 */
export const momentWords = (iso) => form.format(new Date(iso))

export function lostWords() {
  const since = keptSince()
  const kept = since === null ? '本机没有存下内容，请等网络恢复' : `正在显示 ${momentWords(since)} 时的内容`
  return `网络已断开，${kept}。${navigator.serviceWorker?.controller ? '' : '本机没有用 https，这时请不要重新打开网页。'}`
}

/** Said to whoever sets the terminal up: without https the browser keeps nothing beyond this page. */
function warnOfNoWorker(main) {
  if ('serviceWorker' in navigator || !main.classList.contains('start')) return
  const warning = document.createElement('p')
  warning.className = 'quiet'
  warning.textContent = '本终端没有用 https：断网以后，网页不重新打开才能看存下的内容。'
  main.append(warning)
}

async function askAgain() {
  await makeContact()
  setTimeout(() => void askAgain(), isLost() ? SOONER : EVERY)
}

export function watchNet() {
  onPage(warnOfNoWorker)
  const place = document.querySelector('.net')
  afterContact(() => {
    const said = isLost() ? lostWords() : ''
    // Who hears the page is told once.
    if (place.textContent !== said) place.textContent = said
  })
  addEventListener('online', () => void makeContact())
  addEventListener('offline', missContact)
  void askAgain()
}
