import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { dataFolderForTest } from '../testing/data-folder.ts'

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url))

async function serve(folder: string): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, [cli, 'serve', '--port', '0', '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [chunk] = await once(child.stdout, 'data')
  return { child, port: Number(/127\.0\.0\.1:(\d+)/.exec(String(chunk))?.[1]) }
}

/** A form of which the server has the head and half the body. */
async function halfSent(port: number) {
  const body = 'a=1&b=2'
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const head = `POST /benefits HTTP/1.1\r\nhost: x\r\norigin: http://x\r\nsec-fetch-site: same-origin\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: ${body.length}\r\n\r\n`
  socket.write(head + body.slice(0, 3))
  const answer = text(socket).catch(() => '')
  await setTimeout(300)
  return { answer, rest: () => socket.write(body.slice(3)), drop: () => socket.destroy() }
}

/** Asks again and again until the server takes no more; counts answers that ended whole and those cut in the middle. */
async function load(port: number, path: string, seen: { whole: number; cut: number }): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (;;) {
    const request = get({ port, host: '127.0.0.1', path, agent })
    const answer = await once(request, 'response').then(
      ([response]) => response,
      () => null,
    )
    // Not taken: nothing of an answer came.
    if (answer === null) return agent.destroy()
    const body = await text(answer).catch(() => null)
    if (body !== null && answer.complete && answer.statusCode === 200) seen.whole += 1
    else seen.cut += 1
  }
}

test('told to stop under load, it cuts no answer in the middle, ends what was begun, and exits with 0', async () => {
  const folder = dataFolderForTest()
  const { child, port } = await serve(folder)
  const seen = { whole: 0, cut: 0 }
  const loads = ['/', '/search?q=%E6%B0%B4', '/policies', '/', '/help', '/policies'].map((path) =>
    load(port, path, seen),
  )
  const begun = await halfSent(port)
  while (seen.whole < 30) await setTimeout(50)
  child.kill('SIGTERM')
  await setTimeout(300)
  begun.rest()
  expect(await begun.answer).toMatch(/^HTTP\/1\.1 [1-4]\d\d [^]*connection: close[^]*<\/html>/i)
  const [code] = await once(child, 'exit')
  await Promise.all(loads)
  expect(code).toBe(0)
  expect(seen.cut).toBe(0)
  const [file = ''] = readdirSync(join(folder, 'logs'))
  const events = readFileSync(join(folder, 'logs', file), 'utf8')
    .trimEnd()
    .split('\n')
  expect(JSON.parse(events.at(-1) ?? '')).toMatchObject({ event: 'stopped' })
  expect(events.filter((line) => line.includes('"event":"request"')).length).toBeGreaterThanOrEqual(seen.whole)
  expect(existsSync(join(folder, 'socket'))).toBe(false)
})

test.each(['SIGTERM', 'SIGINT'] as const)('a second %s ends it at once', async (signal) => {
  const { child, port } = await serve(dataFolderForTest())
  const begun = await halfSent(port)
  child.kill(signal)
  await setTimeout(300)
  expect(child.exitCode).toBeNull()
  child.kill(signal)
  const [code] = await once(child, 'exit')
  expect(code).toBe(signal === 'SIGTERM' ? 143 : 130)
  begun.drop()
})
