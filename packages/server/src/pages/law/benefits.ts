import { type Benefit, type Outcome, unitsIn } from '@zhengling/law'
import { raw } from 'hono/html'
import { ruleHref } from '../../http/address.ts'
import type { Answers, Claims } from '../../law/benefits.ts'
import { type Html, html } from '../html.ts'
import { csrfField, type Page, type SignedIn } from '../layout.ts'
import { field } from './field.ts'
import { type ClauseLink, clauseMark } from './ladder.ts'
import { sentence, valueWords } from './words.ts'

export interface BenefitsView {
  /** Kinds of claimants to choose from. */
  readonly claimants: readonly string[]
  /** Who asks; null before that is chosen. */
  readonly who: string | null
  readonly claims: Claims | null
  readonly answers: Answers
  readonly skipped: ReadonlySet<string>
  readonly link: ClauseLink
  readonly folderOf: (number: string) => string | undefined
  readonly signedIn: SignedIn | null
  readonly way: BenefitsWay
}

/** Where the questions are asked: on the portal, or on a terminal. */
export interface BenefitsWay {
  readonly address: string
  readonly document: (number: string) => string
  /** Choices up to this many stand open. */
  readonly openChoices?: number
}

/** One question at a time over all documents, and what comes of the answers so far. Nothing of it is kept. */
export function benefitsPage(view: BenefitsView): Page {
  return {
    title: '我能享受什么',
    kind: 'benefits',
    canonical: '/benefits',
    main: html`<div class="page-head"><h1>我能享受什么</h1><p class="sub">一次问一件，答完即知。不用登录；所答的只用来推算，不留存。</p></div>
${renderBenefits(view)}`,
  }
}

/** The question that is asked now, and what comes of the answers. */
export function renderBenefits(view: BenefitsView): Html {
  const { who, claims } = view
  return who === null || claims === null
    ? renderWho(view)
    : html`${renderQuestion(view, claims)}${renderResults(view, claims)}`
}

const action = ({ signedIn, way }: BenefitsView, inside: Html): Html =>
  html`<form class="ask-form one" method="post" action="${way.address}" autocomplete="off">${signedIn ? csrfField(signedIn.csrf) : ''}${inside}</form>`

function renderWho(view: BenefitsView): Html {
  const { claimants } = view
  if (claimants.length === 0) return html`<p class="quiet">已声明的公文里，还没有写明可以享受的政策。</p>`
  return action(
    view,
    html`<fieldset class="ask"><legend>您是</legend><div class="choices">${claimants.map(
      (one, i) =>
        html`<label><input type="radio" name="who" value="${one}"${i === 0 ? html` required` : ''}> ${one}</label>`,
    )}</div></fieldset><div class="acts"><button class="main" type="submit">下一步</button></div>`,
  )
}

function renderQuestion(view: BenefitsView, { next, faults }: Claims): Html {
  const { who, answers, skipped, way } = view
  const wrong = faults.find(({ key }) => key === next?.key)
  const kept = html`<input type="hidden" name="who" value="${who ?? ''}">${[...answers].flatMap(([key, values]) =>
    key === next?.key ? [] : values.map((value) => html`<input type="hidden" name="answer:${key}" value="${value}">`),
  )}${[...skipped].map((key) => html`<input type="hidden" name="skipped" value="${key}">`)}`
  if (next === undefined)
    return html`<div class="asked"><p>要问的都问过了。${renderAnswers(view)}</p><p><a href="${way.address}">从头再来</a></p></div>`
  const { key, fact, benefit } = next
  const written = answers.get(key) ?? []
  return html`<div class="asked">${renderAnswers(view)}${action(
    view,
    html`${kept}<input type="hidden" name="asked" value="${key}"><input type="hidden" name="field" value="${fact.name}"><p class="quiet">为了推算“${benefit.name}”（${benefit.policy.title}）</p><div class="fields">${raw(field(fact, written, wrong?.message, way.openChoices).text)}</div>
<div class="acts"><button class="main" type="submit">下一步</button><button type="submit" name="skip" value="${key}" formnovalidate>不清楚，先跳过</button><a href="${way.address}">从头再来</a></div>`,
  )}</div>`
}

function renderAnswers({ who, answers, claims }: BenefitsView): Html {
  const unitOf = (key: string): string => {
    const type = claims?.facts.get(key)?.type
    return type?.kind === 'number' ? ` ${type.unit}` : ''
  }
  return html`<dl class="answered"><div><dt>您是</dt><dd>${who ?? ''}</dd></div>${[...answers].map(
    ([key, values]) => html`<div><dt>${key}</dt><dd>${values.join('、')}${unitOf(key)}</dd></div>`,
  )}</dl>`
}

type Result = Claims['results'][number]

function renderResults(view: BenefitsView, { results }: Claims): Html {
  const of = (pick: (outcome: Outcome) => boolean): readonly Result[] => results.filter(({ outcome }) => pick(outcome))
  return html`<section class="claims" aria-live="polite"><h2 class="unseen">结果</h2>
${group(
  '可以享受',
  of((outcome) => outcome.kind === 'known' && !isNothing(outcome)),
  view,
)}${group(
  '条文容许几种读法',
  of(({ kind }) => kind === 'open'),
  view,
)}${group(
  '文内没有写明',
  of(({ kind }) => kind === 'unstated'),
  view,
)}${group(
  '还缺情况',
  of(({ kind }) => kind === 'unknown'),
  view,
)}${group('按所答不能享受', of(isNothing), view)}
</section>`
}

/** Not reached; no; no amount. */
function isNothing(outcome: Outcome): boolean {
  if (outcome.kind !== 'known') return outcome.kind === 'inapplicable'
  const { value } = outcome
  return typeof value === 'object' && 'n' in value ? value.n <= 0n : value === false
}

function group(name: string, results: readonly Result[], view: BenefitsView): Html | '' {
  if (results.length === 0) return ''
  return html`<h3>${name}</h3><ul class="claim-list">${results.map((one) => renderResult(one, view))}</ul>`
}

function renderResult({ benefit, outcome }: Result, { link, folderOf, way }: BenefitsView): Html {
  const { name, at, policy, from, by, needs, gives } = benefit
  const folder = folderOf(policy.number)
  const isOff = outcome.kind === 'unknown' || isNothing(outcome)
  const whither = html`<div><dt>向谁申请</dt><dd>${unitsIn(from)}</dd></div><div><dt>何时以前</dt><dd>${by ?? html`<span class="unstated">文内未规定</span>`}</dd></div>${needs.length === 0 ? '' : html`<div><dt>要交什么</dt><dd>${needs.join('、')}</dd></div>`}`
  return html`<li><p class="claim"><strong>${name}</strong>　${verdict(benefit, outcome)}</p>
<dl class="meta">${isOff ? '' : whither}<div><dt>依据</dt><dd>${raw(clauseMark(at, link, policy.number).text)}　<a href="${way.document(policy.number)}">${policy.title}</a>${folder === undefined ? '' : html`　<a href="${ruleHref(folder, gives.name)}">怎样算出</a>`}</dd></div></dl></li>`
}

function verdict({ name }: Benefit, outcome: Outcome): Html | string {
  switch (outcome.kind) {
    case 'known':
      return outcome.type.kind === 'truth'
        ? outcome.value === true
          ? '符合条件'
          : '不符合条件'
        : html`<span class="figure">${valueWords(outcome.value, outcome.type)}</span>`
    case 'open':
      return html`${outcome.readings.map(
        ({ answers, outcome: one }, i) =>
          html`${i === 0 ? '' : '；'}${Object.values(answers).join('、')}：${one.kind === 'known' ? valueWords(one.value, one.type) : sentence(name, one)}`,
      )}<span class="quiet">。由${[...new Set(outcome.questions.map(({ decidedBy }) => decidedBy))].join('、')}解释</span>`
    default:
      return sentence(name, outcome)
  }
}
