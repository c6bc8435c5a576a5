import { expect, test } from 'vitest'
import { factsOf, quantity } from '../declare/fact.ts'
import { atLeast, lessThan } from '../expression/comparison.ts'
import { all } from '../expression/logic.ts'
import { nodeOf } from '../expression/node.ts'
import { decimal } from '../number/decimal.ts'
import { settlingOf } from './settling.ts'

const facts = factsOf({ 人数: quantity('人'), 户数: quantity('户'), 亩数: quantity('亩') })
const root = nodeOf(
  all(
    atLeast(facts.人数, '30人'),
    lessThan(facts.人数, '3人'),
    atLeast(facts.人数, '30人'),
    atLeast(facts.户数, '5户'),
  ),
)
const factNodes = [facts.人数, facts.亩数].map(nodeOf).filter((node) => node.op === 'fact')

test('each missing number with its bounds, in rising order, each once; facts without bounds are left out', () => {
  const found = settlingOf(root, factNodes).map(({ fact, bounds }) => [fact.name, bounds.map((one) => decimal(one))])
  expect(found).toEqual([['人数', ['3', '30']]])
})
