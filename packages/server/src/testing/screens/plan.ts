import { realIssueFile } from '../real-issue.ts'
import { type Filling, sampleFile } from './filled.ts'

/** One page to be looked at. */
export interface Screen {
  /** What it is, for whoever looks through the pictures. */
  readonly title: string
  readonly path: string
  /** The name of a button that is pressed before the picture is taken. */
  readonly press?: string
}

/** A store and what is looked at in it. */
export interface Scene {
  /** ASCII; pictures are named after it. */
  readonly name: string
  readonly title: string
  readonly filling: Filling | null
  /** Whether every document of the newest issue is looked at besides. */
  readonly everyDocument: boolean
  /** What anyone sees. */
  readonly open: readonly Screen[]
  /** What the administrator sees. */
  readonly inside: readonly Screen[]
}

const across: readonly Screen[] = [
  { title: '单位', path: '/bodies' },
  { title: '人员与职务', path: '/people' },
  { title: '待解读的问题', path: '/questions' },
  { title: '使用说明', path: '/help' },
]

const desk: readonly Screen[] = [
  { title: '编辑台', path: '/desk' },
  { title: '导入公报', path: '/desk/import' },
]

/** What the county declares, whatever is in the store. */
const law: readonly Screen[] = [
  { title: '政策', path: '/policies' },
  { title: '一份公文的规则', path: '/policies/zfb-2022-26-clean-heating' },
  { title: '一项规则', path: '/policies/zfb-2022-26-clean-heating/用电补贴' },
  { title: '算出结果', path: '/policies/zfb-2022-26-clean-heating/用电补贴?取暖方式=煤改电&用电量=12000' },
  {
    title: '几种读法',
    path: '/policies/zf-2022-14-reserve-grain/储存补贴?储存数量=1000000&补贴起日=2023-01-01&补贴止日=2023-07-20',
  },
  { title: '填错一格', path: '/policies/zfb-2022-26-clean-heating/用电补贴?取暖方式=煤改电&用电量=一万' },
  { title: '我能享受什么', path: '/benefits' },
  { title: '有什么变化', path: '/changes?since=2022-04-01' },
]

interface Named {
  readonly issue: string
  /** A document in two versions. */
  readonly amended: string
  readonly clause: readonly [document: string, path: string]
  readonly body: string
  /** Searches: one that finds much, one with a slip of the pen, a sentence. */
  readonly searches: readonly [words: string, slip: string, sentence: string]
}

/** The pages that hang on what a store is filled with. */
function filled({ issue, amended, clause, body, searches: [words, slip, sentence] }: Named): Screen[] {
  const document = `/documents/${amended}`
  return [
    { title: '首页', path: '/' },
    { title: '一期公报', path: `/issues/${issue}` },
    { title: '校核', path: `/issues/${issue}/findings` },
    { title: '一条', path: `/documents/${clause.join('/')}` },
    { title: '前一版', path: `${document}?v=1` },
    { title: '两版对照', path: `${document}/diff?from=1&to=2` },
    { title: '某一天的效力', path: `${document}?on=2031-01-01` },
    { title: '一个单位', path: `/bodies/${body}` },
    ...law,
    { title: '检索', path: '/search' },
    { title: '检索结果', path: `/search?q=${words}` },
    { title: '写错一个字', path: `/search?q=${slip}` },
    { title: '检索一句话', path: `/search?q=${sentence}` },
    { title: '没有找到', path: '/search?q=航空母舰' },
    { title: '在一篇里找', path: `${document}?q=${words}` },
    ...across,
  ]
}

const inFilled = ({ issue, amended }: Named): Screen[] => [
  { title: '首页（管理员）', path: '/' },
  ...desk,
  { title: '核定校核结果', path: `/desk/findings/${issue}` },
  { title: '管理一期', path: `/desk/issues/${issue}` },
  { title: '管理一篇', path: `/desk/documents/${amended}` },
]

const sample: Named = {
  issue: '2024-01',
  amended: '青政办发〔2024〕6号',
  clause: ['青政发〔2024〕3号', '第三条（一）'],
  body: '县水利局',
  searches: ['补助', '灌慨用水', '每亩补助多少钱'],
}

const real: Named = {
  issue: '2022-02',
  amended: '稷政发〔2022〕14号',
  clause: ['稷政办发〔2022〕26号', '四（二）第1款'],
  body: '稷山县财政局',
  searches: ['财政局', '清结取暖', '煤改电每度补贴多少钱'],
}

/** Addresses that lead nowhere, or not any more. */
const wrong: readonly Screen[] = [
  { title: '没有这个页面', path: '/nowhere' },
  { title: '没有这份文件', path: '/documents/某政发〔1999〕9号' },
  { title: '没有这一条', path: `/documents/${sample.amended}/第九百条` },
  { title: '没有这一版', path: `/documents/${sample.amended}?v=7` },
  { title: '日期有误', path: `/documents/${sample.amended}?on=2024-02-30` },
  { title: '没有这一期', path: '/issues/1999-01' },
  { title: '没有这个单位', path: '/bodies/没有的局' },
  { title: '没有这一页结果', path: '/search?q=补助&page=99' },
  { title: '已撤下的文件', path: '/documents/青政办发〔2024〕5号' },
  { title: '未登录的编辑台', path: '/desk' },
  { title: '登录链接', path: '/enter/wrong' },
  { title: '错误的登录链接', path: '/enter/wrong', press: '用此链接登录' },
]

/** Everything that is looked at: the sample, the real issue where it is there, an empty store, and what goes wrong. */
export function plan(): Scene[] {
  const file = realIssueFile()
  const scenes: Scene[] = [
    {
      name: 'sample',
      title: '样例一期',
      filling: { file: sampleFile, amended: ['天气天气预报', '天气预报'] },
      everyDocument: true,
      open: filled(sample),
      inside: inFilled(sample),
    },
    {
      name: 'empty',
      title: '空库',
      filling: null,
      everyDocument: false,
      open: [
        { title: '首页', path: '/' },
        { title: '检索', path: '/search' },
        { title: '没有找到', path: '/search?q=补助' },
        ...across,
      ],
      inside: [{ title: '首页（管理员）', path: '/' }, ...desk],
    },
    {
      name: 'wrong',
      title: '出错时',
      filling: { file: sampleFile, withdrawn: '青政办发〔2024〕5号' },
      everyDocument: false,
      open: wrong,
      inside: [],
    },
  ]
  if (file === null) return scenes
  return [
    ...scenes,
    {
      name: 'real',
      title: '真实一期',
      filling: { file, amended: ['轮空期最长不得超过', '轮空期最长不超过'] },
      everyDocument: true,
      open: filled(real),
      inside: inFilled(real),
    },
  ]
}
