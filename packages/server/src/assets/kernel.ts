import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { counties, policyLists } from '../counties.ts'
import { bundle } from './bundle.ts'

/** The kernel with the words of a rule's page: what a form needs to be worked out where it stands. */
const entry = fileURLToPath(new URL('../pages/law/island.ts', import.meta.url))
const IMPORT = /^import \{ (\S+) \} from '\.\/([^/']+)\/index\.ts'$/gmu

/** The script that works out the rules of one document: of the counties' lists of documents only that one is in it. */
export function kernelOf(folder: string): string {
  const lists = policyLists.map((specifier) => createRequire(import.meta.url).resolve(specifier))
  return bundle(entry, new Map(lists.map((file) => [file, onlyOf(readFileSync(file, 'utf8'), folder)])))
}

/** Whether a county of this program has a document of this folder. */
export const isDeclared = (folder: string): boolean =>
  counties.some(({ law }) => law.policies.some((policy) => policy.folder === folder))

/** A list of documents with one of them left, or none where it is another county's. */
function onlyOf(source: string, folder: string): string {
  const [name] = [...source.matchAll(IMPORT)].filter(([, , one]) => one === folder).map(([, found]) => found)
  return name === undefined
    ? 'export const policies = []\n'
    : `import { ${name} } from './${folder}/index.ts'\nexport const policies = [${name}]\n`
}
