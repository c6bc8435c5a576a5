import { type BodyKeeper, dayOfMoment } from '@zhengling/store'
import type { Convened } from '../../ledger/convened.ts'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { whoOf } from '../desk/recent.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

interface Keepers {
  readonly convened: readonly Convened[]
  /** Decisions, those that have ended too, the latest first. */
  readonly keepers: readonly BodyKeeper[]
  /** How many items each body owes, by its name. */
  readonly owed: ReadonlyMap<string, number>
  readonly refused: string | null
}

/** Task forces, leading groups and headquarters without a unit that does their work, and the forms to name one. */
export function keepersPage(frame: Frame, { convened, keepers, owed, refused }: Keepers): Page {
  const standing = (body: string) => keepers.find((one) => one.body === body && one.ended === null)
  const open = convened.filter(({ body }) => standing(body.name) === undefined)
  const ended = keepers.filter((one) => one.ended !== null)
  return workPage(
    frame,
    '定代办单位',
    open.length === 0
      ? '有任务的专班、领导小组、指挥部都有单位代办。'
      : `有 ${open.length} 个专班、领导小组、指挥部有任务，条文没有写明由哪个单位代办，它们的事项只有县政府办看得见。定了之后，由该单位的人报送。`,
    html`${refusal(refused)}${convened.length === 0 ? html`<p class="empty">没有这样的机构。</p>` : ''}${convened.map((one, n) => part(frame, one, { standing: standing(one.body.name), items: owed.get(one.body.name) ?? 0, n }))}
${ended.length === 0 ? '' : html`<h2>以前所定</h2><ul class="work versions">${ended.map((one) => html`<li><span><strong>${one.body}</strong>　${one.keeper}</span><span class="about">${day(one.setAt)} 定：${one.why}　${one.ended === null ? '' : `${day(one.ended.at)} 撤销：${one.ended.why}`}</span></li>`)}</ul>`}`,
    [['/duties', '事项台账']],
  )
}

const day = (at: Temporal.Instant): string => dayOfMoment(at).toString()

function part(
  frame: Frame,
  { body, leads, offices }: Convened,
  { standing, items, n }: { readonly standing: BodyKeeper | undefined; readonly items: number; readonly n: number },
): Html {
  const placed = offices.map(({ name, keeper }) => (keeper === undefined ? name : `${name}（设在${keeper}）`))
  return html`<section><h2>${body.name}</h2><p>${leads === 0 ? '条文没有让它牵头，只是配合或者接收报送' : `牵头的条文 ${leads} 条`}；台账上待办 ${items} 项。${placed.length === 0 ? '' : `下设${placed.join('、')}。`}</p>
${standing === undefined ? '' : html`<p>由<strong>${standing.keeper}</strong>代办：${day(standing.setAt)} 定，${standing.why}　<span class="about">${whoOf(standing.setBy)}</span></p>`}
<details><summary>${standing === undefined ? `定“${body.name}”的代办单位` : `改定“${body.name}”的代办单位`}</summary>${deskForm(
    frame,
    '/duties/keepers',
    html`<input type="hidden" name="body" value="${body.name}"><input type="hidden" name="before" value="${standing?.id ?? ''}">
<div class="field"><label for="keeper-${n}">代办单位</label><input id="keeper-${n}" type="text" name="keeper" required maxlength="100" autocomplete="off"><p class="hint">写全称或简称，只写一个。</p></div>
<div class="field"><label for="why-${n}">理由或出处</label><input id="why-${n}" type="text" name="why" required maxlength="500" autocomplete="off"></div>
<p class="acts"><button type="submit">定为代办单位</button></p>`,
  )}</details>${
    standing === undefined
      ? ''
      : html`<details><summary>撤销“${body.name}”的代办单位</summary>${deskForm(
          frame,
          '/duties/keepers/end',
          html`<input type="hidden" name="id" value="${standing.id}"><div class="field"><label for="end-${n}">为什么撤销</label><input id="end-${n}" type="text" name="why" required maxlength="500" autocomplete="off"></div><p class="acts"><button type="submit">撤销</button></p>`,
        )}</details>`
  }</section>`
}
