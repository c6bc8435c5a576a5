import { readFileSync } from 'node:fs'
import { type Element, everyElement } from './xml-tree.ts'

interface Model {
  readonly required: ReadonlySet<string>
  readonly optional: ReadonlySet<string>
  readonly children: RegExp
}

/** The table of docs/akoma-ntoso.md as content models, by element. */
function readModels(): ReadonlyMap<string, Model> {
  const page = readFileSync(new URL('../../../../docs/akoma-ntoso.md', import.meta.url), 'utf8')
  const levels = /`LEVEL` stands for `([^`]+)`/.exec(page)?.[1] ?? ''
  const rows = [...page.matchAll(/^\| (\w+) \| ?([^|]*)\| ?(.*)\|$/gm)]
  return new Map(
    rows
      .filter(([, name]) => name !== 'element')
      .map(([, name = '', attributes = '', children = '']): [string, Model] => {
        const named = attributes.split(' ').filter((one) => one !== '')
        const grammar = children.trim().replaceAll('\\|', '|').replaceAll('LEVEL', levels)
        return [
          name,
          {
            required: new Set(named.filter((one) => !one.endsWith('?'))),
            optional: new Set(named.filter((one) => one.endsWith('?')).map((one) => one.slice(0, -1))),
            children: new RegExp(`^(?:${grammar.replaceAll(/\w+/g, '(?:$& )').replaceAll(/\s(?![)])/g, '')})$`),
          },
        ]
      }),
  )
}

/** What in a document is outside the part of Akoma Ntoso that is documented; nothing where all is within it. */
export function outsideSubset(root: Element): readonly string[] {
  const models = readModels()
  return [...everyElement(root)].flatMap(({ name, attributes, children }) => {
    const model = models.get(name)
    if (model === undefined) return [`no element ${name}`]
    const given = Object.keys(attributes).filter((one) => one !== 'xmlns')
    const missing = [...model.required].filter((one) => !given.includes(one))
    const extra = given.filter((one) => !model.required.has(one) && !model.optional.has(one))
    const sequence = children.map((child) => `${typeof child === 'string' ? 'text' : child.name} `).join('')
    return [
      ...missing.map((one) => `${name} without ${one}`),
      ...extra.map((one) => `${name} with ${one}`),
      ...(model.children.test(sequence) ? [] : [`${name}: ${sequence}`]),
    ]
  })
}
