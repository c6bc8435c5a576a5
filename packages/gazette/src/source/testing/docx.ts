import { strToU8, type Zippable, zipSync } from 'fflate'

export const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The relations part with one relation a type and target. */
export const relations = (targets: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="${RELATIONS}">${Object.entries(targets)
    .map(([type, target], i) => `<Relationship Id="rId${i}" Type="${TYPES}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const part = (root: string, content: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${W}>${content}</w:${root}>`)

export interface DocxParts {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly more?: Zippable
}

/** A Word file with the body given as XML, for tests. */
export function docx(body: string, parts: DocxParts = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(relations({ officeDocument: 'word/document.xml' })),
    'word/_rels/document.xml.rels': strToU8(
      relations({
        styles: 'styles.xml',
        numbering: '/word/numbering.xml',
        footnotes: 'footnotes.xml',
        endnotes: '../word/endnotes.xml',
      }),
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(parts.styles === undefined ? {} : { 'word/styles.xml': part('styles', parts.styles) }),
    ...(parts.numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', parts.numbering) }),
    ...(parts.footnotes === undefined ? {} : { 'word/footnotes.xml': part('footnotes', parts.footnotes) }),
    ...(parts.endnotes === undefined ? {} : { 'word/endnotes.xml': part('endnotes', parts.endnotes) }),
    ...parts.more,
  })
}

/** A paragraph of one run, with properties as XML. */
export const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

/** A paragraph of a list. */
export const item = (text: string, numId: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)
