import type { Benefit, Body, Citation, Collective, Convention, Discrepancy, Duty, Post, Question } from '@zhengling/law'
import type { County } from '../counties.ts'
import { type BodyDuty, type DutiesAsked, dutiesOf, isUnit } from './body-duties.ts'

/** A step of a procedure in which a body acts. */
export interface BodyStep {
  readonly procedure: string
  readonly step: string
  readonly does: string
  /** Those that act with it, itself among them. */
  readonly by: readonly string[]
  readonly at: Citation
}

/** What the county's content says of a body. */
export interface DeclaredBody {
  readonly body: Body
  /** What it belongs to, nearest first. */
  readonly above: readonly Body[]
  /** What belongs to it. */
  readonly parts: readonly Body[]
  /** Offices placed in it that belong to another body. */
  readonly keeps: readonly Body[]
  /** Task forces and groups that it leads. */
  readonly leads: readonly Body[]
  readonly posts: readonly Post[]
  /** Posts of other bodies that it, or whoever holds an office in it, has. */
  readonly elsewhere: readonly Post[]
  readonly duties: readonly BodyDuty[]
  /** What others must report or hand to it. */
  readonly receives: readonly Duty[]
  readonly steps: readonly BodyStep[]
  /** What it may decide. */
  readonly decides: readonly (Question | Convention)[]
  /** What is to be asked of it. */
  readonly benefits: readonly Benefit[]
  /** Names for a class of bodies that is one of. */
  readonly collectives: readonly Collective[]
  readonly discrepancies: readonly Discrepancy[]
}

/** Gathers what the content says of a body by its canonical name; undefined where it has none of that name. */
export function declaredBody(name: string, asked: DutiesAsked): DeclaredBody | undefined {
  const { bodies, posts, collectives, discrepancies, law } = asked.county
  const body = bodies.find((one) => one.name === name)
  if (body === undefined) return undefined
  const parts = bodies.filter((one) => one.parent === name)
  const policies = law.policies.map(({ declared }) => declared)
  return {
    body,
    above: lineAbove(body, bodies),
    parts,
    keeps: bodies.filter((one) => one.keeper === name),
    leads: bodies.filter((one) => one.leads?.includes(name)),
    posts: posts.filter((one) => one.body === name),
    elsewhere: posts.filter((one) => one.body !== name && one.units?.includes(name)),
    duties: dutiesOf(body, asked),
    receives: policies.flatMap(({ duties }) => duties.filter(({ to }) => to.includes(name))),
    steps: policies.flatMap(({ procedures }) => procedures.flatMap((procedure) => stepsOf(procedure, name))),
    decides: [...law.questions.values()].filter(({ decidedBy }) => decidedBy === name),
    benefits: policies.flatMap(({ benefits }) =>
      benefits.filter(({ from, policy }) => from.some((unit) => isUnit(body, unit, policy.number))),
    ),
    collectives: collectives.filter(({ means }) => means?.includes(name)),
    discrepancies: discrepancies.filter((one) => one.bodies.includes(name)),
  }
}

function lineAbove({ parent }: Body, bodies: County['bodies']): readonly Body[] {
  const above = bodies.find(({ name }) => name === parent)
  return above === undefined ? [] : [above, ...lineAbove(above, bodies)]
}

function stepsOf(
  {
    name,
    steps,
  }: { readonly name: string; readonly steps: Readonly<Record<string, Omit<BodyStep, 'procedure' | 'step'>>> },
  unit: string,
): readonly BodyStep[] {
  return Object.entries(steps).flatMap(([step, { by, does, at }]) =>
    by.includes(unit) ? [{ procedure: name, step, does, by, at }] : [],
  )
}
