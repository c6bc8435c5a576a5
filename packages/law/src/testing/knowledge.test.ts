import { expect, test } from 'vitest'
import { sample, sampleWorld } from '../run/testing/sample-policy.ts'
import { 灌溉 } from './irrigation.ts'
import { knowledgeFaults } from './knowledge.ts'
import { worldOn } from './world.ts'

const askedOf = ({ declared }: typeof sample) => [...declared.rules, ...declared.parameters, ...declared.unstated]

test.each(askedOf(sample))('what is known of $name stays, with every word of the kernel', (asked) => {
  expect(knowledgeFaults(asked, sampleWorld, { cases: 60, seed: 11 })).toEqual([])
})

test.each(askedOf(灌溉))('what is known of $name stays, in a whole document', (asked) => {
  expect(knowledgeFaults(asked, worldOn('2024-07-01'), { cases: 60, seed: 12 })).toEqual([])
})
