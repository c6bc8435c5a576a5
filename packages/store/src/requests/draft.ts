import { readCitizenNumber } from '../personal/citizen-number.ts'
import { readCreditCode } from '../personal/credit-code.ts'
import type { NumberRead } from '../personal/number-read.ts'
import { readPhone } from '../personal/phone.ts'
import { unstorable } from '../storable.ts'

export const applicantKinds = ['公民', '法人或者其他组织'] as const
export const identityKinds = ['居民身份证', '统一社会信用代码', '其他证件'] as const
export const carriers = ['纸质', '电子文档', '不限'] as const
export const deliveries = ['邮寄', '电子邮件', '自行领取', '当面查阅'] as const

/** What a request has to say (条例第二十九条), as it was written on a form. */
export interface RequestDraft {
  readonly kind: (typeof applicantKinds)[number]
  readonly name: string
  readonly identity: (typeof identityKinds)[number]
  readonly number: string
  readonly phone: string
  readonly email: string
  readonly address: string
  /** The information by its name, its number, or whatever lets it be found. */
  readonly what: string
  readonly carrier: (typeof carriers)[number]
  readonly delivery: (typeof deliveries)[number]
}

export interface RequestFault {
  readonly field: keyof RequestDraft
  /** A sentence that says what would be right. */
  readonly message: string
}

const limits = { name: 100, number: 50, phone: 30, email: 254, address: 200, what: 2000 } as const
const titles = {
  name: '姓名或者名称',
  number: '证件号码',
  phone: '电话',
  email: '电子邮箱',
  address: '通信地址',
  what: '所需信息',
} as const

/** The form with its numbers as they are kept, or everything that is wrong with it. */
export function readRequest(draft: RequestDraft): RequestDraft | { readonly faults: readonly RequestFault[] } {
  const read = { ...draft }
  const faults: RequestFault[] = []
  for (const field of Object.keys(limits) as (keyof typeof limits)[]) {
    read[field as 'name'] = draft[field].trim()
    const message = unfit(field, read[field])
    if (message !== null) faults.push({ field, message })
  }
  const bad = new Set(faults.map(({ field }) => field))
  const take = (field: 'number' | 'phone', found: NumberRead) => {
    if ('fault' in found) faults.push({ field, message: `${titles[field]}${found.fault}。` })
    else read[field as 'name'] = found.value
  }
  if (!bad.has('number') && draft.identity !== '其他证件')
    take('number', (draft.identity === '居民身份证' ? readCitizenNumber : readCreditCode)(read.number))
  if (!bad.has('phone') && read.phone !== '') take('phone', readPhone(read.phone))
  if (!bad.has('email') && read.email !== '' && !/^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/u.test(read.email))
    faults.push({ field: 'email', message: '电子邮箱不对，应像 zhangsan@example.cn。' })
  if (read.phone + read.email + read.address === '')
    faults.push({ field: 'phone', message: '没有联系方式。电话、电子邮箱、通信地址至少写一项。' })
  for (const [delivery, field] of [
    ['邮寄', 'address'],
    ['电子邮件', 'email'],
  ] as const)
    if (read.delivery === delivery && read[field] === '')
      faults.push({ field, message: `选了以${delivery}方式获取，请写${titles[field]}。` })
  return faults.length > 0 ? { faults } : read
}

const needed: ReadonlySet<string> = new Set(['name', 'number', 'what'])

function unfit(field: keyof typeof limits, text: string): string | null {
  const title = titles[field]
  if (text === '') return needed.has(field) ? `未填${title}。` : null
  if (text.length > limits[field]) return `${title}有 ${text.length} 字，最多 ${limits[field]} 字。`
  const bad = unstorable(text)
  return bad === null ? null : `${title}${bad}，不能保存。请重新输入。`
}
