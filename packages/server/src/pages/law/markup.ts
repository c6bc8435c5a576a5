/** HTML in the making. What is rendered alike here and in a browser uses this small template, which both have. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = Markup | string | number | readonly Part[]

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text put into the template is escaped, markup is not escaped again, lists stand one after another. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((string, index) => string + written(parts[index] ?? '')).join(''))

export const none: Markup = new Markup('')

const written = (part: Part): string =>
  part instanceof Markup
    ? part.text
    : typeof part === 'object'
      ? part.map(written).join('')
      : String(part).replace(/[&<>"']/gu, (char) => ESCAPED[char] ?? char)
