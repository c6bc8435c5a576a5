import type { Decision, Outcome, ReadOutcome, Type, UsedConvention } from '@zhengling/law'
import { longDate } from '../date.ts'
import { type ClauseLink, clauseMark, ladder } from './ladder.ts'
import { type Markup, markup, none } from './markup.ts'
import { sentence, valueWords } from './words.ts'

/** What an answer says besides its outcome. */
export interface Around {
  /** Name of the rule and what it gives. */
  readonly name: string
  readonly type: Type
  /** Number of its document. */
  readonly home: string
  readonly link: ClauseLink
  /** YYYY-MM-DD, the day whose law was applied. */
  readonly on: string
}

/** An outcome for a person: the answer in a sentence first, then how it comes about, then what was assumed. */
export function answer(outcome: Outcome, around: Around): Markup {
  return markup`<div class="outcome ${outcome.kind}">${told(outcome, around)}${outcome.kind === 'unknown' ? none : foot(outcome, around)}</div>`
}

function told(outcome: Outcome, around: Around): Markup {
  const { name, link, home } = around
  const words = sentence(name, outcome)
  switch (outcome.kind) {
    case 'known':
      return markup`<p class="verdict">${words}${marks(outcome.conventions)}</p>${basis(outcome, around)}${ladder(outcome.steps, link, home)}`
    case 'inapplicable':
      return markup`<p class="verdict">${words}</p>${basis(outcome, around)}`
    case 'unstated':
      return markup`<div class="unstated-box"><p class="verdict">${words}</p><p>在文中查找过：${outcome.looked.join('、')}。系统不推测，也不以惯例补上。</p></div>${basis(outcome, around)}`
    case 'unknown':
      return markup`<p class="verdict quiet">${words}</p>${possible(outcome, around)}`
    case 'open':
      return markup`<p class="verdict"><strong>待解读</strong>${words.slice('待解读'.length)}</p>${outcome.questions.map(
        ({ words: printed, decidedBy, proposedBy }) =>
          markup`<p class="decider">疑义在“${printed}”；由${decidedBy}解释${proposedBy === undefined ? none : markup`，${proposedBy}可提出建议`}。解释作出以前，下面各种读法并存。</p>`,
      )}<ol class="readings">${outcome.readings.map((one) => reading(one, around))}</ol>${basis(outcome, around)}`
  }
}

function reading({ answers, argument, outcome }: ReadOutcome, { link, home }: Around): Markup {
  const value =
    outcome.kind === 'known'
      ? valueWords(outcome.value, outcome.type)
      : outcome.kind === 'inapplicable'
        ? `不适用：${outcome.why}`
        : outcome.kind === 'unstated'
          ? `文内未规定：${outcome.what}`
          : '还缺情况'
  return markup`<li><p class="how">${Object.entries(answers).map(([question, name]) => markup`<span><span class="quiet">${question}</span> ${name}</span>`)}</p><p class="value">${value}</p><p>${argument}。</p>${outcome.steps.length === 0 ? none : markup`<details><summary>怎样算出</summary>${ladder(outcome.steps, link, home)}</details>`}</li>`
}

function basis({ basis: clauses }: Outcome, { link, home }: Around): Markup {
  if (clauses.length === 0) return none
  return markup`<p class="basis">依据　${clauses.map((one, i) => markup`${i === 0 ? none : markup`、`}${clauseMark(one, link, home)}`)}</p>`
}

function possible(outcome: Extract<Outcome, { kind: 'unknown' }>, { type }: Around): Markup {
  const { possible: left, because, settling } = outcome
  const ends =
    left === undefined
      ? none
      : left.kind === 'words'
        ? markup`<p class="possible">就目前所填，可能为${left.values.join('、')}。</p>`
        : markup`<p class="possible">就目前所填，在${valueWords(left.from, type)}至${valueWords(left.to, type)}之间。</p>`
  const bounds = settling.map(
    ({ fact, bounds: all }) =>
      markup`<p class="possible">${fact.name}以${all.map((bound) => valueWords(bound, fact.type)).join('、')}为界。</p>`,
  )
  return markup`${ends}${bounds}${because === undefined || outcome.missing.length === 0 ? none : markup`<p>${because}。</p>`}`
}

const marks = (conventions: readonly UsedConvention[]): readonly Markup[] =>
  conventions.map((_, i) => markup`<sup><a href="#convention-${i + 1}">注${i + 1}</a></sup>`)

/** What was assumed: the day, the conventions that changed it, the decisions that settled something. */
function foot({ conventions, decisions }: Outcome, { on }: Around): Markup {
  return markup`<div class="assumed"><h3>据以计算的</h3><ul><li>${longDate(on)}施行的规定。</li>${conventions.map(
    ({ name, reading: taken, basis: ground }, i) =>
      markup`<li id="convention-${i + 1}">注${i + 1}　${name}：${taken}。${ground}。</li>`,
  )}${decisions.map(decided)}</ul></div>`
}

const decided = ({ question, reading: taken, by, from, why }: Decision): Markup =>
  markup`<li>${question.slice(question.lastIndexOf('/') + 1)}：${by}解释为“${taken}”，自${longDate(from)}起。${why}。</li>`
