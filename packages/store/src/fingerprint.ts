import type { Node } from '@zhengling/gazette'
import { fold } from './fold.ts'
import { sm3 } from './sm3.ts'

/** What a fingerprint is taken over; a reader's `Node` fits. */
export interface Printed {
  readonly label: Node['label']
  readonly text: Node['text']
  readonly children: readonly Printed[]
}

/**
 * The fingerprint of a clause: `sm3:` and the SM3 of its text, then the labels and texts of its children in the order
 * of print, white space removed, full-width folded. Its own label is left out: that is its address, and a clause that
 * is only numbered anew reads the same.
 */
export const fingerprint = ({ text, children }: Printed): string =>
  `sm3:${sm3(fold(text + children.map(printedText).join('')))}`

const printedText = ({ label, text, children }: Printed): string => label + text + children.map(printedText).join('')
