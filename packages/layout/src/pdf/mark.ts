import { points } from '../measures.ts'
import { widthOf } from '../title/break-title.ts'

/** Widest that a mark of the issuer gets, so that it stays inside the block, and its largest size: both in mm. */
const WIDEST = 150
const LARGEST = 20

/** Size of the issuer's mark in points: the standard leaves it to the issuer, so as large as its characters allow in one line. */
export const markSize = (mark: string): number => points(Math.min(LARGEST, WIDEST / Math.max(1, widthOf(mark.trim()))))
