import { html, raw } from 'hono/html'

/** A piece of a page. Text put into the template is escaped; pieces are not escaped again. */
export type Html = ReturnType<typeof html>

/** Nothing, where a piece is left out. */
export const nothing: Html | '' = ''

export { html, raw }
