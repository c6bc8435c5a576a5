import type { DocumentFormat } from '../format.ts'
import { element, xmlDocument } from '../xml.ts'
import { bodyOf, headLength, headOf } from './body.ts'
import { metaOf } from './meta.ts'

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/**
 * Akoma Ntoso 3.0 (OASIS LegalDocML, akn-core v1.0), the part of it that docs/akoma-ntoso.md describes: a `statement`,
 * the document of a body, with its head as preface and everything else, in the order of print, as main body.
 */
export const akn: DocumentFormat = {
  suffix: 'xml',
  type: 'application/akn+xml; charset=utf-8',
  name: 'Akoma Ntoso',
  make: (view, about) => {
    const head = headLength(view.document.clauses)
    return xmlDocument(
      element(
        'akomaNtoso',
        { xmlns: namespace },
        element(
          'statement',
          { name: view.document.kind, contains: view.version === 1 ? 'originalVersion' : 'singleVersion' },
          metaOf(view, about),
          headOf(view, head, about),
          bodyOf(view, head, about),
        ),
      ),
    )
  },
}
