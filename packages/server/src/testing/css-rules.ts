/** A rule of a style sheet: `prelude` is its selector or at-rule, `within` the rules around it, outermost first. */
export interface CssRule {
  readonly prelude: string
  readonly within: readonly string[]
  /** Declarations of its own: property and value. */
  readonly declarations: readonly (readonly [property: string, value: string])[]
}

/** The rules of a style sheet, as a browser's first reading sees them; enough for sheets without strings that hold braces. */
export function cssRules(sheet: string): CssRule[] {
  const text = sheet.replace(/\/\*[\s\S]*?\*\//g, '')
  const rules: { prelude: string; within: string[]; declarations: [string, string][] }[] = []
  const open: (typeof rules)[number][] = []
  let start = 0
  const declare = (end: number) => {
    const [property, ...value] = text.slice(start, end).split(':')
    const name = property?.trim() ?? ''
    if (name !== '' && value.length > 0) open.at(-1)?.declarations.push([name, value.join(':').trim()])
  }
  for (const { 0: mark, index } of text.matchAll(/[{};]/g)) {
    if (mark === '{') {
      const rule = {
        prelude: text.slice(start, index).trim(),
        within: open.map(({ prelude }) => prelude),
        declarations: [],
      }
      rules.push(rule)
      open.push(rule)
    } else {
      declare(index)
      if (mark === '}') open.pop()
    }
    start = index + 1
  }
  return rules
}
