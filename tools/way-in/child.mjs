import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname } from 'node:path'

/**
 * The environment of a child: `node` found on the PATH is the runtime of this project, whatever the machine's own is.
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export const withRuntime = (node, env) => {
  const key = Object.keys(env).find((name) => name.toLowerCase() === 'path') ?? 'PATH'
  return { ...env, [key]: [dirname(node), env[key]].filter(Boolean).join(delimiter) }
}

/**
 * Runs Node with the given arguments until it ends, passing SIGINT, SIGTERM and SIGHUP on to it.
 * @param {string} node
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions,
 *   started?: (child: import('node:child_process').ChildProcess) => void }} [options] `started` is told of the child at once
 * @returns {Promise<{ code: number, received: NodeJS.Signals | undefined }>} the exit code as a shell counts it, 128 +
 *   signal when killed, and the signal that we were sent meanwhile
 */
export const runChild = (node, args, { cwd, env = process.env, stdio = 'inherit', started } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(node, args, { cwd, env: withRuntime(node, env), stdio })
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    /** @type {NodeJS.Signals | undefined} */
    let received
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      received = signal
      // Ctrl-C at a terminal reaches the child without our help; sent twice it would mean "at once".
      if (signal === 'SIGINT' && process.stdin.isTTY) return
      child.kill(signal)
    }
    for (const signal of signals) process.on(signal, forward)
    const stopForwarding = () => {
      for (const signal of signals) process.off(signal, forward)
    }
    child.once('error', (error) => {
      stopForwarding()
      reject(error)
    })
    child.once('close', (code, signal) => {
      stopForwarding()
      resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), received })
    })
    started?.(child)
  })
