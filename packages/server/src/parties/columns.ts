import { type DraftField, fieldNames, plainTitles, sealedFields } from '@zhengling/store'
import { columnsOf } from '../rows/columns.ts'

const also: Readonly<Partial<Record<DraftField, readonly string[]>>> = {
  name: ['姓名', '名称', '户主姓名', '户主', '企业名称', '单位名称'],
  township: ['乡', '镇', '乡（镇）', '所属乡镇'],
  village: ['村', '社区', '行政村', '村委', '村(社区)'],
  citizenNumber: ['身份证号', '身份证号码', '身份证', '公民身份证号码', '户主身份证号'],
  creditCode: ['信用代码', '社会信用代码', '统一信用代码'],
  phone: ['联系电话', '手机', '手机号', '手机号码', '电话号码'],
  bankCard: ['银行账号', '银行卡', '卡号', '账号', '一卡通账号', '一卡通卡号'],
}

const title = (field: DraftField): string =>
  field in plainTitles ? plainTitles[field as keyof typeof plainTitles] : sealedFields[field as 'phone'].title

const fields: readonly DraftField[] = [...(Object.keys(plainTitles) as (keyof typeof plainTitles)[]), ...fieldNames]

/** Columns that a file of parties may have; the best name is that of the file that is written. */
export const partyColumns = columnsOf(
  Object.fromEntries(fields.map((field) => [field, [title(field), ...(also[field] ?? [])]])) as Record<
    DraftField,
    [string, ...string[]]
  >,
)
