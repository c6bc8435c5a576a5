import { run, type Terminal } from '@zhengling/server'

/** What a command took, by itself: time and CPU of this process in seconds, its largest memory in MB. */
export interface Taken {
  readonly seconds: number
  readonly cpu: number
  readonly megabytes: number
  readonly out: string
}

/** Runs one command line of the product in this process and tells its parent what it took. */
if (process.send !== undefined) {
  const said: string[] = []
  const terminal: Terminal = {
    out: (text) => void said.push(text),
    err: (text) => void said.push(text),
    env: process.env,
    cwd: process.cwd(),
    stop: () => new Promise(() => {}),
  }
  const start = performance.now()
  const before = process.cpuUsage()
  process.exitCode = await run(process.argv.slice(2), terminal)
  const { user, system } = process.cpuUsage(before)
  const megabytes = process.resourceUsage().maxRSS / 1024
  const seconds = (performance.now() - start) / 1000
  const taken: Taken = { seconds, cpu: (user + system) / 1e6, megabytes, out: said.join('\n') }
  process.send(taken, () => process.disconnect?.())
}
