import { columnsOf, generated, keptIn, type Numbers } from './compile.ts'
import type { Input } from './input.ts'
import type { Plan } from './plan.ts'
import { Script } from './script.ts'

export type InputColumn = Uint8Array | Int32Array | Float64Array

/** Rows as columns of whole numbers: one an input in, one an output column out. */
export interface Columnar {
  /** Works out rows `from` to `to`, the last not counted. */
  run(given: readonly InputColumn[], kept: readonly Numbers[], from: number, to: number): void
  /** Columns for so many rows, every fact missing. */
  inputs(rows: number): InputColumn[]
  outputs(rows: number): Numbers[]
}

const stores = { Uint8Array, Int32Array, Float64Array } as const

/** Rules as one loop over columns. Generated code: servers only. */
export function columnar(plan: Plan): Columnar {
  const columns = columnsOf(plan)
  const wanted = columns.flatMap(({ flags, slot }) => [flags, flags, slot])
  const script = new Script(plan, wanted, (index) => `f${index}`)
  const kept = columns.map((one, i) => `k${i}[i] = ${keptIn(script, one)}`)
  const loop = generated(
    ['given', 'kept', 'from', 'to'],
    [
      ...plan.inputs.map((_, index) => `const g${index} = given[${index}]`),
      ...columns.map((_, index) => `const k${index} = kept[${index}]`),
      'for (let i = from; i < to; i++) {',
      ...plan.inputs.map((_, index) => `const f${index} = g${index}[i]`),
      ...script.lines,
      ...kept,
      '}',
    ],
  )
  return {
    run: loop,
    inputs: (rows) => plan.inputs.map((input) => emptyColumn(input, rows)),
    outputs: (rows) => columns.map(({ storage }) => new stores[storage](rows)),
  }
}

const emptyColumn = ({ storage, missing }: Input, rows: number): InputColumn => new stores[storage](rows).fill(missing)
