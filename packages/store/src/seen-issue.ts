import { type Actor, isEditor } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'

export interface AskedIssue {
  readonly county: string
  readonly issue: string
  readonly version?: number
}

/** An issue's version that the actor may see, the newest where none is asked for. */
export const seenIssue = (db: Executor, actor: Actor, { county, issue, version }: AskedIssue) =>
  sqlOf(db)
    .selectFrom('issue_version')
    .selectAll()
    .where((eb) => eb.and({ county, issue }))
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .$if(!isEditor(actor), (query) => query.where('published_at', 'is not', null))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
