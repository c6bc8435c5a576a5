import type { Body as Declared } from '@zhengling/law'

/** What a body is, in the order in which lists show them; the words are the field's own. */
export const kinds = [
  '政府',
  '政府办公机构',
  '党群机关',
  '工作部门',
  '专项办公室',
  '垂直管理',
  '司法武装',
  '开发区',
  '乡镇',
  '社区服务',
  '事业单位',
  '医疗机构',
  '领导小组',
  '工作专班',
  '指挥部',
  '办事机构',
  '工作组',
  '应急队伍',
  '银行',
  '金融监管',
  '交易场所',
  '企业',
  '上级',
] as const

export type BodyKind = (typeof kinds)[number]

/** A body that the county's documents name. */
export interface Body extends Declared {
  readonly kind: BodyKind
}
