import { answerKinds } from '@zhengling/national'
import type { RequestStep } from '@zhengling/store'
import { deskForm } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame } from '../layout.ts'
import { area, line, pick } from '../matters/parts.ts'
import type { Written } from '../matters/written.ts'
import type { CasePage } from './case.ts'
import { requestHref } from './parts.ts'

/** Letters that ask for an opinion and of which a kind of step is still wanting. */
const waiting = (steps: readonly RequestStep[], kind: '送达' | '收到意见') =>
  steps
    .filter(({ kind: of }) => of === '征求意见')
    .filter(({ n }) => !steps.some((step) => step.kind === kind && step.detail.asked === n))
    .map(({ n, day, detail, said }) => [`${n}`, `${detail.who ?? ''}　${said?.about ?? ''}（${day} 发出）`] as const)

/** What may be done on the request now, by the unit asked. */
export function requestForms(frame: Frame, page: CasePage): readonly Html[] {
  const { standing, handles, failed, today } = page
  const { request, steps } = standing
  if (!handles || request.ended !== null) return []
  const now: Written = { day: today.toString(), ...page.written }
  const day = (act: string, label: string) => line(`${act}-day`, label, now, { type: 'date', required: true })
  const form = (act: string, title: string, content: Html, hint = ''): Html =>
    html`<details${failed === act ? html` open` : ''}><summary>${title}</summary>${hint === '' ? '' : html`<p class="hint">${hint}</p>`}${deskForm(
      frame,
      `${requestHref(request.id)}/${act}`,
      html`<input type="hidden" name="revision" value="${request.revision}">${content}<p class="acts"><button type="submit" class="main">${title}</button></p>`,
    )}</details>`
  const withdraw = form(
    'withdraw',
    '登记撤回',
    html`${day('withdraw', '申请人撤回的日期')}${area('withdraw-said', '撤回的情况', now)}`,
  )
  switch (request.state) {
    case '待确认':
      return [
        form(
          'confirm',
          '确认收到',
          day('confirm', '与申请人确认的日期'),
          '确认之日为收到申请之日，答复期限从这一天起算。',
        ),
        withdraw,
      ]
    case '待补正':
      return [
        form(
          'correction',
          '登记收到补正',
          html`${day('correction', '收到补正的日期')}${area('correction-said', '补正的内容', now)}`,
        ),
        form(
          'give-up',
          '视为放弃',
          area('give-up-said', '没有正当理由的情况', now),
          '补正期限过了，又没有正当理由的，才视为放弃。',
        ),
        withdraw,
      ]
    default:
      return [
        answerForm(form, day, now, steps),
        ...askForms(form, day, now, steps),
        ...termForms(form, day, now, steps),
        withdraw,
      ]
  }
}

type Form = (act: string, title: string, content: Html, hint?: string) => Html
type DayField = (act: string, label: string) => Html

const answerForm = (form: Form, day: DayField, now: Written, steps: readonly RequestStep[]): Html =>
  form(
    'answer',
    '答复',
    html`${day('answer', '答复的日期')}${pick(
      'answer-kind',
      '怎样答复',
      answerKinds.map(({ name, clause }) => [name, `${name}（${clause}）`] as const),
      now['kind'],
    )}<ul class="hint">${answerKinds.map(({ name, asks }) => html`<li>${name}：写明${asks}</li>`)}</ul>${line('answer-number', '文号', now, { hint: '在发文登记里取得的文号；没有的空着，函上写“未编号”。' })}${area('answer-ground', '依据', now, '写明条款。')}${area('answer-said', '答复的内容', now, '一行一段，印在答复函里。对答复不服怎样救济，也写在这里。')}`,
    steps.some(({ kind, detail }) => kind === '收到意见' && detail.consents === false)
      ? '第三方不同意公开又有合理理由的，不予公开；认为不公开可能对公共利益造成重大影响的，可以决定公开，并把公开的内容和理由书面告知第三方（第三十二条）。'
      : '',
  )

function askForms(form: Form, day: DayField, now: Written, steps: readonly RequestStep[]): readonly Html[] {
  const [undelivered, unanswered] = [waiting(steps, '送达'), waiting(steps, '收到意见')]
  return [
    form(
      'ask',
      '征求意见',
      html`${pick(
        'ask-who',
        '征求谁的意见',
        [
          ['第三方', '第三方（第三十二条）'],
          ['其他机关', '其他机关（第三十四条）'],
        ],
        now['who'],
      )}${line('ask-name', '名称', now, { required: true })}${day('ask', '征求意见书发出的日期')}${area('ask-said', '征求什么意见', now)}`,
      '公开会损害其合法权益的，征求第三方的意见；几个机关共同制作的，可以征求其他机关的意见。十五个工作日自对方收到之日起算。第三方逾期不提出意见的，由本机关决定；其他机关逾期不提出的，视为同意公开。',
    ),
    ...(undelivered.length === 0
      ? []
      : [
          form(
            'delivered',
            '登记送达',
            html`${pick('delivered-asked', '哪一份征求意见书', undelivered)}${day('delivered', '对方收到的日期')}`,
          ),
        ]),
    ...(unanswered.length === 0
      ? []
      : [
          form(
            'opinion',
            '登记意见',
            html`${pick('opinion-asked', '哪一份征求意见书', unanswered)}${day('opinion', '收到意见的日期')}${pick(
              'opinion-consents',
              '是否同意公开',
              [
                ['1', '同意'],
                ['0', '不同意'],
              ],
              now['consents'],
            )}${area('opinion-said', '意见', now)}`,
          ),
        ]),
  ]
}

function termForms(form: Form, day: DayField, now: Written, steps: readonly RequestStep[]): readonly Html[] {
  const has = (kind: RequestStep['kind']) => steps.some((step) => step.kind === kind)
  return [
    ...(has('告知补正')
      ? []
      : [
          form(
            'correct',
            '告知补正',
            html`${day('correct', '告知的日期')}${area('correct-said', '要补正的事项', now)}${line('correct-until', '补正期限的最后一日', now, { type: 'date', required: true, hint: '给几天文内未规定，写的是合理的期限，由本机关定。' })}`,
            '内容不明确的，自收到之日起七个工作日内一次性告知，只告知一次。',
          ),
        ]),
    ...(has('延长')
      ? []
      : [
          form(
            'extend',
            '延长答复期限',
            html`${day('extend', '告知申请人的日期')}${line('extend-days', '延长几个工作日', now, { type: 'number', required: true, hint: '最多 20 个。' })}${line('extend-consent', '同意延长的负责人', now, { required: true, hint: '政府信息公开工作机构负责人。' })}${area('extend-said', '延长的理由', now)}`,
          ),
        ]),
  ]
}
