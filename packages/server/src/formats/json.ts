import { ApiDocument } from '../api/contract.ts'
import { documentJson } from '../api/json.ts'
import type { DocumentFormat } from './format.ts'

/** The document as the interface for programs gives it: its tree has the shape of `read --json`. */
export const json: DocumentFormat = {
  suffix: 'json',
  type: 'application/json; charset=utf-8',
  name: 'JSON',
  shape: ApiDocument,
  make: (view, about) => JSON.stringify(ApiDocument.parse(documentJson(view, about))),
}
