import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const ours = new URL('./tests.ts', import.meta.url).href

/** The kernel itself: loaded once, unlike what declares something with it. */
const kernel = (url: string): boolean => url.includes('/packages/law/src/') && !/\/testing\/|\.test\.ts$/u.test(url)

/**
 * Lets the tests of a copy of the tree test that copy, time and again in one process: the package `@zhengling/law` is that of the
 * copy, what tests take from Vitest is taken from `tests.ts`, and what a file of tests loads but the kernel is loaded anew with
 * it, so that nothing is declared twice and what is declared is declared under the change that is tried.
 */
export function resolveWithin(root: string): void {
  const law = pathToFileURL(join(root, 'packages/law/package.json')).href
  const copy = pathToFileURL(`${root}/packages/`).href
  registerHooks({
    resolve(specifier, context, next) {
      const [parent = '', turn] = (context.parentURL ?? '').split('?')
      if (!parent.startsWith(copy)) return next(specifier, context)
      if (specifier === 'vitest') return { url: ours, shortCircuit: true }
      // A package that names itself is found where it stands.
      const parentURL = specifier.startsWith('@zhengling/law') ? law : parent
      const found = next(specifier, { ...context, parentURL })
      return turn === undefined || !found.url.startsWith(copy) || kernel(found.url)
        ? found
        : { ...found, url: `${found.url}?${turn}` }
    },
  })
}
