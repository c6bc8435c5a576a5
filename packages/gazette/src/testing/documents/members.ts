import { type Block, numbered, paragraph } from '../blocks.ts'
import { body, someBody } from '../facts.ts'
import { joined, say } from '../marked.ts'
import type { TruthFact } from '../truth.ts'
import { DUTIES, GIVEN, SURNAMES } from '../words.ts'
import type { Writing } from '../writing.ts'
import type { Commission, Draft } from './draft.ts'

/** 通知 that sets up a leading group: a list of names, duties, and a printed attachment with a table. */
export function membership(w: Writing, { number, issuer, issued, subject }: Commission): Draft {
  const title = `关于成立${w.county.name}${subject}工作领导小组的通知`
  const office = w.choose.pick(w.departments)
  const tableTitle = `${w.county.name}${subject}重点任务分解表`
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
      paragraph(
        say`为加强对${subject}工作的组织领导，经${body('县政府')}研究，决定成立${someBody('领导小组')}。现将有关事项通知如下：`,
      ),
      { label: '一、', text: say`组成人员`, children: [names(w)] },
      {
        label: '二、',
        text: say`主要职责`,
        children: numbered(
          '1.',
          w.choose.sample(DUTIES, 3).map((duty, i) => ({ text: say`${duty}${i === 2 ? '。' : '；'}` })),
        ),
      },
      {
        label: '三、',
        text: say`办事机构`,
        children: [paragraph(say`${someBody('领导小组')}下设办公室，办公室设在${body(office)}，承担日常工作。`)],
      },
    ],
    openness: '（此件公开发布）',
    attachments: [
      {
        n: 1,
        title: tableTitle,
        printed: true,
        body: [tasks(w), paragraph(say`以上任务由${joined([body(office)])}汇总调度。`)],
      },
    ],
    explains: null,
    interprets: null,
    plants: [],
  }
}

function names(w: Writing): Block {
  const given = w.choose.sample(GIVEN, 6)
  const people = w.choose.sample(SURNAMES, 6).map((surname, i) => `${surname}${given[i] ?? ''}`)
  const posts = ['县政府副县长', '县政府办副主任', ...w.choose.sample(w.departments, 4).map((name) => `${name}局长`)]
  const roles = ['组　长：', '副组长：', '成　员：', '', '', '']
  const rows = people.map((name, i) => [roles[i] ?? '', name, posts[i] ?? ''])
  const facts = people.map(
    (name, i): TruthFact => ({ kind: 'person', text: name, clause: '', value: { name, post: posts[i] } }),
  )
  return { table: { rows, facts } }
}

function tasks(w: Writing): Block {
  const rows = w.choose.sample(DUTIES, 3).map((duty, i) => [String(i + 1), duty, w.choose.pick(w.departments)])
  return { table: { rows: [['序号', '工作任务', '责任单位'], ...rows] } }
}
