// Keeps the start page, its files and the copy of what is public for when the network is down. Not what anybody looked at.
// CACHE and SHELL are written before this by the server: a name that changes with the files, and the files.

/** Milliseconds after which a server that does not answer counts as out of reach. */
const PATIENCE = 5000
/** Milliseconds for which it then counts so: less than until the page asks again. */
const AWAY = 4000
const KEPT = ['/kiosk', '/kiosk/state', '/kiosk/copy']

addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) =>
        cache.addAll(
          [...SHELL, ...KEPT].map((address) => new Request(address, { cache: 'reload', credentials: 'omit' })),
        ),
      )
      .then(() => skipWaiting()),
  )
})

addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith('kiosk-') && name !== CACHE).map((name) => caches.delete(name)),
        ),
      )
      .then(() => clients.claim()),
  )
})

let awayUntil = 0

/** From the network, and kept; what is kept, and marked so, where there is none. */
async function fresh(request, address) {
  const cache = await caches.open(CACHE)
  try {
    if (Date.now() < awayUntil) throw new Error('out of reach')
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) })
    if (answer.status >= 502) throw new Error(String(answer.status))
    if (answer.ok) await cache.put(address, answer.clone())
    // The start page names what is newest: it is kept anew with the copy.
    if (answer.ok && address === '/kiosk/copy')
      await cache.add(new Request('/kiosk', { cache: 'reload', credentials: 'omit' }))
    return answer
  } catch (error) {
    if (Date.now() >= awayUntil) awayUntil = Date.now() + AWAY
    const kept = await cache.match(address)
    if (!kept) throw error
    const headers = new Headers(kept.headers)
    headers.set('x-kiosk-kept', '1')
    return new Response(kept.body, { status: kept.status, headers })
  }
}

/** Files whose address changes with their content. */
async function lasting(request) {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}

/** Any page of the terminals that is opened by its address: without network it is the start page. */
const opened = (request, path) =>
  path === '/kiosk'
    ? fresh(request, '/kiosk')
    : fetch(request, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => caches.match('/kiosk'))

addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(opened(request, pathname))
  else if (KEPT.includes(pathname) && pathname !== '/kiosk') event.respondWith(fresh(request, pathname))
  else if (/^\/(?:assets|fonts)\/|^\/favicon\.svg$/.test(pathname)) event.respondWith(lasting(request))
})
