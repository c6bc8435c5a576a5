import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** One step of the check: a program of Node with its arguments, run in the clone. */
export type Step = {
  readonly name: string
  readonly args: readonly string[]
}

const tools = (name: string): string => join('node_modules', ...name.split('/'))

/** The workspaces that are not checked with the rest, because they need the types of a browser. */
const ownTypes = ['packages/web']

/**
 * The steps of `run.mjs check`, in the order in which they are cheapest to mend.
 * @param root the clone
 */
export const staticSteps = (root: string): Step[] => [
  { name: '格式', args: [tools('@biomejs/biome/bin/biome'), 'check', '.'] },
  { name: '写法', args: [tools('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] },
  ...['.', ...ownTypes.filter((folder) => existsSync(join(root, folder, 'tsconfig.json')))].map((folder) => ({
    name: folder === '.' ? '类型' : `类型（${folder}）`,
    args: [tools('typescript/bin/tsc'), '--project', folder],
  })),
  { name: '引用方向', args: ['tools/imports/main.ts'] },
  { name: '整洁', args: ['tools/tidy/main.ts'] },
]

/** The tests, which print their own closing words. */
export const testStep: Step = { name: '测试', args: ['tools/testing/main.ts'] }
