import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printTable, quantile } from './measure.ts'

const root = join(import.meta.dirname, '..', '..')
const policies = join(root, 'packages', 'jishan', 'policies')
const copied = 'zfb-2022-26-clean-heating'
const RUNS = 5

interface Checked {
  readonly seconds: number
  readonly types: number
  readonly megabytes: number
}

/** How long the compiler takes over many documents like 26号, its cases included; how long the county's take to load. */
export async function run(): Promise<void> {
  console.log(`类型检查：${copied} 的若干份，含算例，各 ${RUNS} 次，Node ${process.version}\n`)
  const rows = [1, 10, 100, 300].map((copies) => {
    const all = Array.from({ length: RUNS }, () => withCopies(copies, checkTypes))
    const of = (pick: (one: Checked) => number, digits: number): string =>
      quantile(
        all.map(pick).toSorted((a, b) => a - b),
        0.5,
      ).toFixed(digits)
    return [
      `${copies}`,
      of(({ seconds }) => seconds, 2),
      of(({ types }) => types, 0),
      of(({ megabytes }) => megabytes, 0),
    ]
  })
  printTable(['份数', '中位 秒', '类型数', '内存 MB'], rows)
  loading()
}

/** How long a process of its own waits for the county's documents and for their proof, without and with compiled modules kept. */
function loading(): void {
  const cache = mkdtempSync(join(tmpdir(), 'compiled-'))
  try {
    console.log(`\n导入全部文件并核对，各 ${RUNS} 次，每次一个新进程\n`)
    const rows = [
      ['每次转译', {}],
      ['留存转译结果', { NODE_COMPILE_CACHE: cache }],
    ] as const
    load(rows[1][1])
    printTable(
      ['', '导入 中位 毫秒', '核对 中位 毫秒'],
      rows.map(([name, env]) => {
        const all = Array.from({ length: RUNS }, () => load(env))
        const median = (pick: (one: Loaded) => number) =>
          quantile(
            all.map(pick).toSorted((a, b) => a - b),
            0.5,
          )
        return [name, median(({ imported }) => imported).toFixed(0), median(({ proved }) => proved).toFixed(0)]
      }),
    )
  } finally {
    rmSync(cache, { recursive: true })
  }
}

interface Loaded {
  readonly imported: number
  readonly proved: number
}

function load(env: NodeJS.ProcessEnv): Loaded {
  const [jishan, law] = ['jishan/policies/index.ts', 'law/src/index.ts'].map((file) => join(root, 'packages', file))
  const script = `
    const begun = performance.now()
    const { policies } = await import(${JSON.stringify(jishan)})
    const imported = performance.now()
    const { lawOf, proveLaw } = await import(${JSON.stringify(law)})
    proveLaw(lawOf(policies))
    console.log(JSON.stringify({ imported: imported - begun, proved: performance.now() - imported }))`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: undefined, ...env },
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** The folder stands in the packages' place, so that what the copies import is found. */
function withCopies(copies: number, work: (folder: string) => Checked): Checked {
  const folder = mkdtempSync(join(root, 'packages', 'jishan', 'copies-'))
  try {
    const files = readdirSync(policies, { withFileTypes: true }).filter((file) => file.isFile())
    for (const { name } of files.filter(({ name }) => !name.endsWith('.test.ts') && name !== 'index.ts'))
      cpSync(join(policies, name), join(folder, name))
    for (let i = 0; i < copies; i += 1) {
      const to = join(folder, `copy-${i}`)
      mkdirSync(to)
      cpSync(join(policies, copied), to, { recursive: true, filter: (path) => !path.endsWith('.test.ts') })
    }
    const settings = { extends: '../../../tsconfig.json', include: ['./**/*.ts'], exclude: [] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function checkTypes(folder: string): Checked {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', folder, '--extendedDiagnostics'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stdout)
  const read = (name: string): number => Number(new RegExp(`${name}:\\s+([\\d.]+)`, 'u').exec(stdout)?.[1])
  return { seconds: read('Total time'), types: read('Types'), megabytes: read('Memory used') / 1024 }
}
