import Negotiator from 'negotiator'
import type { DocumentFormat } from '../formats/format.ts'
import { documentFormats } from '../formats/formats.ts'
import type { Asked } from './context.ts'

const page = 'text/html'
const mediaType = ({ type }: DocumentFormat): string => type.split(';')[0] ?? type
const byType = new Map(documentFormats.map((format) => [mediaType(format), format]))

/** The form that the reader would rather have; none where that is the page, or nothing that we have. */
export function wishedFormat(context: Asked): DocumentFormat | undefined {
  const accept = context.req.header('accept')
  const wished = new Negotiator({ headers: { accept } }).mediaType([page, ...byType.keys()])
  return wished === undefined ? undefined : byType.get(wished)
}
