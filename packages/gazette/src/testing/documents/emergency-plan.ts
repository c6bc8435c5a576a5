import { type Block, numbered, paragraph } from '../blocks.ts'
import { body, term } from '../facts.ts'
import { joined, type Marked, say } from '../marked.ts'
import { sentences } from '../sentences.ts'
import { announcedList, slots } from '../slots/index.ts'
import { DUTIES } from '../words.ts'
import type { Writing } from '../writing.ts'
import { attached } from './attachments.ts'
import { covering } from './covering.ts'
import type { Commission, Draft } from './draft.ts'

interface Part {
  readonly name: string
  readonly text?: Marked
  readonly children?: readonly Block[]
  readonly parts?: readonly Part[]
}

/** 预案 in 1, 1.1, 1.1.1 under a covering notice. */
export function emergencyPlan(w: Writing, { number, issuer, issued, subject }: Commission): Draft {
  const title = `${w.county.name}${subject}应急预案`
  const more = attached(w, subject)
  const unit = w.choose.pick(w.departments)
  const listed = announcedList(w)
  const parts: Part[] = [
    {
      name: '总则',
      parts: [
        { name: '编制目的', text: say`为提高${subject}应对能力，最大程度减少损失，制定本预案。` },
        {
          name: '工作原则',
          children: numbered(
            '①',
            w.choose.sample(DUTIES, 3).map((duty) => ({ text: say`${duty}。` })),
          ),
        },
        { name: '适用范围', text: say`本预案适用于${w.county.name}行政区域内${subject}的预防和处置。` },
      ],
    },
    {
      name: '组织体系',
      parts: [
        { name: '指挥机构', text: joined([slots(w, 1), more.mentions[0] ?? '']) },
        {
          name: '成员单位职责',
          children: numbered(
            '（1）',
            w.choose
              .sample(w.departments, 4)
              .map((name) => ({ text: say`${body(name, '责任')}：${w.choose.pick(DUTIES)}。` })),
          ),
        },
      ],
    },
    {
      name: '应急响应',
      parts: [
        {
          name: '信息报告',
          parts: [
            {
              name: '报告时限',
              text: say`事发单位应当在${term(1, '小时')}内报告，此后每隔${term(2, '小时')}续报一次。`,
            },
            { name: '报告内容', text: sentences(w, 1), children: [paragraph(slots(w, 1))] },
          ],
        },
        { name: '先期处置', text: listed.lead, children: listed.children },
        { name: '响应终止', text: slots(w, 2) },
      ],
    },
    {
      name: '保障措施',
      parts: more.mentions
        .slice(1)
        .map((mention, i) => ({ name: `${['物资', '资金', '技术'][i] ?? ''}保障`, text: mention })),
    },
    {
      name: '附则',
      parts: [
        { name: '预案解释', text: say`本预案由${body(unit, '解释')}负责解释。` },
        { name: '实施时间', text: say`本预案自印发之日起实施。` },
      ],
    },
  ]
  return {
    ...covering(w, title),
    number,
    kind: '预案',
    issuer,
    issued,
    addressees: [say`各乡（镇）人民政府`, say`县直各单位`],
    body: sections(w, parts, ''),
    openness: '（此件公开发布）',
    attachments: more.attachments,
    explains: null,
    interprets: unit,
  }
}

function sections(w: Writing, parts: readonly Part[], above: string): Block[] {
  const missing = parts.length >= 3 && w.seeds.take('label-missing') ? w.choose.int(1, parts.length - 2) : -1
  return parts.map((part, i) => {
    const n = i + 1 + (missing >= 0 && i >= missing ? 1 : 0)
    const label = above === '' ? `${n}、` : `${above}.${n}`
    const own: Block[] = part.text ? [paragraph(part.text)] : []
    return {
      label,
      gap: above === '' ? '' : ' ',
      absolute: true,
      text: say`${part.name}`,
      children: [...own, ...(part.children ?? []), ...sections(w, part.parts ?? [], above === '' ? String(n) : label)],
      plants: i === missing ? ['label-missing' as const] : [],
    }
  })
}
