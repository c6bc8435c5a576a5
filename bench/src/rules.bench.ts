import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { policies } from '@zhengling/jishan/policies'
import { type Asked, type Decision, findPolicy, findRule, lawOf, type World } from '@zhengling/law'
import { planOf } from '@zhengling/law/run'
import { printTable } from './measure.ts'
import { AMOUNTS } from './rules/by-hand.ts'
import { errorsOf, type Measured } from './rules/contender.ts'
import { duckdb } from './rules/duckdb.ts'
import { given } from './rules/given.ts'
import { households } from './rules/households.ts'
import { writeHouseholds } from './rules/households-file.ts'
import { jsonLogic } from './rules/json-logic.ts'
import { jsonRules } from './rules/json-rules.ts'
import { truthOf } from './rules/oracle.ts'
import { explained, ours } from './rules/ours.ts'
import { plainRows } from './rules/plain-rows.ts'
import { postgres } from './rules/postgres.ts'
import { publicodes } from './rules/publicodes.ts'
import { zen } from './rules/zen.ts'

const DOCUMENT = '稷政办发〔2022〕26号'
const SEED = 26
/** Slow engines get fewer households, so that the run ends; their rate is that of what they did. */
const FEWER = { zen: 20_000, jsonRules: 5000, publicodes: 1000, explained: 1000, compared: 100_000 }

/** The readings under which the run goes: what is open must be decided before a million households can be paid. */
const DECIDED = { 城乡结合部按哪一档补助: '按农村', 困难群众再补贴: '按户' }

/** Working out the eight amounts of 26号 by source of funds, every way the rules run, beside engines that others have written. */
export async function run([size]: readonly string[]): Promise<void> {
  const count = size === undefined ? 1_000_000 : Number(size)
  if (!Number.isInteger(count) || count < 1000) throw new RangeError('户数应为不少于1000的整数')
  const { asked, world } = rules()
  const { plan } = planOf(asked, world)
  const all = households(count, SEED)
  console.log(
    `${DOCUMENT}，${count} 户，按资金来源的八项金额；种子 ${SEED}，约百分之四的户缺一项事实；Node ${process.version}，${availableParallelism()} 核；按处理器时间计（PostgreSQL 按钟表时间）\n`,
  )
  const rows = plainRows(all, count)
  const folder = mkdtempSync(join(tmpdir(), 'zhengling-bench-'))
  // PostgreSQL reads the file itself, as another user where this runs as root.
  chmodSync(folder, 0o755)
  const file = join(folder, 'households.csv')
  writeHouseholds(all, file)
  try {
    const compared = Math.min(count, FEWER.compared)
    const measured = [
      ...(await ours(plan, all)),
      await explained(asked, world, given(all, FEWER.explained)),
      await jsonLogic(rows),
      ...(await zen(rows.slice(0, FEWER.zen))),
      await jsonRules(rows.slice(0, FEWER.jsonRules)),
      await publicodes(rows.slice(0, FEWER.publicodes)),
      ...(await duckdb(file, count, compared)),
      ...(await postgres(plan, file, count, compared)),
    ]
    print(measured, (i) => truthOf(all, i))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function rules(): { readonly asked: readonly Asked[]; readonly world: World } {
  const law = lawOf(policies)
  const policy = findPolicy(law, DOCUMENT)
  if (policy === undefined) throw new Error(`没有${DOCUMENT}`)
  const asked = AMOUNTS.map((name) => {
    const rule = findRule(policy, name)
    if (rule === undefined) throw new Error(`${DOCUMENT}没有“${name}”`)
    return rule
  })
  const decisions = Object.entries(DECIDED).map(
    ([name, reading]): Decision => ({
      question: `${DOCUMENT}/${name}`,
      reading,
      by: policy.head.issuer,
      from: policy.head.from,
      why: '测量用',
      power: '测量用',
    }),
  )
  const on = Temporal.PlainDate.from('2022-12-01')
  return { asked, world: { on, amendments: law.amendments, decisions, calendar: { isWorkingDay: () => undefined } } }
}

function print(measured: readonly Measured[], truth: Parameters<typeof errorsOf>[1]): void {
  const rate = ({ count, milliseconds }: Measured): number => count / milliseconds / 1000
  const rows = measured.map((one) => {
    const errors = errorsOf(one, truth)
    const cells =
      errors === undefined ? ['', '', '', ''] : [one.compared ?? 0, errors.wrong, errors.guessed, errors.left]
    const bytes = one.bytes === undefined ? '' : (one.bytes / one.count).toFixed(0)
    return [one.name, one.count, rate(one).toFixed(rate(one) < 1 ? 4 : 2), ...cells, bytes]
  })
  printTable(['做法', '户数', '百万户/秒', '核对户数', '错分', '误给', '漏给', '字节/户'], rows)
  const of = (name: string): number => rate(measured.find((one) => one.name.startsWith(name)) as Measured)
  const ratio = (a: string, b: string): string => (of(a) / of(b)).toFixed(2)
  console.log(`
错分：与精确分数按原文独立计算的结果不同的金额；误给：缺事实而仍给出的金额；漏给：已可确定而未给出的金额。
编译不留结果 ÷ json-logic-engine：${ratio('编译，不留结果', 'json-logic-engine')}（目标不低于 5）
手写函数 ÷ 编译结果留存：${ratio('手写函数', '编译，结果留存')}（目标不高于 1.3）
手写循环（无分支）÷ 按列：${ratio('手写循环，无分支', '按列')}（目标不高于 1.3）；如常人所写 ÷ 按列：${ratio('手写循环，如常人', '按列')}
编译全程留痕 ÷ ZEN loop：${ratio('编译，全程留痕', '@gorules/zen-engine（loop）')}（目标不低于 15）
手写 SQL ÷ 生成的 SQL（PostgreSQL）：${ratio('PostgreSQL 18：手写', 'PostgreSQL 18：由规则')}`)
}
