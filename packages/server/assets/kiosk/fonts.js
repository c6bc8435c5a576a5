// The slices of the faces that the copy is set in, fetched while there is a network: a machine without Chinese faces of its own
// would otherwise show boxes where a page is opened for the first time without it. A machine that has them fetches nothing.
import { afterContact, isLost, keptPages, keptVersion, padWords } from './copy.js'

/** Milliseconds that the worker has to take the page over, so that what is fetched is kept. */
const LATER = 5000

const charactersOf = (texts) => [...new Set(texts.join(''))].filter((one) => one > '\u007f').join('')

let fetchedFor = null

async function fetchSlices() {
  const script = await (await fetch(document.querySelector('script[type=module]').src)).text()
  const pages = keptPages().map(([address, { main }]) => [address.startsWith('/kiosk/documents/'), main])
  const lists = pages.filter(([isDocument]) => !isDocument).map(([, main]) => main)
  const interfaceWords = charactersOf([script, document.body.textContent, JSON.stringify(padWords()), ...lists])
  const all = charactersOf([interfaceWords, ...pages.map(([, main]) => main)])
  for (const [face, text] of [
    ['400 1em "Noto Serif SC"', all],
    ['700 1em "Noto Serif SC"', all],
    ['400 1em "Noto Sans SC"', all],
    ['600 1em "Noto Sans SC"', interfaceWords],
  ])
    await document.fonts.load(face, text)
}

export function keepFonts() {
  afterContact(() => {
    if (isLost() || keptVersion() === fetchedFor) return
    fetchedFor = keptVersion()
    setTimeout(
      () =>
        fetchSlices().catch(() => {
          // The network went meanwhile: tried again with the next contact.
          fetchedFor = null
        }),
      LATER,
    )
  })
}
