import { isUnsaid } from '@zhengling/law'
import { dayOfMoment, type OwedByWords, type UnitAssignment } from '@zhengling/store'
import { standingFor } from '../../ledger/led-by.ts'
import { leads, type Unnamed } from '../../ledger/unnamed.ts'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { whoOf } from '../desk/recent.ts'
import { type Html, html } from '../html.ts'
import type { ClauseLink } from '../law/ladder.ts'
import type { Frame, Page } from '../layout.ts'
import { owedUnder, sayEarliest, wordsHref } from './assignments.ts'
import { quoteWords, sayWords } from './parts.ts'

interface Words {
  readonly unnamed: Unnamed
  /** Decisions on these words, those that have ended too, the latest first. */
  readonly assignments: readonly UnitAssignment[]
  readonly owed: readonly OwedByWords[]
  readonly clauseHref: ClauseLink
  /** What was written, where it could not be kept; which duty is asked about. */
  readonly written: { readonly duty?: string; readonly units?: string; readonly why?: string }
  readonly refused: string | null
}

/** Words of a document that name no unit: the duties that hang on them, the form to name units, and what was decided. */
export function wordsPage(frame: Frame, page: Words): Page {
  const { unnamed, assignments, refused } = page
  const { document, title, words, whys } = unnamed
  const standing = assignments.filter(({ ended }) => ended === null)
  const ended = assignments.filter((one) => one.ended !== null)
  return workPage(
    frame,
    sayWords(words),
    `${document}《${title}》${quoteWords(words)}：${whys.join('；')}。由县政府办定是哪些单位，写明理由，记入日志。`,
    html`${refusal(refused)}
<h2>现在所定</h2>${standing.length === 0 ? html`<p class="empty">还没有定。</p>` : html`<ul class="work versions">${standing.map((one) => decision(frame, one))}</ul>`}
<h2>${standing.length === 0 ? '定责任单位' : '另定责任单位'}</h2>${form(frame, page)}
<h2>涉及的条文</h2>${duties(page)}
${ended.length === 0 ? '' : html`<h2>以前所定</h2><ul class="work versions">${ended.map((one) => html`<li>${decided(one)}<span class="about">${one.ended === null ? '' : `${day(one.ended.at)} 撤销：${one.ended.why}　`}${one.ended === null ? '' : whoOf(one.ended.by)}</span></li>`)}</ul>`}`,
    [
      ['/duties', '事项台账'],
      ['/duties/assignments', '定责任单位'],
    ],
  )
}

const day = (at: Temporal.Instant): string => dayOfMoment(at).toString()
const scopeOf = (duty: string): string => (duty === '' ? '本公文的这一说法' : `只是“${duty}”一条`)

const decided = ({ duty, units, why, setAt, setBy }: UnitAssignment): Html =>
  html`<span><strong>${units.join('、')}</strong>　${scopeOf(duty)}</span><span class="about">${day(setAt)} 定：${why}　${whoOf(setBy)}</span>`

function decision(frame: Frame, one: UnitAssignment): Html {
  return html`<li>${decided(one)}<details><summary>撤销 ${scopeOf(one.duty)} 的这一次</summary>${deskForm(
    frame,
    '/duties/assignments/end',
    html`<input type="hidden" name="document" value="${one.document}"><input type="hidden" name="words" value="${one.words}"><input type="hidden" name="id" value="${one.id}">
<div class="field"><label for="end-${one.id}">为什么撤销</label><input id="end-${one.id}" type="text" name="why" required maxlength="500" autocomplete="off"><p class="hint">撤销之后，由它列给各单位的事项转为“不再要求”，已经报送的还在。</p></div>
<p class="acts"><button type="submit">撤销</button></p>`,
  )}</details></li>`
}

function form(frame: Frame, { unnamed, assignments, written }: Words): Html {
  const { document, words, duties } = unnamed
  const seen = Object.fromEntries(
    assignments.flatMap((one) => (one.ended === null ? [[one.duty, one.id] as const] : [])),
  )
  const scopes = [
    ['', `${isUnsaid(words) ? '本公文没有写由谁办的' : `本公文的“${words}”`}，共 ${duties.length} 条`] as const,
    ...duties.map(({ name, at }) => [name, `只是 ${at.clause} ${name}`] as const),
  ]
  return deskForm(
    frame,
    '/duties/assignments',
    html`<input type="hidden" name="document" value="${document}"><input type="hidden" name="words" value="${words}"><input type="hidden" name="seen" value="${JSON.stringify(seen)}">
${scopeChoice(scopes, written.duty ?? '')}
<div class="field"><label for="units">责任单位</label><textarea id="units" name="units" rows="4" required maxlength="4000">${written.units ?? ''}</textarea><p class="hint">一行一个，写全称或简称；写“各乡镇”就是全部乡镇。每个单位各立一项。</p></div>
<div class="field"><label for="why">理由或出处</label><input id="why" type="text" name="why" required maxlength="500" value="${written.why ?? ''}" autocomplete="off"><p class="hint">例如 县政府第3次常务会议、分工文件的文号。</p></div>
<p class="acts"><button type="submit" class="main">定为责任单位</button></p>`,
  )
}

/** The whole document is a choice of its own, not the want of one. */
const scopeChoice = (scopes: readonly (readonly [string, string])[], chosen: string): Html =>
  html`<div class="field"><label for="duty">定的是</label><select id="duty" name="duty">${scopes.map(([value, title]) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${title}</option>`)}</select><p class="hint">单独定了的一条，以单独定的为准。</p></div>`

function duties({ unnamed, assignments, owed, clauseHref }: Words): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="涉及的条文"><table class="dense duties"><thead><tr><th scope="col">任务</th><th scope="col">条</th><th scope="col" class="number">未落到单位</th><th scope="col">最早到期</th><th scope="col">责任单位</th></tr></thead>
<tbody>${unnamed.duties.map((one) => {
    const { items, earliest } = owedUnder(unnamed, owed, one.name)
    const standing = standingFor(one, unnamed.words, assignments)
    const href = clauseHref(one.at)
    return html`<tr><th scope="row">${one.what}<span class="about">　${one.name}${leads(one, unnamed.words) ? '' : '，只是配合'}</span></th><td>${href === undefined ? one.at.clause : html`<a href="${href}">${one.at.clause}</a>`}</td><td class="number">${items} 项</td><td class="number">${sayEarliest(earliest)}</td><td>${standing === undefined ? html`<a href="${wordsHref(unnamed, { duty: one.name })}#duty">未定</a>` : standing.units.join('、')}</td></tr>`
  })}</tbody></table></div>`
}
