// Comforts of the editor's desk. Every form works without them.

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Asks how far the work at an address is until it has ended; `say` hears of each step. Null when it was stopped. */
async function follow(address, say, stopped = () => false) {
  for (;;) {
    if (stopped()) return null
    const answer = await fetch(address)
    if (!answer.ok) return undefined
    const state = await answer.json()
    if (!state.working) return stopped() ? null : state
    say(state)
    await pause(400)
  }
}

/** Takes a file that is dropped anywhere on its field. */
function easeDrop(field) {
  const input = field.querySelector('input[type=file]')
  const over = (event, on) => {
    event.preventDefault()
    field.classList.toggle('over', on)
  }
  field.addEventListener('dragover', (event) => over(event, true))
  field.addEventListener('dragleave', (event) => over(event, false))
  field.addEventListener('drop', (event) => {
    over(event, false)
    if (event.dataTransfer.files.length > 0) input.files = event.dataTransfer.files
  })
}

/** Sends the file with its progress, then asks how far the reading is until there is something to look at. */
function easeImport(form) {
  const area = form.querySelector('.progress')
  const [line, bar, stop] = [area.querySelector('p'), area.querySelector('progress'), area.querySelector('button')]
  const say = (text, value) => {
    line.textContent = text
    bar.value = value
  }
  easeDrop(form.querySelector('.drop'))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const request = new XMLHttpRequest()
    let address = ''
    let stopped = false
    const end = (text) => {
      say(text, 0)
      form.querySelector('.main').disabled = false
      bar.hidden = true
      stop.hidden = true
    }
    bar.hidden = false
    stop.hidden = false
    const halt = async () => {
      stopped = true
      request.abort()
      const body = new FormData()
      body.set('csrf', form.elements.csrf.value)
      if (address) await fetch(`${address}/cancel`, { method: 'POST', body })
      end('已停止，公报库没有改动。')
    }
    stop.addEventListener('click', halt, { once: true })
    area.hidden = false
    form.querySelector('.main').disabled = true
    say('正在上传', 0)
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      say(`正在上传 ${Math.round((100 * loaded) / total)}%`, (40 * loaded) / total),
    )
    request.addEventListener('error', () => end('没有传完：网络断开。文件没有导入，请再试一次。'))
    const read = async () => {
      if (request.status !== 202) {
        let message = `没有接收（${request.status}）。请刷新页面后再试。`
        if (request.getResponseHeader('content-type')?.startsWith('application/json'))
          message = JSON.parse(request.responseText).message
        return end(message)
      }
      address = JSON.parse(request.responseText).address
      const tell = ({ step, of, what }) =>
        say(`第 ${step + 1} 步，共 ${of} 步：${what}`, 40 + (60 * (step + 1)) / (of + 1))
      const ended = await follow(`${address}/state`, tell, () => stopped)
      if (ended !== null) location.assign(address)
    }
    request.addEventListener('load', () => {
      read().catch(() => end('与服务器断开，不知道读到了哪一步。稍后打开编辑台，待办里有这次导入的进展。'))
    })
    request.open('POST', form.action)
    request.setRequestHeader('accept', 'application/json')
    request.send(new FormData(form))
  })
}

/** A page that shows work under way shows its end by itself. */
function followWork(list) {
  const items = [...list.children]
  const tell = ({ step }) => {
    for (const [i, item] of items.entries()) if (i === step) item.setAttribute('aria-current', 'step')
  }
  follow(list.dataset.state, tell)
    .then(() => location.reload())
    .catch(() => {})
}

/** j and k go through what is to be judged, a accepts, d dismisses, r reopens. */
function judgeByKey() {
  const items = [...document.querySelectorAll('.judge')]
  if (items.length === 0) return
  const press = (item, name) => item.querySelector(`[data-key=${name}]`)
  const go = (item) => item?.focus()
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return
    const at = items.findIndex((item) => item.contains(document.activeElement))
    if (event.key === 'j') go(items[at + 1])
    else if (event.key === 'k') go(items[Math.max(0, at - 1)])
    else if (at >= 0 && (event.key === 'a' || event.key === 'r')) press(items[at], event.key)?.click()
    else if (at >= 0 && event.key === 'd') {
      const reason = press(items[at], 'd')
      if (reason) reason.closest('details').open = true
      reason?.focus()
      event.preventDefault()
    }
  })
  go(document.getElementById(location.hash.slice(1)))
}

for (const form of document.querySelectorAll('form[data-island=import]')) easeImport(form)
for (const list of document.querySelectorAll('[data-island=follow]')) followWork(list)
judgeByKey()
