#!/usr/bin/env node
// The one way in: brings the runtime and the packages, then does what was asked.
// Runs on any Node >= 18 and imports no package, so that it works on a fresh clone.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runChild } from './tools/way-in/child.mjs'
import { help } from './tools/way-in/help.mjs'
import { ensureBenchPackages, ensurePackages } from './tools/way-in/packages.mjs'
import { route } from './tools/way-in/route.mjs'
import { ensureRuntime } from './tools/way-in/runtime.mjs'
import { diskLine } from './tools/way-in/trouble.mjs'
import { ensureWeb } from './tools/way-in/web.mjs'

const root = dirname(fileURLToPath(import.meta.url))

/**
 * Progress goes to standard error: standard output belongs to the command that was asked for.
 * @param {string} line
 */
const say = (line) => {
  process.stderr.write(`${line}\n`)
}

/**
 * @param {{ line: string, code?: number }} refusal
 * @returns {number}
 */
const refuse = ({ line, code = 1 }) => {
  say(line)
  return code
}

/**
 * Prepares what is needed and does what was asked.
 * @param {readonly string[]} words
 * @returns {Promise<number>} the exit code
 */
const main = async (words) => {
  const way = route(words)
  if (way.kind === 'help') {
    process.stdout.write(help)
    return 0
  }
  const runtime = await ensureRuntime(root, say)
  if (!runtime.ok) return refuse(runtime)
  const { node } = runtime
  const packages = await ensurePackages({ root, node, mode: way.packages, say })
  if (!packages.ok) return refuse(packages)
  if (way.bench) {
    const bench = await ensureBenchPackages({ root, node, say })
    if (!bench.ok) return refuse(bench)
  }
  if (way.web) {
    const web = await ensureWeb({ root, node, say })
    if (!web.ok) return refuse(web)
  }
  // Compiled modules are kept beside the runtime: half of a short command's time was compiling them anew.
  const env = { NODE_COMPILE_CACHE: join(root, '.runtime', 'compiled'), ...process.env }
  const child = runChild(node, [join(root, way.script), ...way.args], { env, ...(way.inRoot && { cwd: root }) })
  return (await child).code
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const line = diskLine(error, root)
  if (line === undefined) throw error
  process.exitCode = refuse({ line })
}
