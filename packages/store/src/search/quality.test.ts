import { beforeAll, describe, expect, test } from 'vitest'
import { PUBLIC } from '../actor.ts'
import { importReading } from '../import.ts'
import { COUNTY, EDITOR, engines, NOW, testStore } from '../testing/engines.ts'
import { jiebaCut } from './cut.ts'
import { namesFrom } from './names.ts'
import { search } from './search.ts'
import { hitsOf, mean, ndcg } from './testing/quality.ts'
import { smallCorpus } from './testing/small-corpus.ts'

const on = Temporal.PlainDate.from('2023-10-01')

describe.each(engines)('graded queries over an issue written for them, on $name', (engine) => {
  const at = testStore(engine)
  const { bodies, reading, source, queries } = smallCorpus()
  const names = namesFrom(bodies)
  const cut = jiebaCut(names.all)
  beforeAll(async () => {
    const done = await importReading(at.db, EDITOR, { county: COUNTY, reading, source, publish: true, now: NOW })
    expect(done.outcome).toBe('imported')
  })

  test('answers stand at the top, and no query is left without one', async () => {
    const values: { text: string; half: string; value: number }[] = []
    for (const query of queries) {
      const found = await search(at.db, PUBLIC, { county: COUNTY, text: query.text, names, cut, on })
      values.push({ text: query.text, half: query.half, value: ndcg(hitsOf(found), query) })
    }
    expect(values.filter(({ value }) => value === 0)).toEqual([])
    expect(mean(values.flatMap(({ half, value }) => (half === 'tune' ? [value] : [])))).toBeGreaterThan(0.93)
  })
})
