/** Elements without content (HTML Living Standard, 13.1.2). */
export const VOID: ReadonlySet<string> = new Set(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
)

/** Elements that are never part of the printed page. */
export const MACHINERY: ReadonlySet<string> = new Set('script style template noscript noembed noframes'.split(' '))

/** Elements a reader works with rather than reads. */
export const CONTROLS: ReadonlySet<string> = new Set('select button textarea datalist input'.split(' '))

/** Elements that show something that is not text. */
export const MEDIA: ReadonlySet<string> = new Set('img svg canvas video audio iframe object embed'.split(' '))

/** Elements read silently over. */
export const SILENT: ReadonlySet<string> = new Set('title rp'.split(' '))

/** Elements that stand apart from what surrounds them, as a paragraph does. */
export const PARAGRAPHS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl hr table article section fieldset figure'.split(' '),
)

/** Elements that begin a line of their own. */
export const LINES: ReadonlySet<string> = new Set(
  'div li dt dd address aside body caption center dir figcaption footer form header html legend main menu nav summary details'.split(
    ' ',
  ),
)
