import {
  fieldsOf,
  mask,
  type PartyChange,
  type PartyView,
  plainTitles,
  retentions,
  type SealedField,
  sealedFields,
} from '@zhengling/store'
import { type Township } from '../../parties/townships.ts'
import { type Html, html } from '../html.ts'

/** The record as it is now beside what the reader wrote, field by field where they differ: nothing was overwritten. */
export function renderChanged(now: PartyView, mine: PartyChange, townships: readonly Township[]): Html {
  const nameOf = (code: string) => townships.find((one) => one.code === code)?.name ?? code
  const titleOf = (retention: string) =>
    Object.entries(retentions).find(([key]) => key === retention)?.[1].title ?? retention
  const plain = [
    [plainTitles.name, now.name, mine.name.trim()],
    [plainTitles.township, nameOf(now.township), nameOf(mine.township)],
    [plainTitles.village, now.village ?? '', mine.village.trim()],
    [plainTitles.retention, titleOf(now.retention), titleOf(mine.retention)],
    [plainTitles.retainedUntil, now.retainedUntil ?? '', mine.retainedUntil.trim()],
  ] as const
  const sealed = fieldsOf(now.kind).flatMap((field) => {
    const written = mine.sealed[field]
    return written === undefined
      ? []
      : [[sealedFields[field].title, now.masked[field] ?? '', sayMine(field, written)] as const]
  })
  const differing = [...plain, ...sealed].filter(([, theirs, own]) => theirs !== own)
  return html`<section class="warned" aria-labelledby="changed"><h2 id="changed">现在的记录与您写的</h2>
${
  differing.length === 0
    ? html`<p>别人已作了同样的修改，不必再存。</p>`
    : html`<div class="wide" tabindex="0" role="region" aria-label="逐项对照"><table class="dense"><thead><tr><th scope="col">项目</th><th scope="col">现在是</th><th scope="col">您写的是</th></tr></thead><tbody>${differing.map(([title, theirs, own]) => html`<tr><th scope="row">${title}</th><td class="number">${theirs || '（空）'}</td><td class="number">${own || '（空）'}</td></tr>`)}</tbody></table></div>
<p>核对之后，如仍以您写的为准，请再保存一次；不同意的项目请先在下面改回。</p>`
}</section>`
}

/** Masked like what it is compared with; what cannot be read is not masked by parts. */
function sayMine(field: SealedField, written: string | null): string {
  if (written === null) return '（去掉）'
  const read = sealedFields[field].read(written)
  return 'value' in read ? mask(field, read.value) : `（不合：${read.fault}）`
}
