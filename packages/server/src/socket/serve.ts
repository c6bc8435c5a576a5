import { chmodSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Actor } from '@zhengling/store'
import { attempt } from '../operations/attempt.ts'
import { operations } from '../operations/index.ts'
import type { Operation, Work } from '../operations/operation.ts'

/** Bytes of the largest file taken, as by the reader. */
const largest = 64 * 2 ** 20

/** How long a command under way may take to end when the server stops, in milliseconds. */
const patience = 10_000

/** Serves the command line on a Unix socket. Whoever can open the socket owns the folder: no further sign-in. */
export interface CommandSocket {
  close(): Promise<void>
}

/** Listens at `path`, which only the owner of the process may open, from its first moment on. */
export async function serveCommands(path: string, work: () => Work): Promise<CommandSocket> {
  const server = createServer((request, response) => {
    answer(request, work()).then(
      (reply) => send(response, 200, reply),
      (error: unknown) => send(response, 500, { kind: 'bug', message: stack(error) }),
    )
  })
  const mask = process.umask(0o177)
  try {
    await listen(server, path)
  } finally {
    process.umask(mask)
  }
  chmodSync(path, 0o600)
  return {
    close: async () => {
      const late = setTimeout(() => server.closeAllConnections(), patience)
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      await closed
      clearTimeout(late)
      rmSync(path, { force: true })
    },
  }
}

async function answer(request: IncomingMessage, work: Work): Promise<unknown> {
  const url = new URL(request.url ?? '/', 'http://socket')
  const operation = operations.find(({ name }) => url.pathname === `/${name}`)
  if (!operation) return { kind: 'alive', pid: process.pid }
  const actor: Actor = { kind: 'system', program: operation.name }
  // Each operation's parameters are parsed by its own schema just before it runs.
  const chosen = operation as Operation<unknown, unknown>
  const params = chosen.params.parse(JSON.parse(url.searchParams.get('params') ?? '{}'))
  return attempt(chosen, work, actor, params, await bytesOf(request))
}

async function bytesOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > largest) throw new Error('more bytes than a source may have')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function send(response: ServerResponse, status: number, reply: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(reply))
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, resolve)
  })
}

const stack = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error))
