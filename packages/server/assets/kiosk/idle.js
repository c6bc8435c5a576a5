// Nobody there any more: a countdown that a touch ends, then the start page for the next.
import { idleAt } from '../../src/kiosk/idle.ts'
import { clear, onClear } from './screen.js'

const seconds = () => performance.now() / 1000

export function watchIdle() {
  const idle = Number(document.body.dataset.idle)
  let touched = null
  const dialog = document.createElement('dialog')
  dialog.setAttribute('aria-labelledby', 'ending')
  dialog.innerHTML = `<p id="ending"><strong>还要看吗？</strong>没有人操作，就要回到首页，您看过、填过的都会清除。</p><p class="count" role="timer"></p><div class="acts"><button type="button" class="main stay">继续看</button><button type="button" class="leave">不看了，清除</button></div>`
  document.body.append(dialog)
  const count = dialog.querySelector('.count')
  const tick = () => {
    const state = idleAt(touched, seconds(), idle)
    if (state.kind === 'over') return clear()
    if (state.kind !== 'ending') return dialog.close()
    count.textContent = `${state.left} 秒`
    if (!dialog.open) dialog.showModal()
  }
  const use = (event) => {
    if (event.target.closest?.('.leave')) return
    touched = seconds()
    if (dialog.open && event.type === 'click') dialog.close()
  }
  for (const kind of ['pointerdown', 'click', 'touchmove', 'wheel', 'keydown'])
    addEventListener(kind, use, { capture: true, passive: true })
  dialog.querySelector('.leave').addEventListener('click', clear)
  onClear(() => {
    touched = null
    dialog.close()
  })
  setInterval(tick, 1000)
}
