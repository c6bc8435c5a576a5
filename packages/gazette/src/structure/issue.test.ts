import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Node, Reading } from '../types.ts'
import { attachmentNodes } from './attachment.ts'
import { structureOf } from './issue.ts'
import { ISSUE, NOTICE, PLAN, REGULATION } from './testing/samples.ts'

const one = (source: string) => {
  const document = structureOf(source, []).documents[0]
  if (!document) throw new Error('no document')
  return document
}

const paths = (nodes: readonly Node[]): string[] => nodes.flatMap((node) => [node.path, ...paths(node.children)])

const at = (nodes: readonly Node[], path: string): Node | undefined => {
  for (const node of nodes) {
    const found = node.path === path ? node : at(node.children, path)
    if (found) return found
  }
  return undefined
}

test('a regulation without number: chapters, sections, articles, their paragraphs and items', () => {
  const document = one(REGULATION)
  expect(document).toMatchObject({
    title: '青岚县档案管理条例',
    kind: '条例',
    number: null,
    effective: '2021-05-01',
    validFor: '5年',
  })
  expect(document.basedOn).toEqual(['中华人民共和国档案法'])
  expect(paths(document.clauses)).toEqual([
    '标题',
    '第1款',
    '第一章',
    '第一条',
    '第二条',
    '第二条第2款',
    '第二章',
    '第二章第一节',
    '第三条',
    '第三条（一）',
    '第三条（二）',
    '第三条（二）1',
    '第三条（二）2',
    '第三条（三）',
    '第三条第2款',
    '第四条',
  ])
})

test('a notice that prints what it carries as an attachment', () => {
  const document = one(NOTICE)
  expect(document).toMatchObject({
    number: '云政办发〔2023〕8号',
    title: '关于印发《云陂市城市绿化管理办法（试行）》的通知',
    kind: '办法',
    issuer: '云陂市人民政府办公室',
    issued: '2023-04-03',
    addressees: ['各县（区）人民政府', '市直各单位'],
    interprets: '市园林局',
  })
  expect(document.attachments.map(({ n, printed }) => [n, printed])).toEqual([
    [1, true],
    [2, true],
    [3, false],
  ])
  expect(paths(document.clauses)).toContain('附件1/第二条')
  expect(at(document.clauses, '附件2/一第1款')?.text).toBe('每年不少于2次。')
})

test('a covering notice and its plan: cut lines joined, headings kept apart, damage kept', () => {
  const document = one(PLAN)
  expect(document).toMatchObject({
    carries: '青岚县防汛应急预案',
    kind: '预案',
    interprets: '县应急局',
    explains: null,
  })
  const all = paths(document.clauses)
  expect(all.slice(0, 9)).toEqual([
    '通知/发文机关',
    '通知/标题',
    '通知/文号',
    '通知/主送',
    '通知/第1款',
    '通知/署名',
    '通知/成文日期',
    '通知/公开方式',
    '标题',
  ])
  expect(at(document.clauses, '1.1第1款')?.text).toBe('本预案适用于本县行政区域内的洪涝灾害应对工作。')
  expect(at(document.clauses, '1.1第2款')?.text).toBe('其范围包括：')
  expect(all).toContain('1.1□')
  expect(at(document.clauses, '1.2第1款')?.text).toContain('分为一、二级两种情形')
  expect(at(document.clauses, '2.1.2第1项')?.text).toBe('巡查；')
  expect(at(document.clauses, '2.2')).toMatchObject({ heading: true, text: '队伍、物资和演练' })
  expect(at(document.clauses, '2.2第1款')?.text).toBe('县应急局每年组织演练，每次不少于半天。')
  expect(at(document.clauses, '2.1.1表1')?.children.map((row) => row.cells?.map((cell) => cell.text))).toEqual([
    ['组 长', '赵 刚', '县长'],
    ['副组长', '钱文广', '县应急管理局局长'],
    ['', '孙立', '县水利局局长'],
  ])
  expect(document.attachments).toEqual([
    { n: 1, title: '名单', printed: false, note: '附件详见县政府网站' },
    { n: 2, title: '流程图', printed: false, note: '附件详见县政府网站' },
  ])
})

test('an issue whose contents have leaders and no numbers, indented paragraphs, printed attachments, 任免', () => {
  const { issue, documents, back } = structureOf(ISSUE, [])
  expect(issue).toMatchObject({
    title: '云陂市人民政府公报',
    year: 2023,
    number: 4,
    serial: 52,
    published: '2023-04-30',
    publisher: '云陂市人民政府',
  })
  expect(issue.contents.map((entry) => entry.page)).toEqual([3, 5, 12])
  expect(documents.map((document) => [document.number, document.kind, document.issued])).toEqual([
    ['云政发〔2023〕6号', '决定', '2023-03-20'],
    ['云政规〔2023〕2号', '办法', '2023-03-28'],
    ['云政任〔2023〕7号', '通知', '2023-04-02'],
  ])
  const [decision, measures, posts] = documents
  expect(decision?.addressees).toEqual(['各县（市、区）人民政府', '市直各部门'])
  expect(decision?.attachments.map(({ printed }) => printed)).toEqual([true, false])
  expect(at(decision?.clauses ?? [], '附件1/表1')?.children).toHaveLength(3)
  expect(at(measures?.clauses ?? [], '第二条第2款')?.text).toContain('物业服务合同约定')
  expect(measures?.effective).toBe('2023-05-01')
  expect(at(posts?.clauses ?? [], '第3款')?.text).toBe('免去王芳同志市城市管理局局长职务。')
  expect(back).toHaveLength(3)
})

test('a notice titled without 关于, and a closing sentence without its full stop above the signature', () => {
  const document = one(
    '青岚县人民政府办公室\n印发《青岚县绿化方案》的通知\n\n青政办发〔2024〕9号\n\n各乡镇：\n\n现予印发。\n\n本通知由县林业局负责解读\n\n青岚县人民政府办公室\n2024年5月8日\n\n青岚县绿化方案\n\n一、目标\n\n种树一万株。\n',
  )
  expect(document).toMatchObject({ carries: '青岚县绿化方案', issuer: '青岚县人民政府办公室', explains: '县林业局' })
  expect(paths(document.clauses).filter((path) => path.includes('署名'))).toEqual(['通知/署名'])
  expect(at(document.clauses, '通知/第2款')?.text).toBe('本通知由县林业局负责解读')
})

test('contents with a space before the page', () => {
  const source =
    '目  录\n\n甲县人民政府办公室关于做好防汛工作的通知 1\n\n甲县人民政府办公室\n关于做好防汛工作的通知\n\n各乡镇：\n\n一、加强值守。\n'
  expect(structureOf(source, []).documents.map(({ title, addressees }) => [title, addressees])).toEqual([
    ['关于做好防汛工作的通知', ['各乡镇']],
  ])
})

test('a tab-separated table keeps its empty cells', () => {
  const document = one(
    `关于补助标准的通告\n\n各乡镇：\n\n一、标准如下：\n\n作物\t环节\t补助\n小麦\t收获\t15\n\t播种\t10\n\n二、其他\n`,
  )
  expect(at(document.clauses, '一表1')?.children.map((row) => row.cells?.map((cell) => cell.text))).toEqual([
    ['作物', '环节', '补助'],
    ['小麦', '收获', '15'],
    ['', '播种', '10'],
  ])
})

test('a text without title or number is listed by paragraphs, with a finding', () => {
  const structure = structureOf('今天开会。\n\n明天放假。\n', [])
  expect(structure.documents[0]?.clauses.map((node) => node.path)).toEqual(['第1款', '第2款'])
  expect(structure.findings.map((finding) => finding.rule)).toEqual(['structure-unknown'])
})

test('an attachment printed elsewhere is read into the tree of its document', () => {
  const nodes = attachmentNodes('附件2\n\n绿化养护标准\n\n一、修剪\n\n每年不少于2次。\n', 2)
  expect(paths(nodes)).toEqual(['附件2/标题', '附件2/一', '附件2/一第1款'])
})

const pieces = fc.constantFrom(
  ...REGULATION.split('\n'),
  ...NOTICE.split('\n'),
  ...PLAN.split('\n'),
  '目 录',
  '【文件】',
  '关于甲的通知（甲发〔2022〕1号）3',
  '主办：甲',
  '地址：乙',
  '\t甲\t乙',
  '（',
  '第',
  '附件',
  '①',
  '　　　',
)
const sources = fc.oneof(
  fc.array(pieces, { maxLength: 80 }).map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        '一',
        '、',
        '（',
        '）',
        '1',
        '.',
        '\n',
        '\t',
        '附',
        '件',
        '：',
        '第',
        '条',
        '号',
        '〔',
        ' ',
        '。',
        'a',
      ),
      { maxLength: 300 },
    )
    .map((c) => c.join('')),
)

test('nothing is lost: every non-blank character belongs to exactly one node, and every path is unique', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const structure = structureOf(source, [])
      expect(uncovered(source, structure)).toBe('')
      for (const document of structure.documents) {
        const all = paths(document.clauses)
        expect(new Set(all).size).toBe(all.length)
      }
    }),
    { numRuns: 600 },
  )
})

test.each([
  ['（一）加强领导\n\n各单位要落实，\n\n责任；\n'],
  ['附件1\n\n名单\n\n甲\n'],
  ['青岚县人民政府\n'],
  ['关于甲的\n'],
  ['1.1.1 '],
  ['（（（（'],
  ['一、'],
  ['组长：张三 李四\n'],
  ['\t'],
])('a text of nothing but %j ends', (piece) => {
  const source = piece.repeat(Math.ceil(200_000 / piece.length))
  expect(uncovered(source, structureOf(source, []))).toBe('')
})

/** Non-blank characters that no node has, or that two nodes have. */
function uncovered(
  source: string,
  structure: Pick<Reading, 'front' | 'back'> & { documents: readonly { clauses: readonly Node[] }[] },
): string {
  const owners = new Uint8Array(source.length)
  const visit = (node: Node) => {
    expect(node.text).toBe(node.body.map(([a, b]) => source.slice(a, b)).join(''))
    for (const [a, b] of [...(node.labelSpan ? [node.labelSpan] : []), ...node.body]) {
      for (let i = a; i < b; i += 1) if (/\S/.test(source[i] ?? '')) owners[i] = (owners[i] ?? 0) + 1
    }
    node.children.forEach(visit)
  }
  for (const nodes of [structure.front, structure.back, ...structure.documents.map((d) => d.clauses)])
    nodes.forEach(visit)
  return [...source].length === 0
    ? ''
    : Array.from(owners, (n, i) => (n === 1 || !/\S/.test(source[i] ?? '') ? '' : source[i])).join('')
}
