import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { staticSteps, testStep } from './steps.ts'
import { summary } from './summary.ts'

const root = join(import.meta.dirname, '..', '..')
const steps = [...staticSteps(root), ...(process.argv.includes('--static') ? [] : [testStep])]

const results = steps.map(({ name, args }) => {
  console.log(`── ${name}`)
  const began = performance.now()
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  return { name, ok: status === 0, seconds: (performance.now() - began) / 1000 }
})

const { lines, ok } = summary(results)
console.log(lines.join('\n'))
process.exitCode = ok ? 0 : 1
