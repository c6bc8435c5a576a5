// Runs the examples of the page about the interface where they stand. Without it they are links, and lines for a terminal.

/** Characters shown of an answer. */
const SHOWN = 4000

/** An answer as it is read best: JSON set out, anything else as it came, cut where it is long. */
async function wordsOf(answer) {
  const text = await answer.text()
  const type = answer.headers.get('content-type') ?? ''
  const said = type.includes('json') ? JSON.stringify(JSON.parse(text), null, 2) : text
  return said.length > SHOWN ? `${said.slice(0, SHOWN)}\n……（共 ${said.length} 字，这里显示前 ${SHOWN} 字）` : said
}

async function run(button, place) {
  const { address, body } = button.dataset
  const asked = body ? { method: 'POST', body, headers: { 'content-type': 'application/json' } } : {}
  button.disabled = true
  place.hidden = false
  place.textContent = '正在取……'
  try {
    const answer = await fetch(address, asked)
    place.textContent = `${answer.status}　${answer.headers.get('content-type') ?? ''}\n\n${await wordsOf(answer)}`
  } catch {
    place.textContent = '没有取到。请检查网络后再试。'
  }
  button.disabled = false
}

for (const example of document.querySelectorAll('[data-example]')) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = '运行'
  Object.assign(button.dataset, example.dataset)
  button.setAttribute('aria-label', `运行示例 ${example.dataset.address}`)
  const place = document.createElement('pre')
  place.className = 'answer'
  place.tabIndex = 0
  place.setAttribute('role', 'status')
  place.hidden = true
  button.addEventListener('click', () => void run(button, place))
  example.append(button)
  example.after(place)
}
