import type { DraftSaid, DutyItem } from '@zhengling/store'
import { minute } from '../../pages/date.ts'
import { sayDue, sayGround } from '../../pages/duties/parts.ts'
import type { FileField } from './columns.ts'

/** Fields that say something of an item. */
export type SaidField = Exclude<FileField, '编号' | '版本'>

/** Stands behind words of a document that name no unit. */
export const UNNAMED = '（未写名）'
/** Stands before the reason for which the office set a day. */
export const OWN_DAY = '由县政府办另定：'

const moment = (at: Temporal.Instant | null): string => (at === null ? '' : minute(at))

/** What a sheet of the ledger says of an item, as text. */
export const printed = (item: DutyItem, draft: DraftSaid | undefined): Readonly<Record<SaidField, string>> => ({
  任务: item.what,
  期次: item.period,
  责任单位: item.named ? item.unit : `${item.unit}${UNNAMED}`,
  配合单位: item.along.join('、'),
  报送: item.reportedTo.join('、'),
  期限: sayDue(item),
  进度要求: item.own === null ? item.rule : `${OWN_DAY}${item.own.why}`,
  办理: item.state,
  办结凭据: item.evidence.join('、'),
  报送时间: moment(item.reportedAt),
  办结时间: moment(item.closedAt),
  办理情况: draft?.said ?? '',
  依据: sayGround(item),
  目标: item.fixed.目标 ?? '',
  措施: item.fixed.措施 ?? '',
  标准: item.fixed.标准 ?? '',
})
