// Comforts of the editor's desk. Every form works without them.

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Sends the file with its progress, then asks how far the reading is until there is something to look at. */
function easeImport(form) {
  const area = form.querySelector('.progress')
  const [line, bar, stop] = [area.querySelector('p'), area.querySelector('progress'), area.querySelector('button')]
  const say = (text, value) => {
    line.textContent = text
    bar.value = value
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const request = new XMLHttpRequest()
    let address = ''
    let stopped = false
    const end = (text) => {
      say(text, 0)
      form.querySelector('.main').disabled = false
      stop.hidden = true
    }
    stop.hidden = false
    const halt = async () => {
      stopped = true
      request.abort()
      const body = new FormData()
      body.set('csrf', form.elements.csrf.value)
      if (address) await fetch(`${address}/cancel`, { method: 'POST', body })
      end('已停止，库中没有改动。')
    }
    stop.addEventListener('click', halt, { once: true })
    area.hidden = false
    form.querySelector('.main').disabled = true
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      say(`正在上传 ${Math.round((100 * loaded) / total)}%`, (40 * loaded) / total),
    )
    request.addEventListener('error', () => end('没有传完：网络断开。文件没有导入，请再试一次。'))
    const follow = async () => {
      if (request.status !== 202) {
        let message = `没有接收（${request.status}）。请刷新页面后再试。`
        if (request.getResponseHeader('content-type').startsWith('application/json'))
          message = JSON.parse(request.responseText).message
        return end(message)
      }
      address = JSON.parse(request.responseText).address
      for (;;) {
        if (stopped) return
        const state = await (await fetch(`${address}/state`)).json()
        if (state.at !== 'working') return stopped ? undefined : location.assign(address)
        say(`第 ${state.step + 1} 步，共 ${state.of} 步：${state.what}`, 40 + (60 * (state.step + 1)) / (state.of + 1))
        await pause(250)
      }
    }
    request.addEventListener('load', () => {
      follow().catch(() => end('与服务器断开，不知道读到了哪一步。请刷新页面后查看。'))
    })
    request.open('POST', form.action)
    request.setRequestHeader('accept', 'application/json')
    request.send(new FormData(form))
  })
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
judgeByKey()
