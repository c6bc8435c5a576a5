import type { Citation, Outcome, Step } from '@zhengling/law'
import type { AskedRule } from '../law/asked.ts'
import type { Evaluated } from '../law/evaluate.ts'
import type { Decided } from '../law/world.ts'
import { longDate } from '../pages/date.ts'
import { sentence, valueWords } from '../pages/law/words.ts'
import { table } from './table.ts'

/** An outcome for a person at a terminal: the answer, the way to it, its clauses, and what was assumed. */
export function describeOutcome(
  { policy, rule }: AskedRule,
  { outcome }: Evaluated,
  { on, decided }: { readonly on: Temporal.PlainDate; readonly decided: Decided },
): string {
  const { head } = policy
  const mark = (cited: Citation): string =>
    cited.document === head.number ? cited.clause : `${cited.document}${cited.clause}`
  return [
    sentence(rule.name, outcome),
    ...own(outcome, mark),
    ladder(outcome.steps, mark),
    outcome.basis.length === 0 ? '' : `依据：《${head.title}》（${head.number}）${outcome.basis.map(mark).join('、')}`,
    ...outcome.conventions.map(({ name, reading, basis }) => `惯例：${name}，取“${reading}”。${basis}。`),
    ...outcome.decisions.map(
      ({ question, reading, by, from }) => `解释：${question}，${by}取“${reading}”，自${longDate(from)}起。`,
    ),
    `按${longDate(on.toString())}施行的规定；${decided.source === 'store' ? '已并入库中的解释' : '未并入解释，加 --data 目录可并入'}。`,
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function own(outcome: Outcome, mark: (cited: Citation) => string): readonly string[] {
  switch (outcome.kind) {
    case 'known':
    case 'inapplicable':
      return []
    case 'unstated':
      return [`在文中查找过：${outcome.looked.join('、')}`]
    case 'unknown':
      return outcome.missing.map(({ name, hint }) => `  ${name}${hint === undefined ? '' : `：${hint}`}`)
    case 'open':
      return [
        ...outcome.questions.map(({ words, decidedBy }) => `疑义在“${words}”，由${decidedBy}解释。各种读法：`),
        ...outcome.readings.flatMap(({ answers, argument, outcome: one }) => [
          `  ${Object.values(answers).join('、')}：${valueOf(one)}　${argument}。`,
          ladder(one.steps, mark)
            .split('\n')
            .map((line) => `    ${line}`.trimEnd())
            .join('\n'),
        ]),
      ]
  }
}

function valueOf(outcome: Outcome): string {
  if (outcome.kind === 'known') return valueWords(outcome.value, outcome.type)
  if (outcome.kind === 'inapplicable') return `不适用（${outcome.why}）`
  return outcome.kind === 'unstated' ? `文内未规定（${outcome.what}）` : '还缺情况'
}

/** Each step on its line, and below it how its terms were counted. */
function ladder(steps: readonly Step[], mark: (cited: Citation) => string): string {
  if (steps.length === 0) return ''
  const rows = steps.map(({ name, value, type, at, formula }) => [
    `  ${name}`,
    valueWords(value, type),
    mark(at),
    formula ?? '',
  ])
  const lines = table(rows, [1]).split('\n')
  return steps.flatMap(({ counted = [] }, i) => [lines[i] ?? '', ...counted.map((line) => `      ${line}`)]).join('\n')
}
