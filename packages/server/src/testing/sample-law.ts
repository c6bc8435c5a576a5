import { readIssue } from '@zhengling/gazette'
import {
  before,
  byReading,
  convention,
  date,
  day,
  is,
  lawOf,
  least,
  notAfter,
  oneOf,
  policy,
  quantity,
  type RoundingConvention,
  sum,
  times,
  undated,
  workingDaysAfter,
} from '@zhengling/law'
import { outlineOf } from '../law/text.ts'
import { sampleIssue } from './sample-issue.ts'

const [water] = readIssue(sampleIssue).documents

const 取舍到分: RoundingConvention = convention('云水县/取舍到分', {
  question: '不足一分的数如何取舍',
  readings: { 四舍五入: '满半分进一分', 舍去: '一律舍去', 进位: '一律进一分', 奇进偶舍: '末位成偶数' },
  default: '四舍五入',
  basis: '县内惯例，无法律依据',
  decidedBy: '云水县人民政府',
})

/** What the first document of the sample issue declares, written against its text. */
const document = policy({
  folder: 'yzf-2024-3-irrigation',
  number: '云政发〔2024〕3号',
  title: '云水县灌溉用水管理办法',
  issuer: '云水县人民政府',
  issued: '2024-02-26',
  from: '2024-04-01',
  explains: '云水县农业农村局',
  interprets: '云水县水利局',
  outline: outlineOf(water?.clauses ?? []),
  facts: {
    类别: oneOf('脱贫户', '低保户', '其他'),
    面积: quantity('亩', { step: '0.01', to: '10000', hint: '灌溉的耕地' }),
    申请日: day(),
    人数: quantity('人', { from: '1', to: '20' }),
  },
})

const { benefit, duty, facts, figure, informative, open, parameter, question, rule, unstated } = document
const { 类别, 面积, 申请日, 人数 } = facts

const 封顶 = parameter('补助封顶', { at: '第六条', is: '300元' })
const 每亩 = parameter('每亩补助', { at: '第六条', is: '15元/亩' })
const 困难 = { applies: is(类别, '脱贫户', '低保户'), otherwise: '只补助脱贫户、低保户' } as const
const 补助 = rule('补助', { at: '第六条', ...困难, is: least(times(面积, 每亩), 封顶), round: 取舍到分, pays: '补助' })
const 慰问 = open('慰问', {
  at: '第六条',
  question: '慰问按户还是按人',
  words: '每户',
  ...困难,
  readings: {
    按户: { because: '封顶以户称', is: parameter('慰问标准', { at: '第六条', is: '100元' }) },
    按人: { because: '对象以人称', is: times(人数, parameter('每人慰问', { at: '第六条', is: '100元/人' })) },
  },
})
rule('合计', { at: '第六条', is: sum(补助, 慰问) })
const 限额 = unstated('定额', {
  at: '第五条（一）',
  what: '每亩定额是多少立方米',
  looked: ['定额', '每亩'],
  gives: quantity('立方米'),
})
rule('定额用水', { at: '第五条（一）', is: least(限额, '100立方米') })
const 日前 = question('日前含当日', {
  at: '第四条',
  question: '“3月10日前”是否包括当日',
  words: '3月10日前',
  readings: { 含当日: { because: '习惯上当日为准' }, 不含当日: { because: '“前”字不及当日' } },
})
const 截止 = date('2024-03-10')
const 按时申请 = rule('按时申请', {
  at: '第四条',
  is: byReading(日前, { 含当日: notAfter(申请日, 截止), 不含当日: before(申请日, 截止) }),
})
rule('审核期限', { at: '第四条', is: workingDaysAfter(申请日, '5个工作日') })
benefit('灌溉补助', {
  at: '第六条',
  for: ['种植户'],
  gives: 补助,
  from: ['云水县水利局'],
  by: '3月10日前',
  needs: ['申请书'],
})
benefit('慰问', { at: '第六条', for: ['种植户'], gives: 慰问, from: ['云水县水利局'] })
benefit('按时申请的资格', { at: '第四条', for: ['种植户'], gives: 按时申请, from: ['云水县水利局'] })
duty('审核用水申请', {
  at: '第四条',
  who: ['清河乡人民政府', '石桥镇人民政府', '东岭镇人民政府'],
  along: ['云水县农业农村局'],
  to: ['云水县水利局'],
  what: '审核用水申请，报送县水利局',
  figures: { 审核件数: figure(quantity('件'), { at: '第四条' }) },
  due: undated('及时', '没有写明报送的时限'),
})
informative('目的依据', '第一条')
informative('落款', '第九条')

export const sampleLaw = lawOf([document.policy])
