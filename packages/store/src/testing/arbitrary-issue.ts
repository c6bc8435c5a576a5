import fc from 'fast-check'
import type { ClauseSketch, DocumentSketch, IssueSketch } from './reading-builder.ts'

const LABELS = ['一、', '二、', '三、', '四、', '五、', '六、']

const words = fc.array(
  fc.constantFrom('各乡镇', '每月报告', '补贴', '1040元', '　', ' ', '不超过', '３户', '"', '\\', '🌾'),
  {
    minLength: 1,
    maxLength: 6,
  },
)

/** Clauses as they could stand in print; labels are counted, so no path stands twice. */
export const clauses = (depth = 2): fc.Arbitrary<readonly ClauseSketch[]> =>
  fc
    .array(
      fc.record({
        labelled: fc.boolean(),
        text: words.map((parts) => parts.join('')),
        heading: fc.boolean(),
        cells: fc.boolean(),
        children: depth === 0 ? fc.constant([]) : clauses(depth - 1),
      }),
      { maxLength: 4 },
    )
    .map((drawn) =>
      drawn.map(({ labelled, text, heading, cells, children }, i) => ({
        ...(labelled ? { label: LABELS[i] ?? '' } : {}),
        text,
        heading,
        children,
        ...(cells ? { kind: 'row' as const, cells: [[...text].slice(0, 2).join('')] } : {}),
      })),
    )

const documents: fc.Arbitrary<readonly DocumentSketch[]> = fc
  .array(fc.record({ numbered: fc.boolean(), clauses: clauses() }), { minLength: 1, maxLength: 4 })
  .map((drawn) =>
    drawn.map(({ numbered, clauses: tree }, i) => ({
      number: numbered ? `某政办发〔2022〕${i + 1}号` : null,
      title: `某县办法之${i + 1}`,
      clauses: tree,
    })),
  )

/** An issue with up to four documents, some without a number. */
export const issues: fc.Arbitrary<IssueSketch> = fc.record({
  documents,
  blank: fc.nat({ max: 3 }),
  findings: fc.array(
    fc.record({
      rule: fc.constantFrom('sum-mismatch', 'label-missing'),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
      document: fc.constant('某政办发〔2022〕1号'),
      message: fc.constantFrom('合计不符', '编号缺失'),
    }),
    { maxLength: 3 },
  ),
})
