import {
  about,
  body,
  bounded,
  count,
  day,
  dayOfYear,
  money,
  optional,
  percent,
  quantity,
  rate,
  recurrence,
  someBody,
  term,
  textNamed,
  threshold,
} from './facts.ts'
import { joined, type Marked, mark, say } from './marked.ts'
import { DUTIES, HIGHER_TEXTS, VILLAGES } from './words.ts'
import type { Writing } from './writing.ts'

type Sentence = (w: Writing) => Marked

const later = ({ issued, choose }: Writing) => issued.add({ days: choose.int(20, 120) })

/** Sentences without a fault, each with the facts it holds. */
export const SENTENCES: readonly Sentence[] = [
  (w) => {
    const [lead = '', ...others] = w.choose.sample(w.departments, 3)
    return say`由${body(lead, '牵头')}牵头，${joined(
      others.map((name) => body(name, '配合')),
      '、',
    )}配合，${w.choose.pick(DUTIES)}。`
  },
  (w) => say`${body(w.choose.pick(w.departments))}负责${w.choose.pick(DUTIES)}，${w.choose.pick(DUTIES)}。`,
  (w) => say`各责任单位应于${day(later(w), '前')}前将落实情况书面报送${body(w.choose.pick(w.departments), '报送给')}。`,
  (w) =>
    say`自受理之日起${term(w.choose.int(2, 9), '工作日', '个工作日')}内作出答复，情况复杂的可延长${term(w.choose.int(3, 9), '日')}。`,
  () => say`${recurrence('每季度', { every: '季度' })}开展专项检查，检查结果在全县范围内通报。`,
  (w) =>
    say`${someBody('各乡镇')}${recurrence('每月5日前', { every: '月', days: [5], bound: '前' })}报送上月进展，${w.choose.pick(DUTIES)}。`,
  (w) =>
    say`对符合条件的农户给予一次性补助${money(w.choose.int(2, 30) * 100, '元')}，补助资金由${body('县财政局')}统筹安排。`,
  (w) =>
    say`补助标准为${rate(`0.${w.choose.int(1, 9)}`, '元', '度')}，${optional('rate', '每户累计')}${bounded('不超过', money(w.choose.int(4, 20) * 50, '元'))}。`,
  (w) =>
    say`到${day(w.issued.with({ month: 12, day: 31 }))}，覆盖率${bounded('达到', percent(w.choose.int(60, 95)))}，群众满意率${bounded('不低于', percent(w.choose.int(80, 95)))}。`,
  (w) =>
    say`全年计划改造面积${quantity(`${w.choose.int(1, 9)}.${w.choose.int(1, 9)}`, '万亩')}，新建管网${quantity(w.choose.int(12, 90), '公里')}。`,
  (w) =>
    say`举办${threshold(w.choose.int(2, 8) * 100, '人', '以上')}大型活动的，主办单位应当提前报${body('县公安局')}审批。`,
  (w) => say`严格执行${textNamed(w.choose.pick(HIGHER_TEXTS))}的有关规定，${w.choose.pick(DUTIES)}。`,
  (w) =>
    say`重点抓好${w.choose.sample(VILLAGES, 4).join('、')}等${count(w.choose.int(9, 30), '个')}村的示范创建，以点带面推动工作。`,
  () =>
    say`现有各类机具${about(1400, '台')}，其中，大型机具${count(889, '台')}，中型机具${count(208, '台')}，小型机具${count(294, '台')}。`,
  (w) => say`${dayOfYear(w.issued.add({ days: 40 }), w.issued)}前完成自查，自查报告经主要负责人签字后存档备查。`,
  () =>
    say`${someBody('县直各有关单位')}要主动会商，${someBody('管委会')}会同成员单位定期调度，${optional('body', '财政局')}局长负总责。`,
  () => say`国家、省、市、县四级联动，省、市有关部门另有规定的，从其规定。`,
  () =>
    say`共有服务组织${count(2, '个')}、专业合作社${count(34, '个')}、种植大户${count(84, '个')}，服务能力稳步提升。`,
  () => say`依托“双创”基地、科技企业孵化器以及校地合作“${optional('count', '12个')}平台”等载体，完善服务体系。`,
  () =>
    say`县级财政按照总投资${percent(20)}的标准给予补贴，市县两级按照${mark('percent', '2:8', { amount: '2:8', unit: '比例' })}的比例承担。`,
  () =>
    say`${mark('date', '2020年底', { date: '2020', precision: 'year' })}前建成的住宅小区纳入改造范围，已享受补助政策的不再重复享受。`,
  () => say`风险由高到低分为极高、较高和一般${mark('count', '三个', { amount: '3', unit: '个' })}等次，实行分类管理。`,
  () => say`对照“三本账”（人员账、物资账和整改账），逐项核对销号。`,
  () => say`坚持问题导向、目标导向和结果导向相统一，一级抓一级、层层抓落实，形成上下联动、齐抓共管的工作格局。`,
  () => say`要利用广播、电视、网络等媒体，采取群众喜闻乐见的形式广泛开展宣传，营造人人关心、人人参与的良好氛围。`,
  () => say`对工作不力、推诿扯皮、弄虚作假的单位和个人，依规依纪严肃追究责任；构成犯罪的，依法追究刑事责任。`,
  () => say`实行“一事一议”“一项一策”，对纳入清单的事项逐项明确责任人、时间表和路线图（见任务清单），做到件件有着落。`,
]

/** `n` sentences that a paragraph can be made of. */
export function sentences(w: Writing, n: number): Marked {
  return joined(w.choose.sample(SENTENCES, n).map((sentence) => sentence(w)))
}
