import type { RuleNode } from '../expression/node.ts'
import type { Citation, PolicyHead } from './citation.ts'
import type { Context } from './context.ts'
import type { Unit } from './duty.ts'

/** What someone may claim: the rule that says whether and how much, and of whom to ask it. */
export interface Benefit {
  readonly name: string
  readonly at: Citation
  readonly policy: PolicyHead
  /** Kinds of claimants, in the county's words: 住户, 企业. */
  readonly for: readonly string[]
  /** An amount; yes or no; a word. */
  readonly gives: RuleNode
  /** Of whom it is to be asked. */
  readonly from: readonly Unit[]
  /** By when, in words; absent where the document sets no day. */
  readonly by?: string
  /** What is to be handed in, in words. */
  readonly needs: readonly string[]
}

interface BenefitSpec<P extends string> {
  readonly at: NoInfer<P>
  readonly for: readonly [string, ...string[]]
  readonly gives: RuleNode
  readonly from: readonly [Unit, ...Unit[]]
  readonly by?: string
  readonly needs?: readonly string[]
}

/** benefit('运行补贴', { at: '四（二）', for: ['住户'], gives: 运行补贴, from: 乡镇 }) */
export const benefitWord =
  <P extends string>({ head, register, cite }: Context<P>) =>
  (name: string, spec: BenefitSpec<P>): Benefit => {
    if (register.kept.benefits.some((one) => one.name === name)) throw new RangeError(`可享受的“${name}”声明了两次`)
    const { at, needs = [], ...rest } = spec
    const made: Benefit = Object.freeze({ ...rest, name, at: cite(at), policy: head, needs })
    register.add('benefits', made)
    return made
  }
