import { columnsOf } from '../../rows/columns.ts'

/** Columns that a sheet of the ledger may have when it comes back. Its ordinals and lights are worked out and not read. */
export const fileColumns = columnsOf({
  编号: ['编号', '事项编号'],
  版本: ['版本'],
  任务: ['任务', '任务内容', '工作任务'],
  期次: ['期次'],
  责任单位: ['责任单位', '牵头单位'],
  配合单位: ['配合单位'],
  报送: ['报送', '报送给', '报送单位'],
  期限: ['期限', '办理期限', '完成时限', '完成期限'],
  进度要求: ['进度要求'],
  办理: ['办理'],
  办结凭据: ['办结凭据', '凭据'],
  报送时间: ['报送时间'],
  办结时间: ['办结时间'],
  办理情况: ['办理情况', '进展情况'],
  依据: ['依据', '来源'],
  目标: ['目标'],
  措施: ['措施'],
  标准: ['标准'],
})

export type FileField = (typeof fileColumns.fields)[number]
