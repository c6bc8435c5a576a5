// What a terminal keeps for when the network is down: in the page's memory, and by the worker beyond a reload. Nothing of it
// comes from whoever stands there: it is the same on every terminal.

/** Milliseconds; the server makes a new copy of some issues in seconds. */
const PATIENCE = 20_000

/** The state of what is public, as last heard: its version, and a mark for each page of the copy. */
let state = null
/** The copy: version, moment, pages by address, words for the pad. */
let kept = null
let lost = false
const told = []

/** Called after each contact, made or missed. */
export function afterContact(tell) {
  told.push(tell)
}

export const isLost = () => lost
export const padWords = () => kept?.pad ?? { words: [], titles: [] }
/** Null while nothing has been heard; undefined where the copy has no such page. */
export const markOf = (address) => (state === null ? null : state.pages[keyOf(address)])
export const shellNow = () => state?.shell

/** An address as the copy names it. */
export const keyOf = (address) => decodeURI(new URL(address, location.href).pathname)

/** What the copy has at an address; undefined where it has nothing that still holds. */
export const keptPage = (address) => kept?.pages[keyOf(address)]
export const keptVersion = () => kept?.version ?? null
export const keptPages = () => Object.entries(kept?.pages ?? {})

/** When what is kept was last known to be what is public: an ISO moment, null where nothing is kept. */
export const keptSince = () => (kept === null ? null : state?.version === kept.version ? state.moment : kept.made)

const ask = (address) =>
  fetch(address, { cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) })

/** Somebody found the server out of reach: said at once, not when it is next asked. */
export function missContact() {
  lost = true
  for (const tell of told) tell()
}

/** Asks for the state, and for the copy where it is no longer the one that is here. What no longer holds goes in any case. */
export async function makeContact() {
  try {
    const answer = await ask('/kiosk/state')
    if (!answer.ok) throw new Error(`${answer.status}`)
    state = await answer.json()
    lost = answer.headers.has('x-kiosk-kept')
  } catch {
    lost = true
  }
  if (state !== null && kept?.version !== state.version) await takeCopy()
  dropWhatChanged()
  for (const tell of told) tell()
}

async function takeCopy() {
  try {
    const answer = await ask('/kiosk/copy')
    if (answer.ok) kept = await answer.json()
  } catch {
    // The old copy stays for what of it still holds.
  }
}

function dropWhatChanged() {
  if (kept === null || state === null) return
  for (const [address, { mark }] of Object.entries(kept.pages))
    if (state.pages[address] !== mark) delete kept.pages[address]
}
