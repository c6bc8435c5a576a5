import { type Block, type LabelStyle, paragraph } from '../blocks.ts'
import { body, month, textNamed } from '../facts.ts'
import { joined, type Marked, planted, say } from '../marked.ts'
import { outline } from '../outline.ts'
import { sentences } from '../sentences.ts'
import { announcedList, slots } from '../slots/index.ts'
import { HEADINGS, HIGHER_TEXTS, TASKS } from '../words.ts'
import type { Writing } from '../writing.ts'
import { attached } from './attachments.ts'
import { closing } from './closing.ts'
import { covering } from './covering.ts'
import type { Commission, Draft } from './draft.ts'

type Unlabelled = Omit<Block, 'label'>

/** 方案 in 一、（一）1.（1）① under a covering notice. */
export function scheme(w: Writing, commission: Commission): Draft {
  const { issued, subject } = commission
  return { ...covering(w, `${w.county.name}${issued.year}年${subject}工作实施方案`), ...written(w, commission) }
}

/** The same without a covering notice: headed, addressed and signed itself. */
export function directScheme(w: Writing, commission: Commission): Draft {
  const title = `关于推进${commission.subject}工作的实施方案`
  return { title, contentsTitle: title, carried: null, plants: [], ...written(w, commission) }
}

function written(w: Writing, { number, issuer, issued, subject }: Commission) {
  const end = closing(w, '方案')
  const more = attached(w, subject)
  const second = w.choose.pick(['（一）', '(一)'] as const)
  const third = w.choose.pick(['1.', '1、'] as const)
  return {
    ...end,
    number,
    kind: '方案',
    issuer,
    issued,
    addressees: [say`各乡（镇）人民政府`, say`县直各有关单位`, body('县经开区')],
    body: [
      paragraph(
        say`为扎实做好${subject}工作，根据${textNamed(w.choose.pick(HIGHER_TEXTS))}要求，结合我县实际，制定本方案。`,
      ),
      ...outline(w, '一、', [
        { text: say`总体要求`, children: [paragraph(sentences(w, 2)), paragraph(slots(w, 1))] },
        { text: say`主要任务`, children: outline(w, second, tasks(w, third)) },
        { text: say`实施步骤`, children: stages(w, second) },
        { text: say`工作措施`, children: measuresOf(w, second, more.mentions) },
        { text: say`工作要求`, children: outline(w, second, requirements(w)) },
      ]),
      ...end.blocks,
    ],
    openness: '（此件公开发布）',
    attachments: more.attachments,
  }
}

/** Headed parts whose sentences follow as paragraphs or as numbered points. */
function tasks(w: Writing, style: LabelStyle): Unlabelled[] {
  const names = w.choose.sample(TASKS, 4)
  const twice = w.seeds.take('heading-repeated')
  return names.map((name, i) => ({
    text: say`${twice && i === 3 ? (names[2] ?? name) : name}`,
    plants: twice && i === 3 ? ['heading-repeated'] : [],
    children:
      i % 2 === 0
        ? [paragraph(slots(w, 2))]
        : outline(
            w,
            style,
            w.choose.sample(HEADINGS, 3).map((head) => point(w, head)),
          ),
  }))
}

/** `标题。正文` in one paragraph, now and then with a list below. */
function point(w: Writing, head: string): Unlabelled {
  if (w.choose.chance(0.3)) {
    const list = announcedList(w)
    return { text: say`${head}。${list.lead}`, children: list.children }
  }
  return { text: say`${head}。${sentences(w, 1)}${slots(w, 1)}` }
}

function stages(w: Writing, style: LabelStyle): Block[] {
  const names = ['动员部署', '全面实施', '总结提升']
  const early = w.seeds.take('date-order')
  return outline(
    w,
    style,
    names.map((name, i) => {
      const when = early && i === 0 ? w.issued.subtract({ months: 2 }) : w.issued.add({ months: i })
      const text = say`${name}阶段（${month(when)}）。${sentences(w, 1)}`
      return { text: early && i === 0 ? planted('date-order', text) : text }
    }),
  )
}

function measuresOf(w: Writing, style: LabelStyle, mentions: readonly Marked[]): Block[] {
  const heads = w.choose.sample(HEADINGS, mentions.length)
  return outline(
    w,
    style,
    mentions.map((mention, i) => ({ text: say`${heads[i] ?? ''}。${sentences(w, 1)}${mention}` })),
  )
}

function requirements(w: Writing): Unlabelled[] {
  return w.choose.sample(HEADINGS, 4).map((head, i) => {
    const duty = joined([sentences(w, 1), slots(w, 1)])
    const lead = w.choose.pick(w.departments)
    const text = i === 1 ? say`${head}。${duty}（责任单位：${body(lead, '责任')}）` : say`${head}。${duty}`
    return unfinished(w, i, text)
  })
}

/** The full stop is left out before the next labelled clause. */
function unfinished(w: Writing, i: number, text: Marked): Unlabelled {
  if (i >= 3 || !text.text.endsWith('。') || !w.seeds.take('sentence-unfinished')) return { text }
  return { text: planted('sentence-unfinished', { ...text, text: text.text.slice(0, -1) }) }
}
