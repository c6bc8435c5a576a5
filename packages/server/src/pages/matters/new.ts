import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { choice } from '../parties/parts.ts'
import { area, line } from './parts.ts'
import type { Written } from './written.ts'

/** Where a matter comes from, by the word that the store keeps. */
export const matterSources = [
  ['议定', '县委、县政府议定'],
  ['交办', '领导交办'],
  ['台账', '事项台账'],
  ['上级', '上级督办'],
  ['其他', '其他'],
] as const

/** A matter is entered: what, in which category, who leads, and the office's decision whether it is major. */
export function newMatterPage(
  frame: Frame,
  page: {
    readonly categories: readonly (readonly [name: string, title: string])[]
    readonly written: Written
    readonly refused: string | null
  },
): Page {
  const { categories, written, refused } = page
  return workPage(
    frame,
    '登记督办事项',
    '登记以后再交办。哪些算“重大事项”文内未规定，由县政府办决定并写明依据。',
    html`${refusal(refused)}${deskForm(
      frame,
      '/matters/new',
      html`<input type="hidden" name="item" value="${written['item'] ?? ''}">
${area('n-what', '督办事项', written)}
${choice('category', '类别', categories, { chosen: written['category'] })}
${choice('source', '来源', matterSources, { chosen: written['source'] })}
${line('n-origin', '哪次会议、谁的批示、哪份文件', written, { required: true })}
${line('n-assigner', '交办人或机关', written, { required: true })}
${area('n-leads', '牵头单位', written, '一行一个，写全称或简称。')}
${line('n-along', '配合单位', written, { hint: '几个的用、隔开。' })}
${line('n-checker', '核查单位', written, { hint: '不写的由县政府办核查；牵头单位不能核查自己办的事。' })}
${choice('major', '是否重大事项', ways, { chosen: written['major'] })}
${line('n-majorWhy', '这样定的依据', written, { required: true })}
${choice('scale', '大小', scales, { chosen: written['scale'] })}
${line('n-ownDay', '限期', written, { type: 'date', hint: '只用于不纳入“13710”的；含当日。' })}
${line('n-ownWhy', '限期的出处', written)}
<p class="acts"><button type="submit" class="main">登记</button></p>`,
    )}`,
    [['/matters', '督查督办']],
  )
}

export const ways = [
  ['1', '重大，纳入“13710”'],
  ['0', '不纳入'],
] as const
export const scales = [
  ['一般', '一般（七日）'],
  ['较大', '较大（一个月或者节点计划）'],
] as const
