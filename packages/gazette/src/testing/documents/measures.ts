import type { Block } from '../blocks.ts'
import { articleNo, body, day, someBody, term, textNamed } from '../facts.ts'
import { type Marked, planted, say } from '../marked.ts'
import { chinese } from '../numerals.ts'
import { sentences } from '../sentences.ts'
import { slots } from '../slots/index.ts'
import { DUTIES, HIGHER_TEXTS } from '../words.ts'
import type { Writing } from '../writing.ts'
import { closing } from './closing.ts'
import { covering } from './covering.ts'
import type { Commission, Draft } from './draft.ts'

type Article = Omit<Block, 'label'>

/** 办法 in 章, 条, 款, 项 under a covering notice. */
export function measures(w: Writing, { number, issuer, issued, subject }: Commission): Draft {
  const title = `${w.county.name}${subject}管理办法`
  const from = issued.add({ days: w.choose.int(0, 40) })
  const years = w.choose.int(2, 5)
  const chapters: { name: string; articles: Article[] }[] = [
    {
      name: '总则',
      articles: [
        {
          text: say`为加强${subject}，规范管理行为，根据${textNamed(w.choose.pick(HIGHER_TEXTS))}等有关规定，结合本县实际，制定本办法。`,
        },
        { text: say`本县行政区域内${subject}的实施、监督和管理，适用本办法。` },
        { text: sentences(w, 1), children: [{ text: sentences(w, 2) }] },
      ],
    },
    {
      name: '职责分工',
      articles: [
        items(w, say`${body('县财政局')}履行下列职责：`),
        plain(w),
        items(w, say`${someBody('乡镇人民政府')}应当做好下列工作：`),
      ],
    },
    {
      name: '管理与监督',
      articles: [plain(w), { ...items(w, say`有下列情形之一的，责令限期改正：`) }, plain(w), plain(w)],
    },
    {
      name: '附则',
      articles: [
        { text: crossReference(w) },
        { text: say`本办法自${day(from, '起')}起施行，有效期${term(years, '年')}。` },
      ],
    },
  ]
  const end = closing(w, '办法')
  return {
    ...covering(w, title),
    ...end,
    number,
    kind: '办法',
    issuer,
    issued,
    addressees: [say`各乡（镇）人民政府`, say`县直各有关单位`],
    body: [...chaptered(w, chapters), ...end.blocks],
    openness: '（此件公开发布）',
    attachments: [],
    effective: from.toString(),
    validFor: `${years}年`,
  }
}

function plain(w: Writing): Article {
  const more = w.choose.chance(0.4) ? [{ text: slots(w, 1) }] : []
  return { text: slots(w, w.choose.int(1, 2)), children: more }
}

/** An article whose items are followed by a closing paragraph now and then. */
function items(w: Writing, lead: Marked): Article {
  const duties = w.choose.sample(DUTIES, w.choose.int(3, 5))
  const children: Block[] = duties.map((text, i) => ({
    label: `（${chinese(i + 1)}）`,
    text: say`${text}${i === duties.length - 1 ? '。' : '；'}`,
  }))
  const tail: Block[] = w.choose.chance(0.4) ? [{ text: sentences(w, 1) }] : []
  return { text: lead, children: [...children, ...tail] }
}

function crossReference(w: Writing): Marked {
  if (w.seeds.take('reference-missing'))
    return planted('reference-missing', say`违反本办法${articleNo('第四十七条')}规定的，由主管部门责令改正。`)
  return say`违反本办法${articleNo('第二条')}规定的，由主管部门责令改正。`
}

/** Chapters with articles numbered through; a number may be left out or printed twice. */
function chaptered(w: Writing, chapters: readonly { name: string; articles: readonly Article[] }[]): Block[] {
  const total = chapters.reduce((sum, { articles }) => sum + articles.length, 0)
  const missing = w.seeds.take('label-missing') ? w.choose.int(5, total - 2) : -1
  const spaced = w.choose.chance(0.3)
  let at = 0
  return chapters.map(({ name, articles }, i) => ({
    label: `第${chinese(i + 1)}章`,
    gap: ' ',
    absolute: true,
    text: say`${spaced && name.length === 2 ? [...name].join(' ') : name}`,
    children: articles.map((article) => {
      at += 1
      const n = at + (missing > 0 && at >= missing ? 1 : 0)
      return {
        ...article,
        label: `第${chinese(n)}条`,
        gap: ' ',
        absolute: true,
        article: true,
        plants: at === missing ? ['label-missing' as const] : [],
      }
    }),
  }))
}
