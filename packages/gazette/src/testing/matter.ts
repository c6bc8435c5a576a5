import type { County } from './county.ts'
import { printedDay } from './print.ts'
import type { Style } from './style.ts'

interface IssueFacts {
  readonly county: County
  readonly year: number
  readonly quarter: number
  readonly serial: number
  readonly published: Temporal.PlainDate
}

/** Cover, purposes and editorial board. */
export function printFront({ county, year, quarter, serial, published }: IssueFacts): string[] {
  return [
    '',
    `${county.name}人民政府公报`,
    '',
    `${year} 第 ${quarter} 期`,
    '',
    `(总第 ${serial} 期)`,
    '',
    '办刊宗旨',
    '',
    '传达政令 宣传政策',
    '指导工作 服务社会',
    '',
    `《${county.name}人民政府公报》刊载县政府及县政府办公室公开发布的文件，供社会各界查阅。`,
    '',
    `${county.name}人民政府公报编辑委员会`,
    '',
    '主任：林志远',
    '',
    '副主任：何晓明 高建国',
    '',
    `${county.name}人民政府公报`,
    '',
    `${year}年第${quarter}期（总第${serial}期）`,
    '',
    `${county.name}人民政府办公室主管主办`,
    '',
    `${printedDay(published)}出版（季刊）`,
    '',
  ]
}

export function printContents(
  entries: readonly { title: string; number: string | null; page: number }[],
  byCounty: number,
  style: Style,
): string[] {
  const lines = entries.map(({ title, number, page }) => {
    const named = number ? `（${number}）` : ''
    if (style.contents === 'tabbed') return [`${title} ${named}\t${page}`]
    if (style.contents === 'wrapped' && number) return [`- ${title}`, `${named}${page}`]
    return [`- ${title}${named}${named ? '' : '……'}${page}`]
  })
  return [
    '目 录',
    '',
    '【县政府文件】',
    '',
    ...lines.slice(0, byCounty).flat(),
    '',
    '【县政府办文件】',
    '',
    ...lines.slice(byCounty).flat(),
    '',
  ]
}

export function printBack({ county }: IssueFacts): string[] {
  return [
    '',
    `主管主办：${county.name}人民政府办公室`,
    `编辑出版：${county.name}人民政府公报编辑委员会`,
    `地 址：${county.province}${county.name}人民路 1 号`,
    '邮 编：000000',
    '电 话：0000-0000000',
    '定 价：免费赠阅',
    '发行范围：公开发行',
    '',
  ]
}
