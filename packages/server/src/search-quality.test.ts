import { existsSync, readFileSync } from 'node:fs'
import { readIssue } from '@zhengling/gazette'
import { importReading, jiebaCut, namesFrom, PUBLIC, search } from '@zhengling/store'
import { gradedQueries, hitsOf, mean, ndcg } from '@zhengling/store/testing'
import { expect, test } from 'vitest'
import { counties } from './counties.ts'
import { emptyService } from './testing/sample-service.ts'

const file = new URL('../../../../shared/seeds/gazette-2022-02.txt', import.meta.url)
const [jishan] = counties

test.skipIf(!existsSync(file))('[real issue] what people would want stands at the top of what they find', async () => {
  const { store, clock } = await emptyService()
  const text = readFileSync(file, 'utf8')
  const done = await importReading(
    store.db,
    { kind: 'system', program: 'test' },
    {
      county: jishan.code,
      reading: readIssue(text, { bodies: jishan.bodies }),
      source: { name: '2022-02.txt', bytesHash: '2022-02', format: 'txt', encoding: 'utf-8', text },
      publish: true,
      now: clock.now(),
    },
  )
  expect(done.outcome).toBe('imported')
  const names = namesFrom(jishan.bodies)
  const cut = jiebaCut(names.all)
  const values: number[] = []
  for (const query of gradedQueries().filter(({ half }) => half === 'tune')) {
    const asked = { county: jishan.code, text: query.text, names, cut, on: clock.today() }
    values.push(ndcg(hitsOf(await search(store.db, PUBLIC, asked)), query))
  }
  expect(mean(values)).toBeGreaterThan(0.88)
})
