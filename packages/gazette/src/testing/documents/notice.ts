import { paragraph } from '../blocks.ts'
import { body, day } from '../facts.ts'
import { say } from '../marked.ts'
import { outline } from '../outline.ts'
import { sentences } from '../sentences.ts'
import { slots } from '../slots/index.ts'
import { HEADINGS, TASKS } from '../words.ts'
import type { Writing } from '../writing.ts'
import type { Commission, Draft } from './draft.ts'

/** 通知 that speaks itself: 一、标题。正文, signed at the end. */
export function notice(w: Writing, { number, issuer, issued, subject }: Commission): Draft {
  const title = `关于进一步做好${subject}工作的通知`
  const heads = w.choose.sample([...HEADINGS, ...TASKS], 5)
  return {
    number,
    title,
    contentsTitle: title,
    kind: '通知',
    issuer,
    issued,
    addressees: [say`各乡（镇）人民政府`, say`县直各有关单位`],
    carried: null,
    body: [
      paragraph(say`近期，我县${subject}工作面临新的形势。为进一步压实责任，现就有关事项通知如下：`),
      ...outline(
        w,
        '一、',
        heads.map((head) => ({ text: say`${head}。${sentences(w, 1)}${slots(w, 2)}` })),
      ),
    ],
    openness: '（此件公开发布）',
    attachments: [],
    explains: null,
    interprets: null,
    plants: [],
  }
}

/** 通告 without a number, to everybody. */
export function announcement(w: Writing, { issuer, issued, subject }: Commission): Draft {
  const title = `关于加强${subject}有关事项的通告`
  const from = issued.add({ days: 10 })
  return {
    number: null,
    title,
    contentsTitle: title,
    kind: '通告',
    issuer,
    issued,
    addressees: [say`全县广大群众`],
    carried: null,
    body: [
      paragraph(say`为维护公共利益，经${body('县政府')}研究同意，现将有关事项通告如下：`),
      ...outline(w, '一、', [
        ...[1, 2, 3].map(() => ({ text: slots(w, 2) })),
        { text: say`本通告自${day(from, '起')}起施行。` },
      ]),
    ],
    openness: null,
    attachments: [],
    explains: null,
    interprets: null,
    effective: from.toString(),
    plants: [],
  }
}
