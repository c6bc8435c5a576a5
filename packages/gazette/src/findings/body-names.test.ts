import { expect, test } from 'vitest'
import type { BodyFact, GazetteDocument, Node } from '../types.ts'
import { documentOf, findingsIn } from './sample.ts'

const BODIES = [
  { name: '青岚县应急管理局', aliases: ['县应急管理局', '县应急局', '应急局'] },
  { name: '青岚县人民政府', aliases: ['县人民政府', '县政府'] },
  {
    name: '青岚县防汛应急指挥部',
    aliases: [],
    within: [{ document: '岚政发〔2023〕6号', names: ['县指挥部', '县防汛指挥部'] }],
  },
]

/** Every name of the lexicon in the clauses, longest first. */
function factsOf(document: Omit<GazetteDocument, 'facts'>): BodyFact[] {
  const names = BODIES.flatMap(({ name, aliases, within = [] }) =>
    [name, ...aliases, ...within.flatMap((one) => one.names)].map((form) => ({ form, canonical: name })),
  )
  const facts: BodyFact[] = []
  const walk = (node: Node) => {
    const pattern = new RegExp(names.map(({ form }) => form).join('|'), 'gu')
    for (const match of node.text.matchAll(pattern)) {
      const canonical = names.find(({ form }) => form === match[0])?.canonical ?? ''
      const from = (node.body[0]?.[0] ?? 0) + match.index
      facts.push({
        kind: 'body',
        text: match[0],
        span: [from, from + match[0].length],
        clause: node.path,
        value: { name: match[0], canonical },
      })
    }
    node.children.forEach(walk)
  }
  document.clauses.forEach(walk)
  return facts
}

const found = (body: string) => findingsIn(documentOf(body), 'body-names', { bodies: BODIES, facts: factsOf })

test('one finding a body that has two names', () => {
  const [finding, ...more] = found('一、由县应急局牵头，县应急局汇总。\n\n二、重大事项由县应急管理局报告。')
  expect(more).toEqual([])
  expect([finding?.severity, finding?.clause, finding?.message]).toEqual([
    'note',
    '二',
    '同一机构在本文件中有2种称谓：“县应急局”、“县应急管理局”（青岚县应急管理局）。',
  ])
})

test('a name that the text itself gives as another is none', () => {
  expect(
    found('一、由县应急局（县应急管理局）牵头。\n\n二、县应急管理局（以下简称应急局）负责，由应急局汇总。'),
  ).toEqual([])
})

test('the county’s name before it, 人民政府 for 政府, and the frame do not count', () => {
  expect(found('一、由青岚县应急局会同应急局、县应急局落实，报县政府、县人民政府备案。\n\n二、抓好落实。')).toEqual([])
})

test('the end of a full name is how a document speaks of its own body, and no second name; another wording is', () => {
  expect(found('一、设青岚县防汛应急指挥部。\n\n二、县指挥部统一指挥。')).toEqual([])
  const [finding] = found('一、设青岚县防汛应急指挥部。\n\n二、县防汛指挥部统一指挥，县指挥部另行通知。')
  expect(finding?.message).toBe(
    '同一机构在本文件中有2种称谓：“青岚县防汛应急指挥部”、“县防汛指挥部”（青岚县防汛应急指挥部）。',
  )
})
