import { stopBefore } from './body-starts.ts'
import {
  BARE,
  BRANCH,
  CENTRE,
  COMMON_NOUN,
  COORDINATION,
  DEPARTMENT,
  DEPARTMENT_OF_LEVEL,
  ENDINGS,
  FIRM,
  MINISTRY,
  ORGANS,
  SENT,
  VERB_BEFORE_OFFICE,
} from './body-words.ts'
import { isHan, tableOf } from './characters.ts'
import { placeIn } from './places.ts'
import { matchAt } from './scan.ts'
import { anchored, matchesOf, nthOf } from './sticky.ts'

export interface Form {
  readonly from: number
  to: number
}

const NATIONAL = anchored(
  `中共中央(?:办公厅|组织部|宣传部|统战部|政法委)?|党中央|中央军委|国务院(?:办公厅|安委会|安全生产委员会|国资委|[\\p{Script=Han}]{2,8}(?:办公室|小组))?|全国人大(?:常委会)?|全国政协|最高人民法院|最高人民检察院|人民法院|人民检察院|(?:${MINISTRY})(?:办公厅)?(?![门长])`,
  `中党国全最人${nthOf(MINISTRY, 0)}`,
  { seconds: `共央务国高民${nthOf(MINISTRY, 1)}` },
)
/** An organ directly after the name of its place. */
const ORGAN = anchored(
  `(?<=[省市县区州旗盟乡镇]|自治区|[乡县市][（(][镇市区县、乡]{1,5}[）)]|街道)(?:${ORGANS})(?!(?<=委)[员派托常书]|(?<=委)副书记|法[^院]|作|职|治|性|领导班子|网站|门户|官网|公报|采购|令|工作报告|信息公开|投资|债|绩效|购买|定价|指导价)`,
  nthOf(ORGANS, 0),
  { before: '省市县区州旗盟乡镇道）)' },
)
const ENDING = anchored(`(?:${ENDINGS})`, nthOf(ENDINGS, 0), { seconds: nthOf(ENDINGS, 1) })
const SHORT_ENDING = anchored('(?<![分总])局|厅|办(?!公)|委(?![员派托常书任])', '局厅办委')
const LOWER =
  '乡（镇）、街道|乡（镇、街道）|乡镇（街道）|镇（街道）|镇（乡）|乡（镇）|乡\\(镇\\)|乡镇街道|乡镇|镇街|街道'
const MIDDLE =
  '县（市、区）|市、县（市、区）|县\\(市、区\\)|县市区|市州|市（州）|州（市）|设区市|盟市|旗县|县区|县|市|乡|镇'
const COLLECTIVE = anchored(
  [
    `各(?:有关|相关)?(?:${LOWER}|${MIDDLE})(?:[、和](?:${LOWER}|${MIDDLE})){0,3}(?:人民政府|政府|党委)?(?:、?街道办事处|办事处)?(?![长村级直镇]|[（(][镇乡市区县]|、[县市区]（|卫生|中心|敬老|中小|学校|企业|财政|派出|司法所)`,
    '(?:全|[省市县区州])直(?:属)?(?:机关)?(?:各)?(?:有关|相关|行业|主管|职能)*(?:各)?(?:单位|部门|机关)(?:[、和](?:单位|机构))?',
    '(?:属地|事发地|当地)(?:人民)?政府',
    '(?:属地|事发地|当地|所在地)?(?:乡（镇）|乡\\(镇\\)|乡镇)(?:人民政府|政府)(?:、街道办事处)?',
    '各?省、自治区、直辖市人民政府|各(?:有关|相关)(?:单位|部门)|各部委|各直属机构',
  ].join('|'),
  '各全省市县区州属事当所乡',
  { seconds: '、省有相乡镇县市州设盟旗街部直地发在（(' },
)
/** 国务院安全生产监督管理部门, 县人民政府林业主管部门. */
const DEPARTMENT_OF = /(?!及|或|和|与|的|有关|相关|各|所属)\p{Script=Han}{2,14}?(?:主管|监督管理|行政管理|管理)部门/uy
const DEPARTMENTS = anchored('部门(?!规章|预算|决算|之间|负责人|职责|分工)', '部', { seconds: '门' })
const TASK_SIGNS = tableOf('“”0123456789')
const STRONG_ENDS = tableOf('局厅署府会委司行院心组部')
const LONGEST = 36
/** Where a body's name has ended and another begins after it. */
const STRONG = /(?:[局厅署]|政府|委员会|[省市县]委|公司|银行|法院|检察院|中心|领导小组|指挥部)$/u
const NOT_ENDING: Readonly<Record<string, RegExp>> = {
  办: VERB_BEFORE_OFFICE,
  厅: /[大客餐展门舞前]$/u,
  局: /[格布结全大时]$/u,
}
const AFTER_ENDING: Readonly<Record<string, RegExp>> = {
  局: /^[长面势限域部级]/u,
  厅: /^[长堂级局]/u,
  中心: /^(?:[城任校小点镇村思线工医]|组)/u,
  办: /^(?![，。、；：）)（(”》\s]|牵头|负责|统筹|[要应会联提批按设具由和及与等将对在的主制汇协为报组每必均可须于根接收定\d]|$)/u,
  委员会: /^[委成]/u,
  联席会议: /^[制机]/u,
  银行: /^(?:[卡业账存贷机]|信贷|金融|保函)/u,
  公司: /^[法债章制]/u,
  集团: /^[化军]/u,
  学校: /^[^，。、；：）\s]/u,
  办公室: /^[用内里桌]/u,
  大队: /^长/u,
  中队: /^长/u,
  支队: /^长/u,
  医院: /^[^，。、；：）\s要负牵应按和及为与配承]/u,
}

/** Names of bodies that the lexicon need not know, found by their form. */
export function formsIn(text: string, places: ReadonlySet<string>): Form[] {
  const all: Form[] = []
  for (const match of matchesOf(text, NATIONAL)) all.push(span(match.index, match[0]))
  for (const match of matchesOf(text, COLLECTIVE)) all.push(span(match.index, match[0]))
  for (const match of matchesOf(text, ORGAN)) {
    const from = organStart(text, match.index, places)
    if (from !== null) all.push({ from, to: match.index + match[0].length })
  }
  for (const form of all) {
    const department = /(?:政府|国务院)$/u.test(text.slice(form.from, form.to))
      ? matchAt(DEPARTMENT_OF, text, form.to)
      : null
    if (department) form.to += department[0].length
  }
  for (const match of [...matchesOf(text, ENDING), ...matchesOf(text, SHORT_ENDING)]) {
    const to = match.index + match[0].length
    if (AFTER_ENDING[match[0]]?.test(text.slice(to, to + 4))) continue
    const from = endingStart(text, match.index, match[0], places)
    if (from !== null) all.push({ from, to })
  }
  for (const { index } of matchesOf(text, DEPARTMENTS)) {
    const named = DEPARTMENT_OF_LEVEL.exec(text.slice(Math.max(0, index - LONGEST), index))
    if (named) all.push({ from: index - named[0].length, to: index + '部门'.length })
  }
  return all
}

function span(from: number, text: string): Form {
  return { from, to: from + text.length }
}

function organStart(text: string, at: number, places: ReadonlySet<string>): number | null {
  const { from, clean } = reach(text, at, '')
  return from === at ? null : placeIn(text, from, at, clean, places)
}

function endingStart(text: string, at: number, ending: string, places: ReadonlySet<string>): number | null {
  const { from, clean, counted } = reach(text, at, ending)
  const place = placeIn(text, from, at, clean, places)
  if (NOT_ENDING[ending]?.test(text.slice(Math.max(0, at - 1), at))) return null
  const between = text.slice(from, at)
  if (SENT.test(ending) && place === null) return null
  if (COORDINATION.test(ending)) {
    if (counted || between.endsWith('行业') || (between === '' && !BARE.test(ending))) return null
    if (place !== null) return place
    return clean ? from : null
  }
  const field = DEPARTMENT.exec(between)
  if (ending === '委' && !field) return null
  if (place !== null) return place
  if (FIRM.test(ending)) return clean && between.length >= 2 && !/[分总]$/u.test(between) ? from : null
  if (/^(?:局|厅|总局|委员会|委|办|办公室|大队)$/u.test(ending) && field) return from + field.index
  if (ending === '中心') {
    const centre = CENTRE.exec(between)
    return centre ? from + centre.index : null
  }
  if (COMMON_NOUN.test(ending)) return null
  return clean && between.length >= 2 ? from : null
}

interface Reach {
  readonly from: number
  /** A mark, the start of the text or a citing word stands before `from`. */
  readonly clean: boolean
  /** A counting word does: 9个专班. */
  readonly counted: boolean
}

/** How far back the characters before an ending can belong to its name. */
function reach(text: string, at: number, ending: string): Reach {
  const task = COORDINATION.test(ending) || ending.startsWith('委员会')
  let crossed = !BRANCH.test(ending)
  let from = at
  while (from > 0 && at - from < LONGEST) {
    const code = text.charCodeAt(from - 1)
    const within = isHan(code) || (task && TASK_SIGNS[code] === 1)
    if (!within && FIRM.test(ending)) {
      const bracket = BRACKETED.exec(text.slice(Math.max(0, from - 8), from))
      if (bracket) {
        from -= bracket[0].length
        continue
      }
    }
    if (!within) return { from: unquoted(text, from, at), clean: true, counted: false }
    const stop = stopBefore(text, from, task, at - from)
    if (stop !== null) return { from: unquoted(text, from, at), clean: true, counted: /^[各个每名]$/u.test(stop) }
    if (from < at && STRONG_ENDS[code] === 1 && STRONG.test(text.slice(Math.max(0, from - 4), from))) {
      const within = /(?:委|政府)$/u.test(text.slice(from - 2, from)) && (task || isOffice(text.slice(from, at)))
      if (crossed && !within) return { from, clean: DEPARTMENT.test(text.slice(from, at)), counted: false }
      crossed = true
    }
    from -= 1
  }
  return { from, clean: from === 0, counted: false }
}

/** 某煤化（集团）有限公司. */
const BRACKETED = /[（(]\p{Script=Han}{2,6}[）)]$/u

/** 县政府金融办, 县委机关事务管理中心: an office within a government or committee. */
function isOffice(name: string): boolean {
  return DEPARTMENT.test(name) || CENTRE.test(name) || name.startsWith('机关')
}

/** A quotation mark that opens before the name and does not close in it is not part of it. */
function unquoted(text: string, from: number, to: number): number {
  const own = text.slice(from, to)
  const open = own.lastIndexOf('“')
  const close = own.indexOf('”')
  if (close >= 0 && (open < 0 || close < own.indexOf('“'))) return from + close + 1
  return open >= 0 && own.indexOf('”', open) < 0 ? from + open + 1 : from
}
