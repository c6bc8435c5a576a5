import { deskForm } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame } from '../layout.ts'
import type { MatterPage } from './matter.ts'
import { scales, ways } from './new.ts'
import { area, line, matterHref, pick } from './parts.ts'

/** A form for one act; the act's words stand on its button. */
type Made = (act: string, title: string, content: Html | readonly Html[], buttons: Html) => Html

const button = (words: string, value = '') =>
  html`<button type="submit" class="main"${value === '' ? '' : html` name="do" value="${value}"`}>${words}</button>`

/** What may be done on the matter now, by whoever reads it. */
export function matterForms(frame: Frame, page: MatterPage): readonly Html[] {
  const { matter, may, steps, written } = page
  if (matter.state === '已撤回') return []
  const form: Made = (act, title, content, buttons) =>
    html`<details${page.failed === act ? html` open` : ''}><summary>${title}</summary>${deskForm(
      frame,
      `${matterHref(matter.id)}/${act}`,
      html`<input type="hidden" name="revision" value="${matter.revision}">${content}<p class="acts">${buttons}</p>`,
    )}</details>`
  return [...unitForms(form, page), ...checkForms(form, page), ...officeForms(form, page)].concat(
    may.keep && matter.state !== '待交办' && steps.length > 0 ? answerForms(form, page, written) : [],
  )
}

function unitForms(form: Made, { matter, may, steps, written, ownUnits }: MatterPage): readonly Html[] {
  if (!may.handle || matter.state !== '办理') return []
  const round = steps.filter((step) => step.round === matter.round)
  const signed = round.flatMap(({ kind, units }) => (kind === '签收' ? units : []))
  const left = matter.nodes.flatMap((node, i) =>
    round.some(({ kind, detail }) => kind === '报节点' && detail.node === i) ? [] : [[String(i), node.what] as const],
  )
  return [
    ...(ownUnits.every((unit) => signed.includes(unit)) ? [] : [form('sign', '签收', html``, button('签收'))]),
    form('report', '报处理情况', area('report-said', '处理情况', written), button('报处理情况')),
    ...(matter.major && matter.scale === '较大'
      ? [
          form(
            'plan',
            '报节点计划',
            html`${area('plan-said', '一个月内不能办结的原因', written)}${area('plan-nodes', '节点', written, '一行一个，先日期后内容，例如 2022-08-31 完成立项。')}`,
            button('报节点计划'),
          ),
        ]
      : []),
    ...(left.length === 0
      ? []
      : [
          form(
            'node',
            '报节点完成',
            html`${pick('node-node', '节点', left)}${area('node-said', '完成情况', written)}`,
            button('报节点完成'),
          ),
        ]),
    form(
      'apply',
      '申请销号',
      html`${area('apply-said', '办结情况', written)}${area('apply-evidence', '佐证', written, '一行一项：名称、文号或者存放处。')}`,
      button('申请销号'),
    ),
  ]
}

function checkForms(form: Made, { matter, may, written }: MatterPage): readonly Html[] {
  const both = (yes: string, no: string) =>
    html`${button(yes, 'yes')}<button type="submit" name="do" value="no">${no}</button>`
  return [
    ...(may.check && matter.state === '待核查'
      ? [form('check', '核查', area('check-said', '核查情况', written), both('核查通过，销号', '退回'))]
      : []),
    ...(may.sample && matter.sample !== null
      ? [form('recheck', '复查', area('recheck-said', '复查情况', written), both('复查合格', '不合格，重新办理'))]
      : []),
    ...(may.keep && matter.proposed.length > 0 && matter.state === '办理'
      ? [
          form(
            'judge-plan',
            '核准节点计划',
            html`<ol>${matter.proposed.map(({ what, due }) => html`<li>${due}　${what}</li>`)}</ol>${area('judge-said', '意见', written, '退回必须写明理由。', false)}`,
            both('核准计划', '退回计划'),
          ),
        ]
      : []),
  ]
}

function officeForms(form: Made, { matter, may, written }: MatterPage): readonly Html[] {
  if (!may.keep) return []
  if (matter.state === '已销号')
    return [form('reopen', '重新办理', area('reopen-said', '重新办理的理由', written), button('重新办理'))]
  const now = { ownDay: matter.own?.day ?? '', checker: matter.checker ?? '', ...written }
  return [
    ...(matter.state === '待交办'
      ? [form('assign', '交办', area('assign-said', '交办要求', written), button('交办'))]
      : []),
    form(
      'regrade',
      '改定',
      html`${pick('regrade-major', '是否重大事项', ways, matter.major ? '1' : '0')}${pick('regrade-scale', '大小', scales, matter.scale)}${line('regrade-ownDay', '限期', now, { type: 'date', hint: '只用于不纳入“13710”的。' })}${line('regrade-checker', '核查单位', now, { hint: '不写的由县政府办核查。' })}${line('regrade-why', '改定的依据', written, { required: true })}`,
      button('改定'),
    ),
    form(
      'withdraw',
      '撤回',
      html`<p class="hint">登记错了的才撤回：不再办理，不计入督办和考核，办理经过还在。</p>${area('withdraw-said', '撤回的理由', written)}`,
      html`<button type="submit">撤回</button>`,
    ),
  ]
}

function answerForms(form: Made, { matter, supervision }: MatterPage, written: MatterPage['written']): readonly Html[] {
  const of = (names: readonly string[]) => names.map((one) => [one, one] as const)
  return [
    form(
      'summon',
      '约谈',
      html`<p class="unstated">由谁约谈：文内未规定，由县政府办写明并注明依据。</p>${pick('summon-summoned', '被约谈的单位', of([...matter.leads, ...matter.along]))}${pick('summon-ground', '情由', of(supervision.summons.grounds))}${line('summon-holder', '由哪个单位约谈', written, { required: true })}${line('summon-basis', '由其约谈的依据', written, { required: true })}${line('summon-day', '约谈日期', written, { type: 'date', required: true })}${area('summon-said', '约谈事由', written)}`,
      button('登记约谈'),
    ),
    form(
      'refer',
      '移交问题线索',
      html`<p class="hint">移交的内容只有县政府办看得见。</p>${pick('refer-ground', '情由', of(supervision.referral.grounds))}${line('refer-to', '移交给哪个部门', written, { required: true })}${line('refer-basis', '移交的依据', written, { required: true })}${area('refer-said', '移交的内容', written)}`,
      button('登记移交'),
    ),
  ]
}
