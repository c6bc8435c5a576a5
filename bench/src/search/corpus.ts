import { dict } from '@node-rs/jieba/dict.js'
import type { BodyNames, Fact, GazetteDocument, Node, Reading } from '@zhengling/gazette'
import { oneOf, randomFrom, weightedBy } from './random.ts'

/**
 * Text that nobody wrote, in the measure of official documents: words as frequent as in running Chinese (jieba's
 * counts), words of its own for each document, words of office, figures, days, bodies; one document in five is in
 * articles. What counts for an index is how many clauses have a pair of characters, and how many pairs there are; both
 * are near those of real issues.
 */
export interface Corpus {
  readonly bodies: readonly BodyNames[]
  /** Issues one after another until there are so many clauses. */
  issues(clauses: number): Iterable<Reading>
}

/** Words of office, the commonest first. */
export const OFFICE =
  '工作 负责 企业 发展 管理 县人民政府 落实 项目 服务 安全生产 标准 审批 应急预案 财政局 办法 群众 乡镇人民政府 责任单位 补贴 资金 通知 考核 整改 验收 申请 监督检查 营商环境 每月 办理 公示 台账 保险 领导小组 补助 月底前 处分 期限 清洁取暖 储备粮 地质灾害 不动产登记 工作专班 农业生产托管 通报 处罚 条件 方案 完成 报送'.split(
    ' ',
  )
const KINDS = ['办法', '实施方案', '应急预案', '工作计划', '通知']
const UNITS = ['元', '万元', '户', '亩', '个工作日', '小时', '%', '吨', '家']
const PLACES = '东河 西山 南营 北关 青石 白杨 柳林 清溪 高台 平川'.split(' ')
const OFFICES =
  '发展和改革局 财政局 农业农村局 自然资源局 应急管理局 住房和城乡建设局 市场监督管理局 行政审批服务管理局'.split(' ')
const DIGITS = '零一二三四五六七八九'
const SECTIONS = 8
const ITEMS = 7

export function corpus(seed = 1): Corpus {
  const words = Buffer.from(dict)
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([word = '', count]) =>
      /^[\u4e00-\u9fff]{2,4}$/.test(word) ? [[word, Math.min(30_000, Number(count))] as const] : [],
    )
  const common = weightedBy(words)
  // By Zipf's law: of real clauses the commonest word is in a fifth, the tenth in a tenth, the fiftieth in a twentieth.
  const office = weightedBy(OFFICE.map((word, i) => [word, 1 / (i + 2)] as const))
  const rare = words.filter(([, count]) => count > 3 && count < 2_000).map(([word]) => word)
  const bodies: readonly BodyNames[] = OFFICES.map((office) => ({
    name: `某县${office}`,
    aliases: [`县${office}`, office],
  }))
  return {
    bodies,
    *issues(clauses) {
      const random = randomFrom(seed)
      let made = 0
      for (let number = 1; made < clauses; number += 1) {
        const documents = Array.from({ length: 18 }, (_, i) => documentOf(number, i))
        yield { ...ISSUE, issue: { ...ISSUE.issue, year: 2000 + (number % 25), number }, documents }
        made += documents.reduce((sum, document) => sum + count(document.clauses), 0)
      }

      function documentOf(issue: number, i: number): GazetteDocument {
        const topic = Array.from({ length: 40 }, () => oneOf(random, rare))
        const year = 2000 + (issue % 25)
        const kind = oneOf(random, KINDS)
        const facts: Fact[] = []
        const sections = Array.from({ length: SECTIONS }, (_s, s) => {
          const [section, itemAt] = kind === '办法' ? article(s) : item(s)
          const items = Array.from({ length: ITEMS }, (_n, n) => {
            const path = itemAt(n)
            return node(path, kind === '办法' ? 'article' : 'item', false, sentence(topic, path, facts))
          })
          return node(section, 'section', true, `${oneOf(random, topic)}${oneOf(random, OFFICE)}`, items)
        })
        return {
          ...DOCUMENT,
          number: `某政办发〔${year}〕${issue * 18 + i}号`,
          title: `某县${topic.slice(0, 3).join('')}${oneOf(random, OFFICE)}${kind}`,
          kind: kind.slice(-2),
          issued: `${year}-${String((i % 12) + 1).padStart(2, '0')}-15`,
          clauses: sections,
          facts,
        }
      }

      function sentence(topic: readonly string[], path: string, facts: Fact[]): string {
        const length = 5 + Math.floor(random() ** 2 * 45)
        let text = ''
        for (let i = 0; i < length; i += 1) {
          const kind = random()
          if (kind < 0.5) text += common(random)
          else if (kind < 0.78) text += oneOf(random, topic)
          else if (kind < 0.92) text += office(random)
          else if (kind < 0.95) text += `${Math.floor(random() ** 3 * 5_000)}${oneOf(random, UNITS)}`
          else if (kind < 0.96) text += `${1 + Math.floor(random() * 12)}月${1 + Math.floor(random() * 28)}日`
          else if (kind < 0.97) text += oneOf(random, PLACES)
          else if (kind < 0.98) {
            const body = oneOf(random, bodies)
            const name = oneOf(random, body.aliases)
            facts.push({ kind: 'body', text: name, span: [0, 0], clause: path, value: { name, canonical: body.name } })
            text += name
          } else text += '，'
        }
        return `${text}。`
      }
    },
  }
}

const item = (s: number): readonly [string, (n: number) => string] => {
  const label = chinese(s + 1)
  return [label, (n) => `${label}（${chinese(n + 1)}）`]
}

const article = (s: number): readonly [string, (n: number) => string] => [
  `第${chinese(s + 1)}章`,
  (n) => `第${chinese(s * ITEMS + n + 1)}条`,
]

/** A number below a hundred as it is written out. */
const chinese = (n: number): string => {
  const tens = n < 20 ? '' : DIGITS[Math.floor(n / 10)]
  return n < 10 ? (DIGITS[n] ?? '') : `${tens}十${n % 10 === 0 ? '' : DIGITS[n % 10]}`
}

const count = (nodes: readonly Node[]): number => nodes.reduce((sum, { children }) => sum + 1 + count(children), 0)

const node = (
  path: string,
  kind: Node['kind'],
  heading: boolean,
  text: string,
  children: readonly Node[] = [],
): Node => ({ path, kind, label: path, text, heading, span: [0, 0], body: [[0, 0]], children })

const DOCUMENT: Omit<GazetteDocument, 'number' | 'title' | 'kind' | 'issued' | 'clauses' | 'facts'> = {
  issuer: '某县人民政府办公室',
  addressees: [],
  signed: null,
  effective: null,
  validFor: null,
  explains: null,
  interprets: null,
  openness: null,
  carries: null,
  basedOn: [],
  attachments: [],
  span: [0, 0],
}

const ISSUE: Reading = {
  issue: {
    title: null,
    year: null,
    number: null,
    serial: null,
    published: null,
    publisher: null,
    purposes: [],
    board: [],
    contents: [],
    colophon: [],
  },
  front: [],
  back: [],
  documents: [],
  findings: [],
}
