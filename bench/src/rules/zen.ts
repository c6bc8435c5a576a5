import { ZenEngine } from '@gorules/zen-engine'
import { fenOf, type Measured, shortest } from './contender.ts'
import type { PlainRow } from './plain-rows.ts'

const NAMES = ['city', 'county', 'share', 'rest', 'again', 'ofCity', 'ofCounty', 'total'] as const

const converted = (town: number, country: number): string =>
  `mode == '煤改气' or project == false ? 0 : mode == null or project == null or area == null ? null : area == '县城' ? ${town} : ${country}`
const rounded = (yuan: string): string => `floor((${yuan}) * 100 + 0.5) / 100`

const expressions: readonly (readonly [string, string])[] = [
  ['city', converted(2000, 2100)],
  ['county', converted(2000, 2500)],
  [
    'running',
    `mode == '煤改电' ? (power == null ? null : ${rounded('min([power * 0.1, 1040])')}) : mode == '煤改气' ? (gas == null ? null : ${rounded('min([gas, 1200])')}) : null`,
  ],
  ['again', 'done == false or poor == false ? 0 : done == null or poor == null ? null : 200'],
  ['share', `$.running == null ? null : ${rounded('$.running * 0.2')}`],
  ['rest', '$.running == null ? null : $.running - $.share'],
  ['ofCity', '$.city == null or $.running == null ? null : $.city + $.share'],
  ['ofCounty', '$.county == null or $.running == null or $.again == null ? null : $.county + $.rest + $.again'],
  ['total', '$.ofCity == null or $.ofCounty == null ? null : $.ofCity + $.ofCounty'],
]

const decision = (loop: boolean) => ({
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 }, content: {} },
    {
      id: 'rules',
      name: 'rules',
      type: 'expressionNode',
      position: { x: 0, y: 0 },
      content: {
        expressions: expressions.map(([key, value]) => ({ id: key, key, value })),
        passThrough: false,
        inputField: loop ? 'rows' : null,
        outputPath: loop ? 'rows' : null,
        executionMode: loop ? 'loop' : 'single',
      },
    },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 }, content: {} },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
    { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
  ],
})

type Found = Readonly<Record<(typeof NAMES)[number], unknown>>

const BATCH = 2000

/** @gorules/zen-engine: one call a household, and its loop mode over batches. */
export async function zen(rows: readonly PlainRow[]): Promise<readonly Measured[]> {
  const engine = new ZenEngine()
  const [single, loop] = [engine.createDecision(decision(false)), engine.createDecision(decision(true))]
  const some = rows.slice(0, BATCH)
  const one = await shortest(async () => {
    for (const row of some) await single.evaluate(row)
  }, 2)
  const batches = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, i) =>
    rows.slice(i * BATCH, (i + 1) * BATCH),
  )
  let found: Found[] = []
  const many = await shortest(async () => {
    found = []
    for (const batch of batches) found.push(...((await loop.evaluate({ rows: batch })).result.rows as Found[]))
  }, 2)
  engine.dispose()
  return [
    { name: '@gorules/zen-engine（逐户）', count: some.length, milliseconds: one },
    {
      name: '@gorules/zen-engine（loop）',
      count: rows.length,
      milliseconds: many,
      amounts: (i) => NAMES.map((name) => fenOf(found[i]?.[name])),
      compared: rows.length,
    },
  ]
}
