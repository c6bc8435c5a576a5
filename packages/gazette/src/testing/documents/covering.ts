import { paragraph } from '../blocks.ts'
import { body, textNamed } from '../facts.ts'
import { type Marked, say } from '../marked.ts'
import type { SeededRule } from '../truth.ts'
import type { Writing } from '../writing.ts'
import type { Draft } from './draft.ts'

type Covered = Pick<Draft, 'title' | 'contentsTitle' | 'carried' | 'plants'>

/** The covering notice of a text: the same title in four places, or in one of them another when that fault is to be put in. */
export function covering(w: Writing, title: string): Covered {
  const marks = w.choose.chance(0.5)
  const over = marks ? `关于印发《${title}》的通知` : `关于印发${title}的通知`
  const place = w.seeds.take('title-mismatch') ? w.choose.pick(['contents', 'notice', 'text', 'itself'] as const) : null
  const other = varied(w, title)
  const inNotice = place === 'itself' ? `关于印发${title}的通知` : place === 'notice' ? other : title
  const plants: SeededRule[] = place === null ? [] : ['title-mismatch']
  return {
    title: over,
    contentsTitle: place === 'contents' ? over.replace(title, other) : over,
    carried: { notice: [paragraph(notice(w, inNotice))], title, printedTitle: place === 'text' ? other : title },
    plants,
  }
}

function notice(w: Writing, title: string): Marked {
  const named = textNamed(title)
  return w.choose.pick([
    say`${named}已经${body('县政府')}同意，现印发给你们，请认真贯彻执行。`,
    say`现将${named}印发给你们，请结合实际，认真组织实施。`,
    say`${named}已经${body('县人民政府')}常务会议研究通过，现予以印发，请遵照执行。`,
  ])
}

/** The title with a word more or less, as happens between contents and text. */
function varied(w: Writing, title: string): string {
  const choices = [
    title.replace(/县/u, '县关于'),
    title.replace(/工作/u, ''),
    title.replace(/(实施方案|管理办法|应急预案)$/u, '的$1'),
    title.replace(/(实施方案|管理办法|应急预案)$/u, '（试行）$1'),
  ].filter((choice) => choice !== title)
  return w.choose.pick(choices)
}
