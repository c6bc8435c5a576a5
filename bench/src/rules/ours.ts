import { type Asked, evaluator, type World } from '@zhengling/law'
import { columnar, columnsOf, compile, type Kept, type Numbers, type PreparedRow } from '@zhengling/law/compiled'
import { flagsIn, type Input, interpret, type Plan } from '@zhengling/law/run'
import { AMOUNTS, columnsByHand, columnsWithoutBranches, type Given, householdByHand } from './by-hand.ts'
import { type Measured, shortest } from './contender.ts'
import { FACTS, type Households, inColumns } from './households.ts'

/** A kept number in 分: `NaN` where a fact is missing, 0 where the law does not reach. */
const amountOf = (kept: number): number => {
  const flags = flagsIn('Int32Array', kept)
  if (flags === 0) return kept
  return flags === 8 ? 0 : Number.NaN
}

/** Every way of running the rules in this process, and the same by hand. */
export async function ours(plan: Plan, all: Households): Promise<readonly Measured[]> {
  const { count } = all
  return [
    ...(await inLoops(plan, all)),
    ...(await byRow(plan, all)),
    await interpreted(plan, all, Math.min(count, 50_000)),
  ]
}

async function inLoops(plan: Plan, all: Households): Promise<readonly Measured[]> {
  const { count } = all
  const { run, inputs, outputs } = columnar(plan)
  const given = inColumns(all, plan.inputs, inputs(count))
  const inOrder = FACTS.map((name) => given[plan.inputs.findIndex((input) => input.name === name)]) as unknown as Given
  const measured = async (name: string, work: (kept: readonly Numbers[]) => void): Promise<Measured> => {
    const kept = outputs(count)
    const milliseconds = await shortest(() => work(kept), 9)
    const bytes = kept.reduce((sum, one) => sum + one.byteLength, 0)
    return {
      name,
      count,
      milliseconds,
      amounts: (i) => kept.map((column) => amountOf(column[i] as number)),
      compared: count,
      bytes,
    }
  }
  return [
    await measured('按列', (kept) => run(given, kept, 0, count)),
    await measured('手写循环，无分支（上限）', (kept) => columnsWithoutBranches(inOrder, kept, 0, count)),
    await measured('手写循环，如常人所写', (kept) => columnsByHand(inOrder, kept, 0, count)),
  ]
}

async function byRow(plan: Plan, all: Households): Promise<readonly Measured[]> {
  const { count } = all
  const compiled = compile(plan)
  const columns = columnsOf(plan).length
  const rows = preparedRows(plan, all, compiled.prepared)
  const one = new Int32Array(columns)
  const discarded = await shortest(() => {
    for (const row of rows) compiled.into(row, one, 0)
  })
  const keptBy = async (name: string, work: (row: PreparedRow) => Kept): Promise<Measured> => {
    const kept: Kept[] = Array.from({ length: count })
    const before = process.memoryUsage().heapUsed
    for (let i = 0; i < count; i += 1) kept[i] = work(rows[i] as PreparedRow)
    const bytes = process.memoryUsage().heapUsed - before
    const milliseconds = await shortest(() => {
      for (let i = 0; i < count; i += 1) kept[i] = work(rows[i] as PreparedRow)
    })
    return {
      name,
      count,
      milliseconds,
      amounts: (i) => AMOUNTS.map((amount) => amountOf(kept[i]?.[amount] as number)),
      compared: count,
      ...(bytes > 0 && { bytes }),
    }
  }
  return [
    {
      name: '编译，不留结果',
      count,
      milliseconds: discarded,
      amounts: (i) => {
        compiled.into(rows[i] as PreparedRow, one, 0)
        return [...one].map(amountOf)
      },
      compared: count,
    },
    await keptBy('编译，结果留存', compiled.run),
    await keptBy('手写函数，结果留存', householdByHand),
    await traced(plan, rows, compiled.trace),
  ]
}

/** With everything worked out on the way kept, from which any household can be explained when asked. */
async function traced(
  { traced: slots }: Plan,
  rows: readonly PreparedRow[],
  trace: (row: PreparedRow, kept: Float64Array, at: number) => void,
): Promise<Measured> {
  const some = rows.slice(0, 200_000)
  const kept = new Float64Array(some.length * slots.length)
  const milliseconds = await shortest(() => {
    let at = 0
    for (const row of some) {
      trace(row, kept, at)
      at += slots.length
    }
  })
  return { name: '编译，全程留痕（可随时说明）', count: some.length, milliseconds, bytes: kept.byteLength }
}

async function interpreted(plan: Plan, all: Households, count: number): Promise<Measured> {
  const rows = Array.from({ length: count }, (_, i) => plan.inputs.map((input) => stepsOf(all, input, i)))
  const milliseconds = await shortest(() => {
    for (const row of rows) interpret(plan, row)
  }, 2)
  return { name: '逐步解释执行（浏览器用）', count, milliseconds }
}

/** Exact fractions with every formula told, one household and one amount at a time. */
export async function explained(
  asked: readonly Asked[],
  world: World,
  rows: readonly ReadonlyMap<string, never>[],
): Promise<Measured> {
  const evaluators = asked.map((one) => evaluator(one, world))
  const milliseconds = await shortest(() => {
    for (const row of rows) for (const { evaluate } of evaluators) evaluate(row)
  }, 2)
  return { name: '说明式（精确分数，逐步说明）', count: rows.length, milliseconds }
}

function stepsOf(all: Households, { name, missing }: Input, i: number): number {
  const steps = all[name as (typeof FACTS)[number]][i] as number
  return steps < 0 ? missing : steps
}

const preparedRows = (plan: Plan, all: Households, prepared: (row: readonly number[]) => PreparedRow): PreparedRow[] =>
  Array.from({ length: all.count }, (_, i) => prepared(plan.inputs.map((input) => stepsOf(all, input, i))))
