import { chinese } from '@zhengling/gazette'
import { type Decided, dayOfMoment, type PaperBlock, type PaperWords } from '@zhengling/store'
import type { County } from '../counties.ts'
import { longDate } from '../pages/date.ts'

/** A meeting as it is told of. */
export interface Meeting {
  /** As what it decided names it as its origin: 第3次常务会议. */
  readonly name: string
  readonly heldOn: Temporal.PlainDate
  readonly place: string
  readonly chair: string
  readonly present: readonly string[]
  readonly excused: readonly string[]
  readonly attending: readonly string[]
}

/** 会议纪要: who met, what was decided, who carries it and by when. */
export function minutesWords(
  meeting: Meeting,
  decided: readonly Decided[],
  { office }: Pick<County, 'office'>,
): PaperWords {
  const { name, heldOn, place, chair, present, excused, attending } = meeting
  const lists = Object.entries({ 出席: present, 请假: excused, 列席: attending })
    .filter(([, names]) => names.length > 0)
    .map(([label, names]) => ({ label, names: names.join('、') }))
  const opening = `${longDate(heldOn.toString())}，${chair}在${place}主持召开${name}。`
  return {
    title: `${name}纪要`,
    addressees: [],
    blocks: [
      {
        kind: 'paragraph',
        text: `${opening}${decided.length === 0 ? '现纪要如下：' : `会议议定 ${decided.length} 项，现纪要如下：`}`,
      },
      ...decided.flatMap((one, index) => decidedBlocks(one, index + 1)),
      ...(lists.length === 0 ? [] : [{ kind: 'names', lists } as const]),
    ],
    signature: office,
  }
}

function decidedBlocks({ what, leads, along, due }: Decided, n: number): readonly PaperBlock[] {
  const day = due === null ? null : due instanceof Temporal.Instant ? dayOfMoment(due) : due
  const who = `由${leads.join('、')}${along.length === 0 ? '办理' : `牵头，${along.join('、')}配合`}`
  return [
    { kind: 'heading', text: `${chinese(n)}、${what}` },
    { kind: 'paragraph', text: `${who}${day === null ? '' : `，${longDate(day.toString())}以前办结`}。` },
  ]
}
