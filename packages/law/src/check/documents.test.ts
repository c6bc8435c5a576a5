import { expect, test } from 'vitest'
import { lawOf, policy } from '../index.ts'
import { checkDocuments } from './documents.ts'

const at = '第一条'

const document = (
  number: number,
  more: {
    readonly issued?: string
    readonly until?: string
    readonly basedOn?: readonly { document: string; at: typeof at }[]
    readonly repeals?: readonly { document: string; at: typeof at; from?: string }[]
  } = {},
) =>
  policy({
    folder: `zf-2022-${number}-trial`,
    number: `试政发〔2022〕${number}号`,
    title: `第${number}号文件`,
    issuer: '试县人民政府',
    issued: '2022-06-20',
    ...more,
    outline: { [at]: { gist: '依据', print: '' } },
    facts: {},
  }).policy

const problems = (...made: readonly ReturnType<typeof document>[]): readonly string[] =>
  checkDocuments(lawOf(made)).map(({ at: where, name, message }) => `${where.document} ${name}：${message}`)

const basedOn = [{ document: '省政发［2020］3号', at }] as const

test('a document may rest on what is in force, or was when it ended', () => {
  expect(problems(document(1, { basedOn }))).toEqual([])
  const repeals = [{ document: '省政发〔2020〕3号', at, from: '2023-01-01' }] as const
  expect(problems(document(1, { basedOn, until: '2022-12-31' }), document(2, { repeals }))).toEqual([])
  const others = [{ document: '省政发〔2020〕4号', at, from: '2023-01-01' }] as const
  expect(problems(document(1, { basedOn }), document(2, { repeals: others }))).toEqual([])
})

test('what rests on a document that another puts out of force is named', () => {
  const repeals = [{ document: '省政发〔2020〕 3号', at, from: '2023-01-01' }] as const
  expect(problems(document(1, { basedOn }), document(2, { repeals }))).toEqual([
    '试政发〔2022〕1号 第1号文件：所依据的省政发［2020］3号自2023-01-01起已由试政发〔2022〕2号废止',
  ])
})

test('it still rested on it on the first day without it', () => {
  const repeals = [{ document: '省政发〔2020〕3号', at, from: '2023-01-01' }] as const
  for (const until of ['2023-01-01', '2023-01-02'])
    expect(problems(document(1, { basedOn, until }), document(2, { repeals }))).toHaveLength(1)
})

test('a declared document that is put out of force has its end', () => {
  const next = document(2, { issued: '2023-01-01', repeals: [{ document: '试政发〔2022〕1号', at }] })
  expect(problems(document(1), next)).toEqual([
    '试政发〔2022〕2号 第1号文件：自2023-01-01起废止，其声明的最后一日（until）应不晚于2022-12-31',
  ])
  expect(problems(document(1, { until: '2023-01-01' }), next)).toHaveLength(1)
  expect(problems(document(1, { until: '2022-12-31' }), next)).toEqual([])
})

test('a document does not put itself out of force, nor on a day that there is not', () => {
  expect(() => document(1, { repeals: [{ document: '试政发(2022)1号', at }] })).toThrow('不能废止它自身')
  expect(() => document(1, { repeals: [{ document: '省政发〔2020〕3号', at, from: '2023-2-1' }] })).toThrow('不是日期')
})

test('a number or a folder is one document alone', () => {
  const [one, two] = [document(1), document(2)]
  expect(problems(one, { ...two, folder: one.folder })).toEqual([
    '试政发〔2022〕2号 第2号文件：文号或文件夹（zf-2022-1-trial）已有另一文件使用',
  ])
  const renumbered = { ...two, head: { ...two.head, number: '试政发［2022］1号' } }
  expect(checkDocuments(lawOf([one, renumbered]))).toMatchObject([
    { at: { document: '试政发［2022］1号', clause: at }, name: '第2号文件' },
  ])
  expect(problems(document(1), document(2), document(1))).toEqual([
    '试政发〔2022〕1号 第1号文件：文号或文件夹（zf-2022-1-trial）已有另一文件使用',
  ])
})
