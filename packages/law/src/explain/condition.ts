import type { Worked } from '../evaluate/evaluation.ts'
import { failedBefore } from '../evaluate/used.ts'
import type { ChooseNode, CompareNode, Node } from '../expression/node.ts'
import { listed } from './say.ts'
import { comparison, nameIn, valueText } from './words.ts'

/** A condition as a statement that is true of the case: `用电量 12,000 度超过上限 10,000 度`. */
export function statement(node: Node, evaluation: Worked): string {
  const yes = valueText(node, evaluation) !== '否'
  const value = (one: Node): string => valueText(one, evaluation)
  switch (node.op) {
    case 'compare':
      return compared(node, evaluation, yes)
    case 'is':
      return `${nameIn(node.of, evaluation)}${yes ? '为' : '不为'}${node.values.join('或')}`
    case 'match':
      return `${nameIn(node.of, evaluation)}为${value(node.of)}`
    case 'holds': {
      const held = evaluation.results.get(node.of)
      const words = held?.kind === 'known' ? (held.value as readonly string[]) : []
      const lacking = node.all.filter((word) => !words.includes(word))
      return `${nameIn(node.of, evaluation)}${yes ? `含${listed(node.all)}` : `尚缺${listed(lacking)}`}`
    }
    case 'all':
    case 'any': {
      const settling = node.of.filter((one) => (value(one) === '是') === (node.op === 'any') && value(one) !== '')
      const shown = settling.length > 0 ? settling.slice(0, 1) : node.of
      return both(shown.map((one) => statement(one, evaluation)))
    }
    case 'not':
      return node.of.map((one) => statement(one, evaluation)).join('')
    case 'open': {
      const answer = evaluation.answers.get(node.question.id) ?? ''
      const chosen = node.cases[answer]
      if (chosen === undefined) return ''
      const said = statement(chosen, evaluation)
      return said === '' ? `“${node.question.name}”读作${answer}` : said
    }
    case 'choose': {
      const hit = node.cases.find(({ when }) => value(when) === '是')
      return hit === undefined ? '' : both([firstHolding(node, hit, evaluation), statement(hit.is, evaluation)])
    }
    case 'fact':
    case 'rule':
      return `${node.name}：${value(node)}`
    default:
      return ''
  }
}

/** Why a case was the first that held: the earlier ones that did not, and itself. */
export function firstHolding(node: ChooseNode, hit: ChooseNode['cases'][number], evaluation: Worked): string {
  const conditions = [...failedBefore(node, hit), hit].map(({ when }) => statement(when, evaluation))
  return both(conditions)
}

const both = (statements: readonly string[]): string => statements.filter((said) => said !== '').join('，且')

/** Both sides with their names, where they have any: what is compared is not to be guessed from the figures. */
function compared(node: CompareNode, evaluation: Worked, yes: boolean): string {
  const [left = '', right = ''] = node.of.map((one) => `${nameIn(one, evaluation)} ${valueText(one, evaluation)}`)
  return `${left}${comparison(node, yes)}${right}`.trim()
}
