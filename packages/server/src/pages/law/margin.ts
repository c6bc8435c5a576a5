import type { Policy } from '@zhengling/law'
import { questionHref, ruleHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'
import { declaredClauses } from './declared.ts'

/** What is declared at each clause of a document, for its margin; nothing where the document declares nothing. */
export function declaredMargin(policy: Policy | undefined): (path: string) => Html | '' {
  if (policy === undefined) return () => ''
  const clauses = new Map(declaredClauses(policy).map((one) => [one.path, one.placed]))
  const { folder, head } = policy
  return (path) => {
    const placed = clauses.get(path) ?? []
    const rules = placed.filter(({ kind }) => kind === 'rule')
    const unstated = placed.filter(({ kind }) => kind === 'unstated')
    const questions = placed.filter(({ kind }) => kind === 'question')
    if (rules.length + unstated.length + questions.length === 0) return ''
    return html`${rules.length === 0 ? '' : html`<dl class="rules"><div><dt>规则</dt><dd>${rules.map(({ name }) => html`<a href="${ruleHref(folder, name)}">${name}</a>`)}</dd></div></dl>`}
${questions.map(({ name }) => html`<p><a href="${questionHref(`${head.number}/${name}`)}"><strong>待解读</strong>　${name}</a></p>`)}${unstated.map(({ name }) => html`<p class="unstated"><a href="${ruleHref(folder, name)}">文内未规定　${name}</a></p>`)}`
  }
}
