import type { DueRule } from '../due/rule.ts'
import { LawError } from '../expression/node.ts'
import type { Citation, PolicyHead } from './citation.ts'
import type { Context } from './context.ts'
import { type DutyFigure, type FigureSpec, figuresOf } from './figure.ts'

/** Units that the text means without naming them, in its words, and why nobody can say which they are. */
export interface UnnamedUnits {
  readonly words: string
  readonly why: string
}

/** A body by its canonical name, or units that the text does not name. */
export type Unit = string | UnnamedUnits

/** What someone must do by when, and what shows that it is done. */
export interface Duty {
  readonly name: string
  readonly at: Citation
  readonly policy: PolicyHead
  /** Who leads. */
  readonly who: readonly Unit[]
  /** The clause that names them, where the duty's own does not. */
  readonly whoAt?: Citation
  /** Other clauses of the document that order the same act. */
  readonly also?: readonly Citation[]
  /** Who cooperates. */
  readonly along: readonly Unit[]
  /** To whom it is reported or handed. */
  readonly to: readonly string[]
  readonly what: string
  readonly goal?: string
  readonly measures?: string
  readonly standard?: string
  /** What must be there for it to be closed. */
  readonly evidence: readonly string[]
  /** The numbers that a report on it gives; none where the text asks for none. */
  readonly figures: readonly DutyFigure[]
  readonly due: DueRule
}

interface DutySpec<P extends string>
  extends Omit<Duty, 'name' | 'at' | 'policy' | 'who' | 'whoAt' | 'also' | 'along' | 'to' | 'evidence' | 'figures'> {
  readonly at: NoInfer<P>
  readonly who: readonly [Unit, ...Unit[]]
  readonly whoAt?: NoInfer<P>
  readonly also?: readonly NoInfer<P>[]
  readonly along?: readonly Unit[]
  readonly to?: readonly string[]
  readonly evidence?: readonly string[]
  readonly figures?: Readonly<Record<string, FigureSpec<NoInfer<P>>>>
}

/** duty('月报', { at: '五（四）', who: 乡镇, to: [清洁取暖办], what: '…', due: every.month.by('月底前') }) */
export const dutyWord =
  <P extends string>({ head, register, cite }: Context<P>) =>
  (name: string, spec: DutySpec<P>): Duty => {
    const { at, whoAt, also = [], along = [], to = [], evidence = [], figures: numbers = {}, ...rest } = spec
    if (spec.who.length === 0) throw new LawError(`事项“${name}”没有写由谁办理`)
    const named = whoAt === undefined ? {} : { whoAt: cite(whoAt) }
    const figures = figuresOf(numbers, cite)
    const made: Duty = Object.freeze({
      ...rest,
      ...named,
      ...(also.length > 0 && { also: also.map(cite) }),
      name,
      at: cite(at),
      policy: head,
      along,
      to,
      evidence,
      figures,
    })
    register.add('duties', made)
    return made
  }

/** Of the six things that the county wants fixed for every task, what the document fixes; the rest it does not state. */
export interface Fixings {
  readonly 目标?: string
  readonly 任务: string
  readonly 措施?: string
  readonly 进度: string
  readonly 责任: string
  readonly 标准?: string
}

/** 六定: 定目标、定任务、定措施、定进度、定责任、定标准. */
export const fixingsOf = ({ goal, what, measures, due, who, along, standard }: Duty): Fixings => ({
  ...(goal !== undefined && { 目标: goal }),
  任务: what,
  ...(measures !== undefined && { 措施: measures }),
  进度: due.words,
  责任: `${unitsIn(who)}${along.length > 0 ? `；配合：${unitsIn(along)}` : ''}`,
  ...(standard !== undefined && { 标准: standard }),
})

/** A unit as it is named: by its canonical name, or in the text's own words. */
export const unitName = (unit: Unit): string => (typeof unit === 'string' ? unit : unit.words)

export const unitsIn = (units: readonly Unit[]): string => units.map(unitName).join('、')
