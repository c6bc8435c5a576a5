/** A run of digits as long as a telephone number, whatever stands between them: such a text is not kept in the clear. */
const RUN = /(?:\d[\s\-‐‑–—－·.]*){10,}[\dXx]/u

/** Whether a text that would be kept in the clear seems to hold somebody's number. */
export const holdsNumber = (text: string): boolean => RUN.test(text.normalize('NFKC'))
