import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { evaluateFile, type FileAsked } from './evaluate-file.ts'
import { asking, bad, done, folderWith, good, head, heating, on } from './testing/asking.ts'

describe('a run that is interrupted', () => {
  const text = [head, ...Array.from({ length: 3 }, () => [...good, ...bad]).flat()].join('\n')
  const rule = `${heating}/市县分担`

  let whole: readonly [string, string]
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhengling-test-'))
    writeFileSync(join(folder, 'in.csv'), text)
    await done(asking(folder, rule, { piece: 1000 }))
    whole = written(folder)
    rmSync(folder, { recursive: true })
  })
  const written = (folder: string): readonly [string, string] => [
    readFileSync(join(folder, 'out.csv'), 'utf8'),
    readFileSync(join(folder, 'out.errors.csv'), 'utf8'),
  ]

  test('threads give the bytes of none', async () => {
    const folder = folderWith(text)
    await done(asking(folder, rule, { piece: 1000, threads: 3 }))
    expect(written(folder)).toEqual(whole)
  })

  test.each([1, 3])('told to stop, it goes on where it was (%i threads)', async (threads) => {
    const folder = folderWith(text)
    const stop = new AbortController()
    let pieces = 0
    const progress = () => {
      pieces += 1
      if (pieces === 4) stop.abort()
    }
    const first = await done(asking(folder, rule, { piece: 1000, threads, signal: stop.signal, progress }))
    expect(first).toMatchObject({ stopped: true, resumed: 0 })
    expect(existsSync(join(folder, 'out.csv'))).toBe(false)
    const second = await done(asking(folder, rule, { piece: 1000, threads }))
    expect(second).toMatchObject({ stopped: false, resumed: first.progress.done })
    expect(second.cases + second.tally.faulty).toBe(3 * 304)
    expect(written(folder)).toEqual(whole)
    expect(readdirSync(folder).toSorted()).toEqual(['in.csv', 'out.csv', 'out.errors.csv'])
  })

  test.each(['1', '2'])('killed, it ends with the same bytes (%s threads)', async (threads) => {
    const folder = folderWith(text)
    const script = join(import.meta.dirname, 'testing', 'until-killed.ts')
    for (const pieces of ['3', '5']) {
      const { signal } = spawnSync(process.execPath, [script, folder, rule, threads, pieces], { encoding: 'utf8' })
      expect(signal).toBe('SIGKILL')
    }
    // What was written behind the checkpoint, whole or not, is written again.
    writeFileSync(join(folder, 'out.csv.part'), '半行', { flag: 'a' })
    const last = await done(asking(folder, rule, { piece: 1000 }))
    expect(last.resumed).toBeGreaterThan(0)
    expect(written(folder)).toEqual(whole)
  })

  test('two runs into one output at a time: the second is refused', async () => {
    const folder = folderWith(text)
    const runs = [asking(folder, rule, { piece: 1000 }), asking(folder, rule, { piece: 1000 })].map(evaluateFile)
    const [first, second] = await Promise.all(runs)
    const refused = [first, second].filter((one) => one !== undefined && isRefusal(one))
    expect(refused).toEqual([
      expect.objectContaining({ exit: 2, message: expect.stringContaining('另一个进程正在写 out.csv') }),
    ])
    expect(written(folder)).toEqual(whole)
    expect(readdirSync(folder).toSorted()).toEqual(['in.csv', 'out.csv', 'out.errors.csv'])
  })

  test.each<[string, Partial<FileAsked>, string]>([
    ['another day of the law', { on: '2022-12-02' }, text],
    ['another rule', { rule: `${heating}/合计` }, text],
    ['another file', {}, `${text}\n煤改电,1,`],
    [
      'another decision',
      {
        decided: {
          source: 'store',
          decisions: [{ question: '稷山县/取舍到分', reading: '舍去', by: '县政府', from: on, why: '', power: '' }],
        },
      },
      text,
    ],
  ])('begins anew under %s', async (_, more, after) => {
    const folder = folderWith(text)
    const stop = new AbortController()
    await done(asking(folder, rule, { piece: 1000, signal: stop.signal, progress: () => stop.abort() }))
    writeFileSync(join(folder, 'in.csv'), after)
    expect(await done(asking(folder, rule, { piece: 1000, ...more }))).toMatchObject({ resumed: 0, stopped: false })
  })
})
