import { availableParallelism } from 'node:os'
import { type Asked, type GazetteIssue, type LaidOut, Office, type OfficialPaper } from '@zhengling/layout'
import { examplePaper, headed, para } from '@zhengling/layout/testing'

const PAPERS = 40
const DOCUMENTS = 18
const at = Temporal.Instant.from('2022-06-30T00:00:00Z')

/** Official layout as the server has it made, in a thread of its own: the first paper, papers one after another, a whole issue. */
export async function run(): Promise<void> {
  console.log(`公文版式：Node ${process.version}，${availableParallelism()} 核；每份文稿各不相同，逐份排\n`)
  const office = new Office()
  const timed = async (what: Asked): Promise<{ readonly laidOut: LaidOut; readonly seconds: number }> => {
    const from = performance.now()
    const laidOut = await office.layOut(what, at)
    return { laidOut, seconds: (performance.now() - from) / 1000 }
  }
  const first = await timed({ form: 'pdf', paper: paperOf(0) })
  console.log(`第一份 PDF（含启动排版线程、读字库）：${first.laidOut.pages} 页，${first.seconds.toFixed(2)} 秒`)
  const pdfs = []
  for (let n = 1; n <= PAPERS; n += 1) pdfs.push(await timed({ form: 'pdf', paper: paperOf(n) }))
  const pages = pdfs.reduce((sum, { laidOut }) => sum + (laidOut.pages ?? 0), 0)
  say('其后的 PDF', pdfs, `${pages} 页，每秒 ${(pages / secondsOf(pdfs)).toFixed(0)} 页`)
  const words = []
  for (let n = 1; n <= PAPERS; n += 1) words.push(await timed({ form: 'docx', paper: paperOf(n) }))
  say('DOCX', words, `每秒 ${(PAPERS / secondsOf(words)).toFixed(1)} 份`)
  const issues = []
  for (let n = 1; n <= 3; n += 1) issues.push(await timed({ form: 'issue', issue: issueOf(n) }))
  say(`全期（${DOCUMENTS} 件）`, issues, `每期 ${issues[0]?.laidOut.pages} 页`)
  await office.close()
}

type Timed = readonly { readonly seconds: number }[]
const secondsOf = (timed: Timed): number => timed.reduce((sum, { seconds }) => sum + seconds, 0)

function say(what: string, timed: Timed, more: string): void {
  const [least, most] = [Math.min, Math.max].map((pick) => pick(...timed.map(({ seconds }) => seconds)).toFixed(2))
  console.log(`${what}：${timed.length} 份，每份 ${least}—${most} 秒；${more}`)
}

/** A paper of some ten pages with headings of each level, a table and an attachment; each number gives another text. */
function paperOf(n: number): OfficialPaper {
  const sentence = `第${n}号文稿要求各单位按月报送清洁取暖工作进展情况，由县能源局汇总后报县人民政府办公室。`
  const section = (index: number) => [
    headed(1, `${index}、工作任务之${index}`),
    headed(2, `（${index}）加强领导。`, sentence.repeat(4)),
    headed(3, `${index}.明确分工。`, sentence.repeat(6)),
    para(sentence.repeat(8)),
  ]
  const table = {
    kind: 'table',
    title: '任务分解表',
    header: ['序号', '事项', '责任单位'],
    rows: Array.from({ length: 20 }, (_, index) => [String(index + 1), `${n}之${index + 1}：改造户数核查`, '县能源局']),
  } as const
  return {
    ...examplePaper,
    number: `云政办发〔2022〕${n}号`,
    body: [...Array.from({ length: 6 }, (_, index) => section(index + 1)).flat(), table],
  }
}

const issueOf = (n: number): GazetteIssue => ({
  title: '云台县人民政府公报',
  name: `2022年第${n}期`,
  coverLines: [],
  purposes: ['传达政令'],
  board: [],
  documents: Array.from({ length: DOCUMENTS }, (_, index) => {
    const paper = paperOf(n * 100 + index)
    return { group: '县政府办文件', title: paper.title, paper }
  }),
  colophon: [],
  banner: null,
})
