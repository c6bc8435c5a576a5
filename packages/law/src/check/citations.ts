import type { Citation } from '../declare/citation.ts'
import type { Law } from '../declare/law.ts'
import type { Policy } from '../declare/policy.ts'
import { casesIn } from '../expression/cited.ts'
import type { Problem } from './problem.ts'

/** Every clause that a declaration names is in the outline of a declared document. */
export function checkCitations({ policies }: Law): Problem[] {
  const outlines = new Map(policies.map(({ head, outline }) => [head.number, outline]))
  return policies.flatMap((policy) =>
    citedBy(policy).flatMap(({ name, at, cited }) => {
      const outline = outlines.get(cited.document)
      if (outline === undefined) return [{ at, name, message: `引用了${cited.document}，本县没有声明这一文件` }]
      return Object.hasOwn(outline, cited.clause)
        ? []
        : [{ at, name, message: `引用了${cited.document}“${cited.clause}”，该文件没有这一条款` }]
    }),
  )
}

interface Cited {
  readonly name: string
  /** Where the declaration itself stands. */
  readonly at: Citation
  readonly cited: Citation
}

function citedBy({ declared }: Policy): readonly Cited[] {
  const by = (name: string, at: Citation | undefined, ...more: readonly (Citation | undefined)[]): readonly Cited[] =>
    at === undefined ? [] : [at, ...more].flatMap((cited) => (cited === undefined ? [] : [{ name, at, cited }]))
  return [
    ...[...declared.rules, ...declared.parameters].flatMap(({ name, at, is }) => by(name, at, ...casesIn(is))),
    ...declared.rules.flatMap(({ name, at, applies }) =>
      applies === undefined ? [] : by(name, at, ...casesIn(applies)),
    ),
    ...declared.unstated.flatMap(({ name, at }) => by(name, at)),
    ...declared.questions.flatMap(({ name, at, against, readings }) =>
      by(name, at, against, ...Object.values(readings).map((one) => one.at)),
    ),
    ...declared.procedures.flatMap(({ name, at, steps }) => by(name, at, ...Object.values(steps).map((one) => one.at))),
    ...declared.duties.flatMap(({ name, at }) => by(name, at)),
    ...declared.amendments.flatMap(({ target, at, is }) => by(target.name, at, ...(is ? casesIn(is) : []))),
  ]
}
