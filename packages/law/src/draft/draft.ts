import type { Decision } from '../declare/decision.ts'
import { findPolicy, findQuestion, type Law } from '../declare/law.ts'
import type { Policy } from '../declare/policy.ts'
import { versionOn, type World } from '../evaluate/world.ts'
import { numberNode } from '../expression/constant.ts'
import { LawError, type MatchNode, type Node, type ParameterNode } from '../expression/node.ts'

/** Law that is tried before it is made: other figures, and questions answered. */
export interface Draft {
  /** Names of parameters (of another document: DOC/name) and their figure as printed, or by the words of their scale. */
  readonly parameters: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  /** Questions and the reading taken. */
  readonly answers: Readonly<Record<string, string>>
}

export type DraftOutcome =
  | { readonly outcome: 'drafted'; readonly world: World }
  | { readonly outcome: 'refused'; readonly faults: readonly string[] }

/** The world in which the draft is law, beside the one given; every fault of the draft is named. */
export function draftedWorld(law: Law, policy: Policy, world: World, draft: Draft): DraftOutcome {
  const faults: string[] = []
  const amendments = new Map(law.amendments)
  for (const [name, figure] of Object.entries(draft.parameters)) {
    const target = parameterNamed(law, policy, name)
    const is = target === undefined ? `没有名为“${name}”的参数。` : drafted(target, figure, world)
    if (typeof is === 'string') faults.push(is)
    else if (target !== undefined) {
      // From the first day on: one draft, one figure, also in a period that reaches over an amendment.
      const { at, policy: head } = target
      amendments.set(target, [{ target, from: ALWAYS, at, policy: head, is }])
    }
  }
  const made = Object.entries(draft.answers).map(([name, reading]) => answered(law, policy, name, reading))
  faults.push(...made.filter((one) => typeof one === 'string'))
  if (faults.length > 0) return { outcome: 'refused', faults }
  const answers = made.filter((one) => typeof one !== 'string')
  const kept = world.decisions.filter((one) => answers.every(({ question }) => question !== one.question))
  return { outcome: 'drafted', world: { ...world, amendments, decisions: [...kept, ...answers] } }
}

const ALWAYS = '0001-01-01'

function parameterNamed(law: Law, policy: Policy, name: string): ParameterNode | undefined {
  const cut = name.lastIndexOf('/')
  const home = cut < 0 ? policy : findPolicy(law, name.slice(0, cut))
  return home?.declared.parameters.find((one) => one.name === name.slice(cut + 1))
}

/** The parameter's body with the drafted figures, or why they cannot stand. */
function drafted(target: ParameterNode, figure: Draft['parameters'][string], world: World): Node | string {
  const { name } = target
  const { is } = versionOn(world, target)
  const scale = is.op === 'match' ? is : undefined
  try {
    if (typeof figure === 'string')
      return scale === undefined
        ? numberNode(figure, unitOf(target))
        : `“${name}”分${words(scale)}，应逐档写，例如 {"${Object.keys(scale.cases)[0]}":"${figure}"}。`
    if (scale === undefined) return `“${name}”只有一个数，应直接写，例如 "1040元"。`
    const stranger = Object.keys(figure).find((word) => !(word in scale.cases))
    if (stranger !== undefined) return `“${name}”没有“${stranger}”这一档，分${words(scale)}。`
    const cases = Object.entries(figure).map(([word, one]) => [word, numberNode(one, unitOf(target))])
    return { ...scale, cases: { ...scale.cases, ...Object.fromEntries(cases) } }
  } catch (error) {
    if (error instanceof LawError) return `“${name}”：${error.message}。`
    throw error
  }
}

const words = ({ cases }: MatchNode): string => Object.keys(cases).join('、')
const unitOf = ({ type }: ParameterNode): string => (type.kind === 'number' ? type.unit : '')

function answered(law: Law, policy: Policy, name: string, reading: string): Decision | string {
  const question = findQuestion(law, name) ?? findQuestion(law, `${policy.folder}/${name}`)
  if (question === undefined) return `没有名为“${name}”的问题。`
  if (!Object.hasOwn(question.readings, reading))
    return `“${question.name}”没有读法“${reading}”，可选：${Object.keys(question.readings).join('、')}。`
  return { question: question.id, reading, by: '草案', from: ALWAYS, why: '试算', power: '试算，不生效' }
}
