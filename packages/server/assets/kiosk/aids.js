// Larger type and stronger contrast, for whoever stands there now: kept nowhere, gone with the next clearing.
import { clear, onClear } from './screen.js'

const aids = [
  { name: '字更大', attribute: 'data-size' },
  { name: '黑白分明', attribute: 'data-contrast' },
]

export function offerAids() {
  const group = document.querySelector('.aids')
  const buttons = aids.map(({ name, attribute }) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = name
    button.setAttribute('aria-pressed', 'false')
    button.addEventListener('click', () =>
      button.setAttribute('aria-pressed', String(document.documentElement.toggleAttribute(attribute))),
    )
    group.append(button)
    return button
  })
  onClear(() => {
    for (const button of buttons) button.setAttribute('aria-pressed', 'false')
  })
  const end = document.createElement('button')
  end.type = 'button'
  end.innerHTML = '<span>不看了<span class="comma">，</span>清除</span>'
  end.addEventListener('click', clear)
  document.querySelector('.bar').append(end)
}
