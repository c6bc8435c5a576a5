import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Compared, countsOf, type Difference, differences } from './difference.ts'
import { fold } from './fold.ts'
import { clauses } from './testing/arbitrary-issue.ts'
import { sketchedNodes } from './testing/reading-builder.ts'
import { flatten } from './tree.ts'

const list = (text: string): Compared[] =>
  text.split('\n').map((line) => {
    const [path = '', ...rest] = line.trim().split(' ')
    return { path, text: rest.join(' ') }
  })

test('a clause put between numbered ones is one added and the rest moved', () => {
  const before = list('一 每月十日前报送进展\n二 每季度首月五日前报送资金\n三 年底前完成验收')
  const after = list('一 每月十日前报送进展\n二 成立领导小组\n三 每季度首月五日前报送资金\n四 年底前完成验收')
  expect(differences(before, after)).toEqual([
    { change: 'added', path: '二', after: '成立领导小组' },
    { change: 'moved', path: '三', from: '二', after: '每季度首月五日前报送资金' },
    { change: 'moved', path: '四', from: '三', after: '年底前完成验收' },
  ])
})

test('a figure corrected in a clause that also moved is followed', () => {
  const before = list('一 每户每个取暖季补贴不超过1040元\n二 成立领导小组办公室')
  const after = list('一 成立领导小组办公室\n二 每户每个取暖季补贴不超过1400元')
  expect(differences(before, after)).toEqual([
    { change: 'moved', path: '一', from: '二', after: '成立领导小组办公室' },
    {
      change: 'changed',
      path: '二',
      from: '一',
      before: '每户每个取暖季补贴不超过1040元',
      after: '每户每个取暖季补贴不超过1400元',
    },
  ])
})

test('a clause written anew at its place is changed; one that is gone is removed', () => {
  expect(differences(list('一 甲乙丙\n二 丁戊己'), list('一 完全不同的话'))).toEqual([
    { change: 'changed', path: '一', from: '一', before: '甲乙丙', after: '完全不同的话' },
    { change: 'removed', path: '二', before: '丁戊己' },
  ])
})

test('white space, width of letters and clauses without a text do not differ', () => {
  expect(differences(list('一 补贴１０４０元\n二 '), list('一 补贴 1040 元\n三 '))).toEqual([])
})

/** The texts by path that differences make of the ones before. */
function applied(before: readonly Compared[], found: readonly Difference[]): ReadonlyMap<string, string> {
  const texts = new Map(before.map(({ path, text }) => [path, text]))
  for (const one of found) texts.delete('from' in one ? one.from : one.change === 'removed' ? one.path : '')
  for (const one of found) if (one.change !== 'removed') texts.set(one.path, one.after)
  return texts
}

test('the differences, applied to the version before, give the version after; each clause is accounted for once', () => {
  const flat = clauses().map((sketches) =>
    flatten(sketchedNodes(sketches).nodes).filter(({ text }) => fold(text) !== ''),
  )
  fc.assert(
    fc.property(flat, flat, (before, after) => {
      const found = differences(before, after)
      const folded = (texts: Iterable<readonly [string, string]>) =>
        new Map([...texts].map(([path, text]) => [path, fold(text)]))
      expect(folded(applied(before, found))).toEqual(folded(after.map(({ path, text }) => [path, text])))
      const { added, removed } = countsOf(found)
      expect(after.length - before.length).toBe(added - removed)
      expect(differences(after, after)).toEqual([])
    }),
  )
})

test('a long text numbered anew is moved, not written anew', () => {
  const many = (from: number) =>
    Array.from({ length: 3_000 }, (_, i) => ({ path: `${from + i}`, text: `第${i}件事项` }))
  expect(countsOf(differences(many(0), many(5_000)))).toEqual({ added: 0, removed: 0, changed: 0, moved: 3_000 })
})

test('a text written anew as a whole is compared without looking for the likest of each', () => {
  const many = (word: string) =>
    Array.from({ length: 3_000 }, (_, i) => ({ path: `${word}${i}`, text: `${word}${i}`.repeat(20) }))
  expect(countsOf(differences(many('甲'), many('乙')))).toEqual({ added: 3_000, removed: 3_000, changed: 0, moved: 0 })
})
