import { byReading, date, daysAfter, lacking, match, no, notAfter, yes } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, open, parameter, question, rule, unstated } = document

const at = '六（二）'
export const 印发日 = open('本方案印发', {
  at,
  question: '“本方案印发1周内”从成文日起算，还是从方案实际印好发出之日起算',
  words: '本方案印发1周内',
  readings: {
    成文日: { because: '文内只有成文日2022年4月13日一个日期', is: date('2022-04-13') },
    实际印发日: { because: '“印发”是印好发出，各部门收到之后才能照办', is: facts.实际印发日 },
  },
})
export const 一周 = parameter('工作方案期限', { at, is: '7日' })
parameter('市场主体培育牵头部门数', { at, is: '8个' })

const 要素期限 = question('一周期限是否及于政策和要素保障部门', {
  at,
  question: '县财政局、县税务局、县自然资源局制定具体措施，是否也须在印发后1周内',
  words: '1周内；制定具体措施',
  readings: {
    不及于: { because: '期限写在分号之前，只对8个牵头部门；分号之后另起主语，没有写期限' },
    也及于: { because: '两个分句同在一句配套措施之内，共同的期限不必重写' },
  },
})
const 其他牵头 = question('一周期限是否及于要素专班的其他牵头单位', {
  at,
  against: '五（三）第1款',
  question:
    '县行政审批服务管理局、县金融办、生态环境分局没有列在8个部门和三个要素部门之内，是否也须制定方案、受1周的限制',
  words: '8个……牵头部门；各牵头单位',
  readings: {
    不在其列: { because: '8个部门、三个要素部门都逐家列出，没有“等”字', at: '六（二）' },
    也在其列: { because: '各牵头单位都要制定行业行动计划，要素专班也是9个行业专班之一', at: '五（三）第1款' },
  },
})
const 其他 = byReading(其他牵头, { 不在其列: no, 也在其列: yes })
const 要素部门 = byReading(要素期限, { 不及于: no, 也及于: yes })
const 受限 = rule('是否受一周期限约束', {
  at,
  is: match(facts.部门, {
    县农业农村局: yes,
    县工科局: yes,
    县发改局: yes,
    县市场监管局: yes,
    县住建局: yes,
    县能源局: yes,
    县文旅局: yes,
    县小企业发展促进中心: yes,
    县财政局: 要素部门,
    县税务局: 要素部门,
    县自然资源局: 要素部门,
    县行政审批服务管理局: 其他,
    县金融办: 其他,
    市生态环境局稷山县分局: 其他,
    其他单位: no,
  }),
})
const 期限 = rule('工作方案期限日', {
  at,
  applies: 受限,
  otherwise: '这个单位不受1周期限的约束',
  is: daysAfter(印发日, 一周),
})
rule('工作方案按期制定', { at, is: notAfter(facts.方案制定日, 期限) })
unstated('行动计划的期限', {
  at: '五（三）第1款',
  what: '各牵头单位的行业行动计划在哪一天之前制定，与六（二）的工作方案是否一份',
  looked: ['行动计划于', '行动方案', '月底前'],
  gives: { type: { kind: 'day' } },
})
unstated('要素保障措施的期限', {
  at,
  what: '政策和要素保障部门的具体措施在哪一天之前制定',
  looked: ['2周', '半月', '月底前'],
  gives: { type: { kind: 'day' } },
})
rule('支持措施尚须写明', { at: '二（四）', is: lacking(facts.措施写明的事项, '任务分工', '完成时限') })
unstated('支持措施制定日', {
  at: '二（四）',
  what: '尚未出台支持政策的，“抓紧”是几日之内制定',
  looked: ['日内', '工作日', '月底前'],
  gives: { type: { kind: 'day' } },
})
