import type { Citation, PolicyHead } from '../declare/citation.ts'
import type { Convention, Question } from '../declare/question.ts'
import type { Ratio } from '../number/ratio.ts'
import type { Rounding } from '../number/round.ts'
import type { AmountsType, ChoiceType, NumberType, Operand, SetType, TruthType, Type } from './type.ts'
import type { Value } from './value.ts'

interface Made<T extends Type = Type> extends Operand<T> {}

/** A fact of the case. */
export interface FactNode<T extends Type = Type> extends Made<T> {
  readonly op: 'fact'
  readonly name: string
  /** Its place among the document's facts: they are asked for in this order. */
  readonly order: number
  /** For numbers: written in multiples of `step`, within `[from, to]`. */
  readonly step?: Ratio
  readonly from?: Ratio
  readonly to?: Ratio
  /** What is meant, where the name alone does not say it. */
  readonly hint?: string
}

/** A value that stands in a declaration, as printed. */
export interface ConstantNode<T extends Type = Type> extends Made<T> {
  readonly op: 'constant'
  readonly value: Value
  readonly printed: string
}

/** What has a name and stands under a clause. */
interface Declared {
  readonly name: string
  readonly at: Citation
  readonly policy: PolicyHead
}

/** A figure of the law; an amendment may replace `is` from a day on. */
export interface ParameterNode<T extends Type = Type> extends Made<T>, Declared {
  readonly op: 'parameter'
  readonly is: Node
}

/** One clause, one idea: what it gives, where it applies. */
export interface RuleNode<T extends Type = Type> extends Made<T>, Declared {
  readonly op: 'rule'
  readonly applies?: Node
  /** Why a case is not reached, in words for the person. */
  readonly otherwise?: string
  readonly is: Node
  /** The item it pays, where it pays one: no two rules may pay the same one for the same case. */
  readonly pays?: string
}

/** A place where the answer to a question decides what is meant. */
export interface OpenNode<T extends Type = Type> extends Made<T> {
  readonly op: 'open'
  readonly question: Question | Convention
  readonly cases: Readonly<Record<string, Node>>
}

/** A figure that the text does not give. */
export interface UnstatedNode<T extends Type = Type> extends Made<T>, Declared {
  readonly op: 'unstated'
  readonly what: string
  /** Words looked for in the document; where they stand, they do not give it. */
  readonly looked: readonly string[]
}

export interface ArithmeticNode extends Made<NumberType> {
  readonly op: 'times' | 'sum' | 'minus' | 'over'
  readonly of: readonly Node[]
}

/** The least or greatest of numbers, days, or words of one ordered choice. */
export interface ExtremeNode<T extends Type = Type> extends Made<T> {
  readonly op: 'least' | 'greatest'
  readonly of: readonly Node[]
}

export interface RoundNode extends Made<NumberType> {
  readonly op: 'round'
  readonly of: Node
  readonly step: Ratio
  readonly how: Rounding
}

export interface ConvertNode extends Made<NumberType> {
  readonly op: 'convert'
  readonly of: Node
  readonly factor: Ratio
}

export type Comparison = '≥' | '>' | '≤' | '<' | '='

export interface CompareNode extends Made<TruthType> {
  readonly op: 'compare'
  readonly how: Comparison
  readonly of: readonly [Node, Node]
}

export interface LogicNode extends Made<TruthType> {
  readonly op: 'all' | 'any' | 'not'
  readonly of: readonly Node[]
}

export interface IsNode extends Made<TruthType> {
  readonly op: 'is'
  readonly of: Node
  readonly values: readonly string[]
}

export interface MatchNode<T extends Type = Type> extends Made<T> {
  readonly op: 'match'
  readonly of: Node
  readonly cases: Readonly<Record<string, Node>>
  /** Clauses of single cases, where each has its own. */
  readonly at: Readonly<Record<string, Citation>>
}

export interface ChooseCase {
  readonly when: Node
  readonly is: Node
  readonly at?: Citation
}

/** The first case that holds; none: the clause does not reach it, with `otherwise` as the reason. */
export interface ChooseNode<T extends Type = Type> extends Made<T> {
  readonly op: 'choose'
  readonly cases: readonly ChooseCase[]
  readonly otherwise: string
  /** True where exactly one case must hold: proved when the law is loaded. */
  readonly complete: boolean
}

export interface SplitNode extends Made<AmountsType> {
  readonly op: 'split'
  readonly of: Node
  readonly shares: readonly (readonly [key: string, share: Ratio])[]
  /** As the document says it: `2:8`. */
  readonly printed: string
  readonly step: Ratio
  readonly how: Rounding
  /** Who gets what the others' rounded shares leave. */
  readonly remainder: string
}

export interface PartNode extends Made<NumberType> {
  readonly op: 'part'
  readonly of: Node
  readonly key: string
}

export type TermUnit = '小时' | '日' | '个工作日' | '个月' | '年'

/** A day or moment so many units later (`by` negative: earlier). */
export interface ShiftNode<T extends Type = Type> extends Made<T> {
  readonly op: 'shift'
  readonly of: Node
  readonly by: Node
  readonly unit: TermUnit
}

/** The last day of the month of a day. */
export interface MonthEndNode<T extends Type = Type> extends Made<T> {
  readonly op: 'month-end'
  readonly of: Node
}

export type Counting = '月' | '日' | '年'

/**
 * What a yearly rate comes to from one day to another (the last not counted), in whole months, in days, or in whole
 * years; a rate that changes within the period counts for its part of it.
 */
export interface AccrueNode extends Made<NumberType> {
  readonly op: 'accrue'
  readonly rate: ParameterNode
  readonly from: Node
  readonly to: Node
  readonly count: Counting
}

/** A set contains all of some words. */
export interface HoldsNode extends Made<TruthType> {
  readonly op: 'holds'
  readonly of: Node
  readonly all: readonly string[]
}

/** Those of some words that a set does not contain. */
export interface LackingNode extends Made<SetType> {
  readonly op: 'lacking'
  readonly of: Node
  readonly all: readonly string[]
}

export type Node =
  | FactNode
  | ConstantNode
  | ParameterNode
  | RuleNode
  | OpenNode
  | UnstatedNode
  | ArithmeticNode
  | ExtremeNode
  | RoundNode
  | ConvertNode
  | CompareNode
  | LogicNode
  | IsNode
  | MatchNode
  | ChooseNode
  | SplitNode
  | PartNode
  | ShiftNode
  | MonthEndNode
  | AccrueNode
  | HoldsNode
  | LackingNode

/** Every operand is a node: only the words of the kernel make them. */
export const nodeOf = (operand: Operand): Node => operand as Node
/** A node as policies see it, with the type that its word vouches for. */
export const operandOf = <T extends Type>(node: Node): Operand<T> => Object.freeze(node) as unknown as Operand<T>

/** What the words refuse: an error of the declaration, found when it is loaded. */
export class LawError extends Error {
  override readonly name = 'LawError'
}

export const isChoice = (type: Type): type is ChoiceType => type.kind === 'choice'
export const isNumber = (type: Type): type is NumberType => type.kind === 'number'
