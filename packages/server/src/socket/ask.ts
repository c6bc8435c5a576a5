import { request } from 'node:http'

/** What a socket said: JSON, that no server answers there, or that the server ended before it answered. */
export type Answer =
  | { readonly kind: 'answer'; readonly json: unknown }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'lost' }

/** Nothing listens there: no such file, nobody behind it, or it was closed before it took the request. */
const absent = new Set(['ENOENT', 'ECONNREFUSED', 'ENOTSOCK'])
const broken = new Set(['ECONNRESET', 'EPIPE'])

/** Asks the server at a socket to run an operation. Throws where the server ran into a bug of its own. */
export function askServer(socketPath: string, operation: string, params: unknown, bytes: Uint8Array): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const path = `/${operation}?params=${encodeURIComponent(JSON.stringify(params))}`
    const asked = request({ socketPath, path, method: 'POST' }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', () => resolve({ kind: 'lost' }))
      response.on('end', () => {
        const json: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
        if (response.statusCode === 200) resolve({ kind: 'answer', json })
        else reject(new Error(`The server failed: ${JSON.stringify(json)}`))
      })
    })
    asked.on('error', (error) => {
      const code = 'code' in error ? String(error.code) : ''
      if (absent.has(code)) resolve({ kind: 'nobody' })
      else if (broken.has(code)) resolve({ kind: 'lost' })
      else reject(error)
    })
    asked.end(bytes)
  })
}

/** Whether a server answers at the socket. */
export async function isServed(socketPath: string): Promise<boolean> {
  return (await askServer(socketPath, '', {}, new Uint8Array())).kind === 'answer'
}
