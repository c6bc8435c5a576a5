import type { Law } from '../declare/law.ts'
import type { Policy } from '../declare/policy.ts'
import { isSameNumber, type Repeal } from '../declare/relations.ts'
import type { Problem } from './problem.ts'

/** Every document is itself; nothing rests on what another of the county has put out of force, and that has an end. */
export const checkDocuments = (law: Law): Problem[] =>
  law.policies.flatMap((policy, i) => [
    ...declaredBefore(policy, law.policies.slice(0, i)),
    ...restsOn(policy, law),
    ...putsOutOfForce(policy, law),
  ])

/** A document is asked for by its number or its folder. */
function declaredBefore({ folder, head, outline }: Policy, before: readonly Policy[]): Problem[] {
  const twice = before.some((one) => one.folder === folder || isSameNumber(one.head.number, head.number))
  const at = { document: head.number, clause: Object.keys(outline)[0] ?? '' }
  return twice ? [{ at, name: head.title, message: `文号或文件夹（${folder}）已有另一文件使用` }] : []
}

const repealsIn = ({ policies }: Law): readonly (Repeal & { readonly by: string })[] =>
  policies.flatMap(({ head, declared }) => declared.repeals.map((one) => ({ ...one, by: head.number })))

function restsOn({ head, declared }: Policy, law: Law): Problem[] {
  return declared.basedOn.flatMap(({ document, at }) =>
    repealsIn(law)
      .filter((one) => isSameNumber(one.document, document))
      .filter(({ from }) => head.until === undefined || head.until >= from)
      .map(({ from, by }) => ({ at, name: head.title, message: `所依据的${document}自${from}起已由${by}废止` })),
  )
}

function putsOutOfForce({ declared }: Policy, { policies }: Law): Problem[] {
  return declared.repeals.flatMap(({ document, from, at }) => {
    const target = policies.find(({ head }) => isSameNumber(head.number, document))
    if (target === undefined || (target.head.until !== undefined && target.head.until < from)) return []
    const last = Temporal.PlainDate.from(from).subtract({ days: 1 }).toString()
    return [{ at, name: target.head.title, message: `自${from}起废止，其声明的最后一日（until）应不晚于${last}` }]
  })
}
