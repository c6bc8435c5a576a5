// Works a rule's form out at each change, where it stands, by the same kernel as the server. Without this, or in a
// browser that lacks what the kernel needs, the form is sent and answered by the server in the same words.

const form = document.querySelector('form.ask-form')
const able = 'Temporal' in globalThis && 'groupBy' in Map

/** What is written in the form, as it would be sent. */
const entries = () => [...new FormData(form)].filter(([name]) => name !== 'on')

/** Questions that are needed now come in at their place, blank ones that are not needed go; what is being filled in stays. */
function arrange(fields) {
  const place = form.querySelector('.fields')
  const wanted = new Set(fields.map(({ name }) => name))
  for (const old of Array.from(place.children))
    if (!wanted.has(old.dataset.fact) && !old.contains(document.activeElement)) old.remove()
  let after = null
  for (const { name, html } of fields) {
    let one = [...place.children].find((child) => child.dataset.fact === name)
    if (!one) {
      const made = document.createElement('template')
      made.innerHTML = html
      one = made.content.firstElementChild
      if (after) after.after(one)
      else place.prepend(one)
    }
    after = one
  }
}

async function start() {
  const { calculateHere } = await import(form.dataset.kernel)
  const live = document.querySelector('.answer .live')
  const slip = document.querySelector('.slip dl')
  const button = form.querySelector('button')
  const told = {
    county: form.dataset.county,
    rule: form.dataset.rule,
    on: form.dataset.on,
    decisions: JSON.parse(form.dataset.decisions),
    documents: form.dataset.documents.split(' '),
  }
  const dated = new URLSearchParams(location.search).has('on')
  const work = () => {
    const done = calculateHere(told, entries())
    if (!done) return
    arrange(done.fields)
    if (live.innerHTML !== done.answer) live.innerHTML = done.answer
    slip.innerHTML = done.slip
    // The address is the case: it can be kept, sent and loaded again.
    const filled = [...new FormData(form)].filter(([name, value]) => value !== '' && (name !== 'on' || dated))
    history.replaceState(null, '', `?${new URLSearchParams(filled)}`)
    form.dataset.worked = String(Number(form.dataset.worked ?? 0) + 1)
  }
  // None of the set and any of it exclude one another.
  const settle = ({ target }) => {
    if (target.type !== 'checkbox' || !target.checked) return
    for (const other of form.querySelectorAll(`input[name="${CSS.escape(target.name)}"]`))
      if (other !== target && (target.value === '无' || other.value === '无')) other.checked = false
  }
  form.addEventListener('input', (event) => {
    if (event.target.name === 'on') return
    settle(event)
    work()
  })
  // Another day is another law: the server says which.
  form.elements.on.addEventListener('change', () => form.requestSubmit())
  button.hidden = true
  work()
}

if (form && able) {
  const once = () => void start()
  // The kernel is fetched by those who begin to fill the form in, not by everyone who reads the page.
  form.addEventListener('focusin', once, { once: true })
}
