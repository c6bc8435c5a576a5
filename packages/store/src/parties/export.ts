import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import type { Executor } from '../executor.ts'
import { type Refused, refused } from '../refused.ts'
import type { PartyAct } from './asked.ts'
import { listParties, type PartyFilter } from './list.ts'
import { partyScope } from './scope.ts'
import type { PartyView } from './view.ts'

export type ExportOutcome =
  | { readonly outcome: 'exported'; readonly parties: readonly PartyView[] }
  | Refused<'not-permitted'>

/** Every party that the filter lets through and an official sees, masked as on the page; the journal keeps how many. */
export async function exportParties(
  db: Executor,
  actor: Actor,
  asked: PartyAct & { readonly id: string; readonly filter: PartyFilter },
): Promise<ExportOutcome> {
  const scope = partyScope(actor)
  if (scope.kind === 'none' || scope.kind === 'own')
    return refused('not-permitted', '当前账号不能导出服务对象；此事由县政府办公室和所属乡镇的工作人员办理。')
  return act<ExportOutcome>(db, actor, asked, async (tx) => {
    const { parties } = await listParties(tx, actor, { ...asked, page: 1, size: MOST })
    const { township, kind, village } = asked.filter
    return {
      result: { outcome: 'exported', parties },
      entry: {
        verb: 'export-parties',
        object: { kind: 'party-export', id: asked.id },
        // The name that was looked for is somebody's name.
        payload: { count: parties.length, filter: { township, kind, village, name: asked.filter.name !== undefined } },
      },
    }
  })
}

/** Every party of a county. */
const MOST = 1_000_000
