import { tight } from './characters.ts'

/** Kinds of official documents and of the texts they carry (党政机关公文处理工作条例 第八条; 规章制度 names), longest first. */
export const KINDS = [
  '实施方案',
  '工作方案',
  '实施意见',
  '指导意见',
  '实施细则',
  '实施办法',
  '应急预案',
  '管理办法',
  '通知',
  '通告',
  '公告',
  '通报',
  '决定',
  '命令',
  '意见',
  '办法',
  '方案',
  '预案',
  '规定',
  '条例',
  '细则',
  '规划',
  '计划',
  '批复',
  '函',
  '报告',
  '请示',
  '决议',
  '纪要',
  '公报',
  '责任制',
  '制度',
  '规则',
  '章程',
  '标准',
  '规范',
  '名单',
  '目录',
  '要点',
  '措施',
  '纲要',
  '规程',
  '清单',
  '承诺书',
  '公约',
  '议案',
  '令',
] as const

const GENERAL: Readonly<Record<string, string>> = {
  实施方案: '方案',
  工作方案: '方案',
  实施意见: '意见',
  指导意见: '意见',
  实施细则: '细则',
  实施办法: '办法',
  管理办法: '办法',
  应急预案: '预案',
}

/** （试行）, （修订） and the like, and closing marks, after the kind. */
const SUFFIX = /(?:[（(](?:试行|暂行|修订稿?|修正案?|草案|征求意见稿|\d{4}年?[^（）()]{0,12})[）)])?[》”"]?$/u
/** A kind with all that may follow it fits into this many characters. */
const TAIL = 32

/** The kind a title ends in (通知, 办法, 方案, 预案 …), or null. */
export function kindOf(title: string): string | null {
  const tail = tight(title.slice(-TAIL)).replace(SUFFIX, '')
  const found = KINDS.find((kind) => tail.endsWith(kind))
  return found === undefined ? null : (GENERAL[found] ?? found)
}

const CARRIES =
  /(?:^|关于|[府室厅局委院会部])(?:印发|转发|公布|发布|下发|批转|颁布)(?:《(.+)》|(.+?))的(?:紧急)?(?:补充)?(?:通知|通告|公告|决定|命令)$/u

/** The title of the text that a notice of this title carries, or null: 关于印发《X》的通知 → X. */
export function carriedTitle(title: string): string | null {
  const found = CARRIES.exec(tight(title))
  return found?.[1] ?? found?.[2] ?? null
}
