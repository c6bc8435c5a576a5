import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { readIssue } from '@zhengling/gazette'
import { generateIssue } from '@zhengling/gazette/testing'
import { county } from '@zhengling/jishan'
import { zh } from 'chrono-node'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { printTable, quantile, timesOf } from './measure.ts'

const MB = 1024 * 1024
const STREAM = 100 * MB

/** Reading: one issue warm beside peers that do a part of the work; a hundred megabytes of issues; growth with size. */
export async function run(): Promise<void> {
  const issue = realIssue() ?? writtenIssue()
  const size = Buffer.byteLength(issue.source)
  console.log(
    `读取：${issue.name}，${(size / 1024).toFixed(0)} KB（UTF-8），Node ${process.version}，${availableParallelism()} 核\n`,
  )
  const reading = readIssue(issue.source, { bodies: issue.bodies })
  const facts = reading.documents.reduce((sum, document) => sum + document.facts.length, 0)
  console.log(`文件 ${reading.documents.length} 件，事实 ${facts} 条，校核意见 ${reading.findings.length} 条\n`)
  one(issue.source, issue.bodies)
  growth(issue)
  stream(issue)
}

interface Written {
  readonly name: string
  readonly source: string
  readonly bodies: readonly { name: string; aliases: readonly string[] }[]
}

/** The real issue with its county's names, when it lies beside the clone: the way the server reads it. */
function realIssue(): Written | null {
  const file = join(import.meta.dirname, '../../../shared/seeds/gazette-2022-02.txt')
  return existsSync(file) ? { name: '真实一期', source: readFileSync(file, 'utf8'), bodies: county.bodies } : null
}

function writtenIssue(seed = 1): Written {
  const { source, truth } = generateIssue(seed, { documents: 40 })
  return { name: `生成的一期（种子 ${seed}）`, source, bodies: truth.bodies }
}

/** The whole reading beside libraries that do one part of it: words only, dates only, block structure only. */
function one(source: string, bodies: Written['bodies']): void {
  const jieba = Jieba.withDict(dict)
  const ours = timesOf(() => readIssue(source, { bodies }))
  const base = quantile(ours, 0.5)
  const peers: [string, number[]][] = [
    ['政令通：结构、条款、事实、校核', ours],
    ['政令通：同上，不给机构名录', timesOf(() => readIssue(source))],
    ['@node-rs/jieba：只切词', timesOf(() => jieba.cut(source, true))],
    ['chrono-node（中文）：只找日期', timesOf(() => zh.parse(source), { warm: 1, runs: 5 })],
    ['mdast-util-from-markdown：只分块', timesOf(() => fromMarkdown(source), { warm: 2, runs: 10 })],
  ]
  printTable(
    ['一期，预热后', '中位 ms', 'p95 ms', '与本系统之比'],
    peers.map(([name, times]) => [
      name,
      quantile(times, 0.5).toFixed(1),
      quantile(times, 0.95).toFixed(1),
      `${(quantile(times, 0.5) / base).toFixed(2)}×`,
    ]),
  )
  console.log()
}

/** One source of 1 to 32 times the issue: the cost of a megabyte must not grow. */
function growth(issue: Written): void {
  const rows = [1, 2, 4, 8, 16, 32].map((n) => {
    const source = Array.from({ length: n }, () => issue.source).join('\n')
    const megabytes = Buffer.byteLength(source) / MB
    const time = quantile(
      timesOf(() => readIssue(source, { bodies: issue.bodies }), { warm: 1, runs: 3 }),
      0.5,
    )
    return [`${n} 倍`, megabytes.toFixed(2), time.toFixed(0), (time / megabytes).toFixed(0)]
  })
  printTable(['同一来源放大', 'MB', 'ms', 'ms/MB'], rows)
  console.log()
}

/** About a hundred megabytes, issue after issue, none kept: speed, and memory bounded by the largest issue. */
function stream(issue: Written): void {
  const others = Array.from({ length: 16 }, (_, i) => writtenIssue(i + 1))
  const sources = [issue, ...others]
  let bytes = 0
  let count = 0
  let peak = 0
  let reading = 0
  while (bytes < STREAM) {
    const { source, bodies } = sources[count % sources.length] ?? issue
    const start = performance.now()
    readIssue(source, { bodies })
    reading += performance.now() - start
    bytes += Buffer.byteLength(source)
    count += 1
    if (count % 10 === 0) peak = Math.max(peak, process.memoryUsage.rss())
  }
  const megabytes = bytes / MB
  const largest = Math.max(...sources.map(({ source }) => Buffer.byteLength(source))) / MB
  printTable(
    ['连续读取', '期数', 'MB', '秒', 'MB/s', '最大一期 MB', '峰值内存 MB'],
    [
      [
        '逐期读取，不保留',
        count,
        megabytes.toFixed(0),
        (reading / 1000).toFixed(1),
        (megabytes / (reading / 1000)).toFixed(2),
        largest.toFixed(2),
        (peak / MB).toFixed(0),
      ],
    ],
  )
}
