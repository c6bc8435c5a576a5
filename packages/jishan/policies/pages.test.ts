import { type Example, policyPage } from '@zhengling/law'
import { expect, test } from 'vitest'
import { 乡镇, 行业专班 } from './bodies.ts'
import { policies } from './index.ts'

const groups = [
  { name: '各乡镇', units: 乡镇 },
  { name: '各行业专班', units: 行业专班 },
]

/** `npm run policy-pages` writes them anew. */
test.each(policies.map((policy) => [policy.folder, policy] as const))(
  'docs/policies/%s.md is what the declarations say',
  async (folder, policy) => {
    const { examples } = (await import(`./${folder}/examples.ts`)) as { examples: readonly Example[] }
    await expect(policyPage(policy, examples, groups)).toMatchFileSnapshot(`../../../docs/policies/${folder}.md`)
  },
)
