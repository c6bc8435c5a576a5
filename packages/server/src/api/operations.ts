import type * as z from 'zod'
import { documentFormats } from '../formats/formats.ts'
import {
  ApiDocument,
  ApiEvalAsked,
  ApiIssue,
  ApiIssues,
  ApiOutcome,
  ApiPolicies,
  ApiPolicy,
  ApiQuestions,
  ApiSearch,
} from './contract.ts'

/** A part of an address that is put in, or asked for behind the question mark. */
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly says: string
  readonly required?: boolean
}

/** Something that a program may ask for. */
export interface Operation {
  readonly method: 'get' | 'post'
  /** With its parameters in braces. */
  readonly path: string
  readonly id: string
  readonly title: string
  readonly says: string
  readonly parameters: readonly Parameter[]
  /** What is sent, for `post`. */
  readonly sends?: z.ZodType
  /** Media type of the answer, and its shape where it is JSON of the contract. */
  readonly type: string
  readonly gives?: z.ZodType
  /** Values of an example by parameter; absent where nothing there is can be an example. */
  readonly example: (there: There) => Readonly<Record<string, string>> | undefined
}

/** What there is to make examples of. */
export interface There {
  /** The newest issue and its first document; undefined while nothing is public. */
  readonly issue: string | undefined
  readonly document: string | undefined
  readonly issuer: string | undefined
  /** The first declared document and its first rule. */
  readonly folder: string | undefined
  readonly rule: string | undefined
}

const given = (values: Readonly<Record<string, string | undefined>>) => {
  const known = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  return known.length === Object.keys(values).length ? Object.fromEntries(known) : undefined
}

const inPath = (name: string, says: string): Parameter => ({ name, in: 'path', says, required: true })
const inQuery = (name: string, says: string, required = false): Parameter => ({ name, in: 'query', says, required })

const version = inQuery('v', '版次。不写为现行版')
const number = (name: string) => inPath(name, '文号，如 某政发〔2024〕3号；括号和空格怎样写都可以')
const narrowing: readonly Parameter[] = [
  inQuery('issuer', '发文机关'),
  inQuery('year', '成文年份'),
  inQuery('kind', '文种'),
  inQuery('body', '条款点到的单位'),
  inQuery('valid', '写 1 为只要当日有效的'),
]
const plain = (type: string) => type.split(';')[0] ?? type

const contract: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/issues',
    id: 'issues',
    title: '各期公报',
    says: '本站登出的各期公报，新的在前。',
    parameters: [],
    type: 'application/json',
    gives: ApiIssues,
    example: () => ({}),
  },
  {
    method: 'get',
    path: '/api/issues/{issue}',
    id: 'issue',
    title: '一期公报',
    says: '一期公报的目录、编委会、版权页和校核意见。',
    parameters: [inPath('issue', '期，如 2024-01')],
    type: 'application/json',
    gives: ApiIssue,
    example: ({ issue }) => given({ issue }),
  },
  {
    method: 'get',
    path: '/api/documents/{number}',
    id: 'document',
    title: '一份文件',
    says: '全文逐条的结构、文内的事实、附件、版本。与 /documents/文号.json 相同。',
    parameters: [number('number'), version],
    type: 'application/json',
    gives: ApiDocument,
    example: ({ document }) => given({ number: document }),
  },
  {
    method: 'get',
    path: '/api/search',
    id: 'search',
    title: '检索',
    says: '按条款检索，结果与检索页相同，每页 10 份文件。',
    parameters: [
      inQuery('q', '词语、文号、条款、金额、日期、单位，或者一句话', true),
      ...narrowing,
      inQuery('exact', '写 1 为只要逐字相符的'),
      inQuery('page', '第几页，从 1 起'),
    ],
    type: 'application/json',
    gives: ApiSearch,
    example: () => ({ q: '负责' }),
  },
  {
    method: 'get',
    path: '/api/policies',
    id: 'policies',
    title: '已声明的政策',
    says: '条款已写成规则的文件：规则、数额标准、职责、待解读的问题，各有所出的条款。',
    parameters: [],
    type: 'application/json',
    gives: ApiPolicies,
    example: () => ({}),
  },
  {
    method: 'get',
    path: '/api/policies/{doc}',
    id: 'policy',
    title: '一份文件的声明',
    says: '同上，只取一份文件。',
    parameters: [inPath('doc', '文号或目录名')],
    type: 'application/json',
    gives: ApiPolicy,
    example: ({ folder }) => given({ doc: folder }),
  },
  {
    method: 'get',
    path: '/api/questions',
    id: 'questions',
    title: '待解读的问题',
    says: '条文容许几种读法的问题、约定，以及已作的决定。',
    parameters: [],
    type: 'application/json',
    gives: ApiQuestions,
    example: () => ({}),
  },
  {
    method: 'post',
    path: '/api/eval/{doc}/{rule}',
    id: 'eval',
    title: '算一个案例',
    says: '按一项规则算出结果，带依据的条款和步骤。缺少的事实列在 missing；容许几种读法的，各种读法都列出。示例不给事实，答复列出需要哪些。',
    parameters: [inPath('doc', '文号或目录名'), inPath('rule', '规则名')],
    sends: ApiEvalAsked,
    type: 'application/json',
    gives: ApiOutcome,
    example: ({ folder, rule }) => given({ doc: folder, rule }),
  },
]

const forms: readonly Operation[] = documentFormats.map(({ suffix, type, name, shape }) => ({
  method: 'get',
  path: `/documents/{document}.${suffix}`,
  id: `document-${suffix}`,
  title: `文件的${name}`,
  says: `固定地址加 .${suffix}，或者在固定地址上以 Accept: ${plain(type)} 请求。旧版加 ?v=版次。`,
  parameters: [number('document'), version],
  type: plain(type),
  ...(shape === undefined ? {} : { gives: shape }),
  example: ({ document }) => given({ document }),
}))

const feeds: readonly Operation[] = (
  [
    ['atom', 'Atom', 'application/atom+xml'],
    ['json', 'JSON Feed', 'application/feed+json'],
  ] as const
).map(([suffix, name, type]) => ({
  method: 'get',
  path: `/feed.${suffix}`,
  id: `feed-${suffix}`,
  title: `新登文件（${name}）`,
  says: '最近公开的 50 份文件；可按发文机关、点到的单位、检索缩小。支持 ETag 和 Last-Modified。',
  parameters: [inQuery('q', '检索词，逐字相符'), ...narrowing],
  type,
  example: ({ issuer }) => given({ issuer }) ?? {},
}))

/** Everything that a program may ask for, in the order that the page about it shows. */
export const operations: readonly Operation[] = [...contract, ...forms, ...feeds]

/** The address of an operation with these values. */
export function addressOf({ path, parameters }: Operation, values: Readonly<Record<string, string>>): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
  const query = parameters.filter((one) => one.in === 'query' && values[one.name] !== undefined)
  const asked = query.map(({ name }) => `${name}=${encodeURIComponent(values[name] ?? '')}`).join('&')
  return asked === '' ? filled : `${filled}?${asked}`
}

/** What an example of `eval` sends: nothing known yet. */
export const EXAMPLE_BODY = '{"given":{}}'
