import { html } from '../html.ts'
import { type BenefitsView, renderBenefits } from '../law/benefits.ts'
import { BENEFITS, here, kioskDocument, START } from './address.ts'
import type { KioskPage } from './page.ts'

/** More choices than this are pulled down from a list: townships stand open, villages do not. */
const OPEN_CHOICES = 24

/** What one may claim, asked as on the portal; the answers travel in the form alone. */
export function kioskBenefitsPage(view: Omit<BenefitsView, 'signedIn' | 'way'>): KioskPage {
  const { link } = view
  const linkHere: BenefitsView['link'] = (clause) => {
    const href = link(clause)
    return href === undefined ? undefined : here(href)
  }
  return {
    title: '我能申领什么',
    up: START,
    kind: 'form',
    main: html`<h1>我能申领什么</h1><p class="quiet">一次问一件，不用登录。所答的只用来推算，不留存。</p>
${renderBenefits({
  ...view,
  link: linkHere,
  folderOf: () => undefined,
  signedIn: null,
  way: { address: BENEFITS, document: (number) => kioskDocument(number), openChoices: OPEN_CHOICES },
})}`,
  }
}
