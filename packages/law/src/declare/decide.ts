import type { Citation } from './citation.ts'
import type { Convention, Question } from './question.ts'

/** Why a decision cannot be taken: its ground, a sentence, and the clause that says who may. */
export interface DecisionFault {
  readonly ground: 'no-reading' | 'only-explains' | 'not-the-decider' | 'not-decidable'
  readonly message: string
  readonly at?: Citation
}

/**
 * Whether a body may settle a question with a reading. A doubt is settled by whoever interprets the document, else by
 * its issuer; who only explains it may propose. A convention is settled by the body it names, if it names any.
 */
export function decisionFault(
  asked: Question | Convention,
  { reading, by }: { readonly reading: string; readonly by: string },
): DecisionFault | undefined {
  const { decidedBy, question, readings } = asked
  const at = asked.kind === 'question' ? asked.at : undefined
  const where = at === undefined ? '' : `（${at.document}${at.clause}）`
  if (!Object.hasOwn(readings, reading))
    return {
      ground: 'no-reading',
      message: `“${asked.name}”没有读法“${reading}”，可选：${Object.keys(readings).join('、')}。`,
      ...(at && { at }),
    }
  if (decidedBy === undefined)
    return {
      ground: 'not-decidable',
      message: `“${asked.name}”以${asked.kind === 'convention' ? asked.basis : question}为据，县内不能另作解释。`,
    }
  if (by === decidedBy) return undefined
  if (asked.kind === 'question' && by === asked.proposedBy)
    return {
      ground: 'only-explains',
      message: `${by}负责本文件的解读，即向公众说明，可以提出建议，不能作出解释。“${question}”${where}由${decidedBy}解释，请报其决定。`,
      ...(at && { at }),
    }
  return {
    ground: 'not-the-decider',
    message: `“${question}”${where}由${decidedBy}解释，${by}不能作出。${groundOf(asked)}`,
    ...(at && { at }),
  }
}

/** Why the decider is the decider. */
function groundOf(asked: Question | Convention): string {
  if (asked.kind === 'convention') return '这项惯例由其定立。'
  const { policy, decidedBy } = asked
  if (policy === undefined) return '这一问题涉及多个文件，全县只作一次解释。'
  return policy.interprets === decidedBy
    ? `${policy.number}写明由其负责解释。`
    : `${policy.number}没有写明由谁负责解释，由发文机关解释。`
}
