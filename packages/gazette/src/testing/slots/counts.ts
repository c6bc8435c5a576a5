import { type Block, numbered } from '../blocks.ts'
import { body, count, someBody } from '../facts.ts'
import { joined, type Marked, mark, planted, say } from '../marked.ts'
import { chinese } from '../numerals.ts'
import { DUTIES } from '../words.ts'
import type { Writing } from '../writing.ts'

/** States a number of things, a wrong one when the fault is to be put in here. */
function stated(w: Writing, right: number, write: (n: number) => Marked, wrong = [-1, 1, 2]): Marked {
  if (!w.seeds.take('count-mismatch')) return write(right)
  return planted('count-mismatch', write(right + w.choose.pick(wrong)))
}

const GROUPS = [
  '综合协调组',
  '现场处置组',
  '医疗救护组',
  '后勤保障组',
  '治安维护组',
  '新闻宣传组',
  '善后工作组',
  '专家咨询组',
]
/** Matters whose names hold the mark that separates them. */
const MATTERS = [
  '项目备案',
  '新建、扩建、改建工程报批',
  '占用宅基地、附属设施用地审批',
  '取水许可审批',
  '节能审查',
  '防雷装置设计审核',
  '林木采伐与运输证核发',
]

function taskForces(w: Writing): Marked {
  const leads = w.choose.sample(w.departments, w.choose.int(4, 7))
  return stated(
    w,
    leads.length,
    (n) =>
      say`${body('县政府')}成立${count(n, '个')}工作专班，分别由${joined(
        leads.map((name) => body(name)),
        '、',
      )}具体负责。`,
  )
}

function groups(w: Writing): Marked {
  const named = w.choose.sample(GROUPS, w.choose.int(4, 7))
  // 等 may leave things unnamed, so only a number below those named is a fault.
  return stated(
    w,
    named.length,
    (n) => say`${someBody('指挥部')}下设${named.join('、')}等${count(n, '个')}工作组。`,
    [-1],
  )
}

function matters(w: Writing): Marked {
  const named = w.choose.sample(MATTERS, w.choose.int(4, 6))
  // A list whose items hold the separating mark settles no exact number, so no fault is put in here.
  return say`原则上无需办理${count(named.length, '项')}，包括${named.join('、')}。`
}

function kinds(w: Writing): Marked {
  const named = w.choose.sample(
    ['规上工业企业', '建筑企业', '商贸企业', '服务业企业', '外贸企业', '食品企业', '种养企业'],
    5,
  )
  return stated(w, named.length, (n) => say`服务对象为${named.join('、')}，共${inWords(n, '类')}企业。`)
}

/** 五类 */
function inWords(n: number, unit: string): Marked {
  return mark('count', `${chinese(n)}${unit}`, { amount: String(n), unit })
}

/** Sentences that state how many things they list. */
export const COUNTS: readonly ((w: Writing) => Marked)[] = [taskForces, groups, matters, kinds]

/** A sentence that announces a number of things, and these things as a list below it. */
export function announcedList(w: Writing): { lead: Marked; children: Block[] } {
  const items = w.choose.sample(DUTIES, w.choose.int(3, 5))
  const lead = stated(w, items.length, (n) => say`重点落实以下${inWords(n, '项')}措施：`)
  const children = items.map((text, i) => ({ text: say`${text}${i === items.length - 1 ? '。' : '；'}` }))
  return { lead, children: numbered(w.choose.pick(['（1）', '①'] as const), children) }
}
