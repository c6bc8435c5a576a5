import type { OpenDocument } from '@zhengling/store'
import { html } from '../html.ts'
import { ISSUERS, KINDS, kioskGroup, START } from './address.ts'
import { entries } from './entries.ts'
import type { KioskPage } from './page.ts'

/** By what documents may be gone through. */
export type Grouping = 'issuers' | 'kinds'

const groupings = {
  issuers: { list: ISSUERS, title: '按发文机关', none: '文内没有写发文机关', of: (one: OpenDocument) => one.issuer },
  kinds: { list: KINDS, title: '按文种', none: '没有写文种', of: (one: OpenDocument) => one.kind },
} as const

/** Documents listed of a group; whoever looks for another narrows by searching. */
const LISTED = 100

const groupsOf = (documents: readonly OpenDocument[], { of, none }: (typeof groupings)[Grouping]) =>
  [...Map.groupBy(documents, (one) => of(one) ?? none)].toSorted((a, b) => b[1].length - a[1].length)

/** The groups, the largest first. */
export function groupsPage(grouping: Grouping, documents: readonly OpenDocument[]): KioskPage {
  const { title, list } = groupings[grouping]
  return {
    title,
    up: START,
    kind: 'list',
    main: html`<h1>${title}</h1><ol class="entries">${groupsOf(documents, groupings[grouping]).map(
      ([name, ones]) =>
        html`<li><a href="${kioskGroup(list, name)}"><strong>${name}</strong><span>${ones.length} 份文件</span></a></li>`,
    )}</ol>`,
  }
}

/** The names of the groups, as their addresses have them. */
export const groupNames = (grouping: Grouping, documents: readonly OpenDocument[]): readonly string[] =>
  groupsOf(documents, groupings[grouping]).map(([name]) => name)

/** The documents of one group; undefined where there is no such group. */
export function groupPage(grouping: Grouping, name: string, documents: readonly OpenDocument[]): KioskPage | undefined {
  const ones = groupsOf(documents, groupings[grouping]).find(([one]) => one === name)?.[1]
  if (ones === undefined) return undefined
  return {
    title: name,
    up: groupings[grouping].list,
    kind: 'list',
    main: html`<h1>${name}</h1>${entries(ones.slice(0, LISTED))}${ones.length > LISTED ? html`<p class="quiet">共 ${ones.length} 份，这里列出最近的 ${LISTED} 份，其余请用“查找”。</p>` : ''}`,
  }
}
