// Keeps the draft of a report or an explanation while one writes, and on leaving. Without it the button 存草稿 does.

const form = document.querySelector('form[data-island=report]')
const kept = document.querySelector('[data-report=kept]')
const fault = document.querySelector('[data-report=fault]')

/** Milliseconds without a key after which is kept, and the most that are waited. */
const PAUSE = 3_000
const MOST = 20_000

let timer = 0
/** Since when something is written that is not kept; 0: nothing. */
let since = 0
let running = null

const say = (text) => {
  kept.textContent = text
}

function wait() {
  clearTimeout(timer)
  timer = setTimeout(keep, Math.max(0, Math.min(PAUSE, since + MOST - Date.now())))
}

/** Sends the words alone: files go with the buttons. It goes on when the page is left. */
async function send() {
  const body = new FormData(form)
  for (const name of ['file', 'drop']) body.delete(name)
  body.set('do', 'draft')
  const post = (more) => fetch(form.action, { method: 'POST', body, ...more })
  // What goes on may not be long; then it is sent as usual.
  const answer = await post({ keepalive: true }).catch(() => post({}))
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const revision = page.querySelector('form[data-island=report] [name=revision]')
  if (!answer.ok || revision === null)
    return page.querySelector('.refusal')?.textContent ?? '请另开一页登录，再回来按“存草稿”。'
  for (const one of [form.elements.revision, ...document.querySelectorAll('[data-follows=revision]')])
    one.value = revision.value
  say(`已存 ${page.querySelector('[data-report=kept] time').textContent.slice(-5)}，只有本单位的人看得见。`)
  return null
}

function keep() {
  if (since === 0 || running !== null) return running
  clearTimeout(timer)
  const begun = since
  since = 0
  running = send()
    .then((refused) => {
      if (refused === null) return
      since = begun
      say(`没有存下：${refused}写的字还在本页。`)
    })
    .catch(() => {
      since = begun
      say('网络不通，还没有存下；写的字还在本页，通了再存。')
      timer = setTimeout(keep, MOST)
    })
    .finally(() => {
      running = null
    })
  return running
}

/** Which files are too large, before they are sent in vain; null where none is. */
function tooLarge() {
  if (fault === null) return null
  const files = [...form.querySelectorAll('input[type=file]')].flatMap((input) => [...input.files])
  const { largest, room } = form.querySelector('[data-largest]').dataset
  const one = files.find(({ size }) => size > Number(largest))
  if (one) return `附件“${one.name}”有 ${one.size} 字节，超过 ${largest} 字节（20 MB）。`
  const all = files.reduce((sum, { size }) => sum + size, 0)
  return all > Number(room) ? `这次选的附件共 ${all} 字节，一次最多发 ${room} 字节，请分几次存草稿。` : null
}

form.addEventListener('input', ({ target }) => {
  if (target.type === 'file') return
  since ||= Date.now()
  wait()
})
form.addEventListener('submit', (event) => {
  const large = tooLarge()
  if (fault !== null) fault.textContent = large === null ? '' : `${large}没有发送，写的字还在。`
  if (large !== null) {
    event.preventDefault()
    keep()
  } else if (running === null) {
    clearTimeout(timer)
    since = 0
  } else {
    // The answer brings the revision that this one goes on from.
    event.preventDefault()
    const { submitter } = event
    void running.then(() => form.requestSubmit(submitter))
  }
})
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') keep()
})
// Whoever comes back finds what was kept on leaving.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && since === 0) location.reload()
})
