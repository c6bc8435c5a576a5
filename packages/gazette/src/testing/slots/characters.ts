import { atOnce, body, textNamed } from '../facts.ts'
import { inserted, type Marked, planted, removed, say } from '../marked.ts'
import { sentences } from '../sentences.ts'
import type { SeededRule } from '../truth.ts'
import { DUTIES, TASKS } from '../words.ts'
import type { Writing } from '../writing.ts'

/** A sentence that is printed rightly or with one fault. */
function either(
  rule: SeededRule,
  right: (w: Writing) => Marked,
  wrong: (w: Writing) => Marked,
): (w: Writing) => Marked {
  return (w) => (w.seeds.take(rule) ? planted(rule, wrong(w)) : right(w))
}

/** A place inside a sentence, outside its facts, where what stands before and after is Chinese. */
function placeIn(w: Writing, { text, facts }: Marked): number {
  const places = Array.from({ length: text.length - 4 }, (_, i) => i + 2).filter(
    (at) =>
      /^\p{Script=Han}{4}$/u.test(text.slice(at - 2, at + 2)) &&
      facts.every((fact) => at + 1 < fact.at || at > fact.at + fact.length),
  )
  return w.choose.pick(places)
}

const oneName = (w: Writing) => {
  const [usual] = w.choose.pick(w.county.twins)
  return say`重大事项由${body(usual)}会同有关部门提出意见，报${body('县政府')}研究决定。`
}

const twoNames = (w: Writing) => {
  const [usual, other] = w.choose.pick(w.county.twins)
  return say`日常工作由${body(usual)}承担，重大事项由${body(other)}提出意见，报${body('县政府')}研究决定。`
}

const BRACKETED = [
  say`逐户登记造册（含常年外出户和新增户），做到不漏一户、不落一人。`,
  say`严格执行${textNamed('巡查工作制度')}和${textNamed('值班工作制度')}，发现问题${atOnce('及时')}处置。`,
  say`相关单位（含驻地企业、学校）要建立联系机制（以下称联系机制），定期会商。`,
]

const QUOTED = [
  say`推行“首问负责、限时办结”制度，切实做到“事事有人管”，让群众少跑腿。`,
  say`按照“谁主管谁负责、谁审批谁监管”的原则，落实“双随机”检查，形成“一张网”。`,
]

/** One of the sentences without one of its marks. */
function withoutOne(w: Writing, from: readonly Marked[], marks: RegExp): Marked {
  const sentence = w.choose.pick(from)
  const places = [...sentence.text.matchAll(marks)].map((match) => match.index)
  return removed(sentence, w.choose.pick(places))
}

/** Sentences in which characters, brackets and marks may be damaged, beside sound ones that look alike. */
export const CHARACTERS: readonly ((w: Writing) => Marked)[] = [
  either('body-names', oneName, twoNames),
  either(
    'bracket-unbalanced',
    (w) => w.choose.pick(BRACKETED),
    (w) => withoutOne(w, BRACKETED, /[（）《》]/gu),
  ),
  either(
    'quote-unbalanced',
    (w) => w.choose.pick(QUOTED),
    (w) => withoutOne(w, QUOTED, /[“”]/gu),
  ),
  either(
    'character-damaged',
    () => say`加强值班值守，遇有险情${atOnce('立即')}组织受威胁群众转移避险。`,
    (w) => {
      const sentence = sentences(w, 1)
      return inserted(sentence, placeIn(w, sentence), w.choose.pick(['\uFFFD', '□', '\uE5E5', '\u0006']))
    },
  ),
  either(
    'character-doubled',
    () => say`转变工作作风，创新管理理念，配强企业业务骨干，层层传导压力，件件抓好落实，户户建立档案。`,
    (w) => {
      const sentence = sentences(w, 1)
      const at = placeIn(w, sentence)
      return inserted(sentence, at, sentence.text[at - 1] ?? '')
    },
  ),
  either(
    'word-doubled',
    () => say`推荐民营企业企业家参加座谈，规范应用信用信息，做到一户一户走访、逐件逐件核实。`,
    (w) => {
      const task = w.choose.pick(TASKS)
      return say`${task.slice(0, w.choose.pick([2, task.length]))}${task}，${w.choose.pick(DUTIES)}。`
    },
  ),
  either(
    'latin-stray',
    () => say`运用GPS定位、5G通信和“互联网+监管”等手段，通过APP上报巡查轨迹，实行PPP项目全过程管理。`,
    (w) => {
      const sentence = sentences(w, 1)
      return inserted(sentence, placeIn(w, sentence), w.choose.pick(['and', ' and ', 'the', 'of', ' with ']))
    },
  ),
  either(
    'punctuation-doubled',
    () => say`完善台账、清单、档案……做到底数清、情况明。`,
    (w) => {
      const sentence = sentences(w, 1)
      const marks = [...sentence.text.matchAll(/[，、。；]/gu)].map((match) => match.index)
      return inserted(sentence, w.choose.pick(marks) + 1, w.choose.pick(['，', '。', '、']))
    },
  ),
  either(
    'punctuation-mixed',
    () => say`统筹安排资金，严格执行标准（含市级配套），加快支付进度。`,
    (w) =>
      w.choose.pick([
        say`统筹安排资金,严格执行标准(含市级配套),加快支付进度。`,
        say`建立登记制度;落实专人管理;定期通报进展。`,
      ]),
  ),
]
