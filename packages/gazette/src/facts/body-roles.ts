import type { BodyRole } from '../types.ts'
import { labelledIn } from './body-labels.ts'
import type { FoundKind } from './found.ts'

type Body = FoundKind<'body'>

/** Said directly after a body or a list of them. */
const AFTER: readonly (readonly [RegExp, BodyRole])[] = [
  [/^(?:具体)?(?:负责)?(?:进行|做好)?解读/u, '解读'],
  [/^(?:具体)?(?:负责)?解释/u, '解释'],
  [/^(?:负责)?牵头/u, '牵头'],
  [
    /^(?:按照|按|根据|依据|结合)(?:各自)?(?:的)?(?:工作|部门)?(?:职责|职能)(?:和)?(?:任务)?(?:分工)?，?(?:分别|共同|具体|认真|分工)?(?:负责|落实|抓好|做好|组织|实施)/u,
    '责任',
  ],
  [/^(?:具体|抓好|负责|认真)?(?:组织)?(?:落实|实施)[。；，）)]/u, '责任'],
  [/^[：:]?(?:分别|分工|共同|具体|主要|全面|统一|专门|应当|应|要|依法|组织)?负责(?!人|同志)/u, '责任'],
  [/^(?:予以|积极|密切|协同|具体|给予|参与)?(?:配合|协助)/u, '配合'],
  [/^(?:是|为|作为)[^，。；：]{0,40}责任(?:主体|单位)/u, '责任'],
]
/** 县财政局：落实资金…: what the body that opens a text has to do. A number or a letter's 你局 is no duty. */
const DUTY = /^[ \u3000]?[:：]\s*(?!你|贵|现[将就]|为|根据《|按照《)\p{Script=Han}{2}[^\n]{8}/u
const TOLD = /^[^，。；：]{0,24}(?:报告|汇报|报送|上报|报备|备案|通报|呈报|移交|递交|提交|反映)/u
const REPORTED =
  /(?:报送至|报送给|报回|报送到|报送|报告给|报告至|报告|上报至|上报给|上报到|上报|报请|报经|呈报|呈送|抄报|抄送|提请|汇报给|汇报至|报至|反馈至|反馈给|推送至|推送到|移交至|(?<![申填瞒谎情海简月年周日预通举电汇])报)$/u
const JOINT =
  /^(?:[、]|和|与|及|以及|或|或者|并会同|会同|协同|[ \u3000]|[（()）]|（[^（）]{1,16}）|\([^()]{1,16}\)|等(?:有关|相关)?(?:部门|单位)?){0,4}$/u

/** Gives the bodies of a text their parts: by the label above a list, else by the words before and after it. A list shares its part. */
export function rolesOf(text: string, bodies: readonly Body[]): Body[] {
  const { roles, added } = labelledIn(text, bodies)
  const all = added.length === 0 ? bodies : [...bodies, ...added].toSorted((a, b) => a.from - b.from)
  if (all.length === 0) return []
  for (const list of listsOf(text, all)) {
    const role = spokenRole(text, list[0]?.from ?? 0, list.at(-1)?.to ?? 0)
    if (role) for (const { from } of list) if (!roles.has(from)) roles.set(from, role)
  }
  return all.map((body) => {
    const role = roles.get(body.from)
    return role ? { ...body, value: { ...body.value, role } } : body
  })
}

function spokenRole(text: string, from: number, to: number): BodyRole | null {
  const before = text.slice(Math.max(0, from - 10), from)
  const after = text.slice(to, to + 40).replace(/^(?:[）)]|等(?:有关|相关)?(?:部门|单位)?)+/u, '')
  if (/向[ \u3000]?$/u.test(before)) return TOLD.test(after) ? '报送给' : null
  for (const [words, role] of AFTER) if (words.test(after)) return role
  if (from === 0 && DUTY.test(after)) return '责任'
  return REPORTED.test(before) ? '报送给' : null
}

function listsOf(text: string, bodies: readonly Body[]): Body[][] {
  const lists: Body[][] = []
  for (const body of bodies) {
    const last = lists.at(-1)
    const end = last?.at(-1)?.to ?? -1
    if (last && body.from - end <= 20 && JOINT.test(text.slice(end, body.from))) last.push(body)
    else lists.push([body])
  }
  return lists
}
