// The script of the self-service terminals. Every page reads without it; then there is no return to the start page by itself.
import { offerAids } from './aids.js'
import { keepFonts } from './fonts.js'
import { watchIdle } from './idle.js'
import { offerKeys } from './keys.js'
import { watchNet } from './net.js'
import { watchPrinting } from './print.js'
import { startScreen } from './screen.js'
import { searchWithoutNet } from './search.js'

startScreen()
searchWithoutNet()
offerAids()
offerKeys()
watchPrinting()
watchIdle()
keepFonts()
watchNet()
// Held down, a finger would open the browser's own menu, which leads elsewhere.
addEventListener('contextmenu', (event) => event.preventDefault())
if ('serviceWorker' in navigator)
  // Refused where the site is neither https nor this machine: the copy then lives as long as the page.
  navigator.serviceWorker.register('/kiosk/worker.js', { scope: '/kiosk', updateViaCache: 'none' }).catch(() => {})
