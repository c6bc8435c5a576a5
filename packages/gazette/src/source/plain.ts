import { withLf } from './text/line-ends.ts'

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g

/**
 * Text without what does not print: soft hyphens and zero-width characters go, a no-break space is a space, a
 * carriage return a line end.
 */
export const printed = (text: string): string => withLf(text.replace(INVISIBLE, '').replaceAll('\u00a0', ' '))

const SUPERSCRIPTS: Readonly<Record<string, string>> = { 2: '²', 3: '³' }

/** A raised 2 or 3 keeps its height (m²); other raised text stays as it is. */
export const raised = (text: string): string => SUPERSCRIPTS[text.trim()] ?? text
