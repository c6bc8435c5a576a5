import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ApiOutcome, ApiPolicies } from '../api/contract.ts'
import { counties } from '../counties.ts'
import { runHere } from '../testing/fake-terminal.ts'
import { sampleIssue } from '../testing/sample-issue.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const number = '稷政办发〔2022〕26号'
const seed = fileURLToPath(new URL('../../../../../shared/seeds/gazette-2022-02.txt', import.meta.url))

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

async function evaluated(rule: string, given: object, ...more: readonly string[]) {
  const { code, out, err } = await runHere(['eval', rule, '--given', JSON.stringify(given), '--json', ...more], '/')
  expect([code, err]).toEqual([0, ''])
  return ApiOutcome.strict().parse(JSON.parse(out))
}

test('policies lists everything declared, as the contract says', async () => {
  const { code, out, err } = await runHere(['policies', '--json'], '/')
  expect([code, err]).toEqual([0, ''])
  const all = ApiPolicies.parse(JSON.parse(out))
  expect(all.map((one) => one.number)).toEqual(counties[0].law.policies.map(({ head }) => head.number))
  const heating = all.find((one) => one.number === number)
  expect(heating).toMatchObject({ folder: 'zfb-2022-26-clean-heating', explains: '稷山县能源局', interprets: null })
  expect(heating?.rules.find(({ name }) => name === '用电补贴')).toEqual({
    id: `${number}/用电补贴`,
    name: '用电补贴',
    at: '四（二）第1款',
    needs: [
      { name: '取暖方式', type: 'choice', values: ['煤改电', '煤改气'] },
      expect.objectContaining({ name: '用电量', type: 'quantity', unit: '度', step: '0.01', to: '1000000' }),
    ],
    gives: { type: 'money', unit: '元' },
    opaque: false,
    says: '用电量 × 每度补贴，最多为用电封顶',
    asks: [],
    pays: '运行补贴',
  })
  expect(heating?.parameters).toContainEqual(expect.objectContaining({ name: '用电封顶', value: '1040.00' }))
  expect(heating?.parameters).toContainEqual(
    expect.objectContaining({ name: '县级改造补助标准', by: '补助档', values: { 县城: '2000.00', 农村: '2500.00' } }),
  )
  expect(heating?.open).toContainEqual(
    expect.objectContaining({
      id: `${number}/困难群众再补贴`,
      at: '四（二）第3款',
      decidedBy: '稷山县人民政府办公室',
      readings: { 按户: expect.anything(), 按人: expect.anything() },
    }),
  )
  expect((await runHere(['policies'], '/')).out).toMatch(/用电封顶 +四（二）第1款 +1,040.00元/)
})

test('the ids that policies gives are those that eval takes', async () => {
  const [policy] = ApiPolicies.parse(JSON.parse((await runHere(['policies', '--json'], '/')).out))
  for (const { id } of [...(policy?.rules ?? []).slice(0, 3), ...(policy?.parameters ?? []).slice(0, 1)])
    expect((await runHere(['eval', id, '--json'], '/')).code).toBe(0)
})

describe('eval', () => {
  test('gives each kind of outcome with its grounds, exit 0', async () => {
    const on = ['--on', '2022-12-01']
    expect(await evaluated(`${number}/用电补贴`, { 取暖方式: '煤改电', 用电量: '12000' }, ...on)).toMatchObject({
      kind: 'known',
      value: '1040.00',
      basis: [{ document: number, clause: '四（二）第1款' }],
      asOf: { date: '2022-12-01', decisions: [], source: 'declared' },
    })
    expect(await evaluated(`${number}/用电补贴`, {}, ...on)).toMatchObject({ kind: 'unknown', missing: ['取暖方式'] })
    expect(await evaluated(`${number}/用气补贴`, { 取暖方式: '煤改电' }, ...on)).toMatchObject({ kind: 'inapplicable' })
    expect(await evaluated(`${number}/采暖季起止日`, {}, ...on)).toMatchObject({ kind: 'unstated' })
    const poor = { 已实施改造: true, 农村困难群众: true, 困难人口: 3 }
    expect(await evaluated(`${number}/困难群众再补贴`, poor, ...on)).toMatchObject({
      kind: 'open',
      readings: [{ value: '200.00' }, { value: '600.00' }],
      decidedBy: '稷山县人民政府办公室',
    })
  })

  test('finds a document by folder and by number in any writing', async () => {
    const given = { 取暖方式: '煤改电', 用电量: 100 }
    for (const doc of ['zfb-2022-26-clean-heating', '稷政办发[2022]26号', '稷政办发 （2022） 26 号'])
      expect(await evaluated(`${doc}/用电补贴`, given, '--on', '2022-12-01')).toMatchObject({ value: '10.00' })
  })

  test('keeps to the version of the law of the day', async () => {
    expect(await evaluated(`${number}/用电补贴`, {}, '--on', '2022-06-19')).toMatchObject({ kind: 'inapplicable' })
  })

  test('reads JSON numbers from their source text', async () => {
    const { out } = await runHere(
      [
        'eval',
        `${number}/用电补贴`,
        '--given',
        '{"取暖方式":"煤改电","用电量":100.10}',
        '--json',
        '--on',
        '2022-12-01',
      ],
      '/',
    )
    expect(JSON.parse(out)).toMatchObject({ value: '10.01', steps: expect.anything() })
  })

  test.each([
    [['没有/用电补贴'], '没有声明过公文“没有”'],
    [[`${number}/用煤补贴`], '没有规则“用煤补贴”。可用的有：补助档、'],
    [[number], '应写成 公文/规则'],
    [[], '要写一项规则'],
    [[`${number}/用电补贴`, '--given', '{"电量":1}'], '没有名为“电量”的事实，可给的有：取暖方式、'],
    [[`${number}/用电补贴`, '--given', '{"用电量":"5吨"}'], '“用电量”写成了“5吨”，单位应为度'],
    [[`${number}/用电补贴`, '--given', '{'], '所给事实不是 JSON'],
    [[`${number}/用电补贴`, '--on', '2022-02-30'], '选项 --on 写成了“2022-02-30”'],
    [[`${number}/用电补贴`, '--file', 'a.csv'], '成批计算要同时写 --file 和 --out'],
    [[`${number}/用电补贴`, '--keep', '户名'], '--errors、--keep、--threads 只用于成批计算'],
    [[`${number}/用电补贴`, '--file', 'a.csv', '--out', 'b.csv'], 'a.csv：没有这个文件'],
    [[`${number}/用电补贴`, '--file', 'a.csv', '--out', 'b.csv', '--threads', '0'], '选项 --threads 写成了“0”'],
    [[`${number}/用电补贴`, '--file', 'a.csv', '--out', 'b.csv', '--on', '22-1-1'], '选项 --on 写成了'],
  ])('%j is refused, exit 2', async (args, words) => {
    const { code, out, err } = await runHere(['eval', ...args], '/')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })

  test('of a file, row by row, with sums at the foot; a program gets the same as JSON', async () => {
    const rows = [
      '户名,取暖方式,用电量',
      '甲,煤改电,12000',
      '乙,煤改电,777.77',
      '丙,煤改气,',
      '丁,煤改电,',
      '戊,煤改油,1',
    ]
    const folder = folderWith({ '户.csv': rows.join('\n') })
    const line = [
      'eval',
      `${number}/用电补贴`,
      '--file',
      '户.csv',
      '--out',
      '结果.csv',
      '--keep',
      '户名',
      '--on',
      '2022-12-01',
    ]
    const person = await runHere(line, folder)
    expect([person.code, person.err]).toEqual([0, ''])
    expect(person.out.split('\n')).toEqual([
      `${number} 用电补贴：算了 4 行，有结果 2 行，待补 1 行，不适用 1 行。`,
      '用电补贴（元） 合计 1,117.78',
      '结果：结果.csv',
      '有 1 行读不了，未计算，逐行写在：结果.errors.csv',
      '按2022年12月1日施行的规定；未并入解释，加 --data 目录可并入。',
    ])
    expect(readFileSync(join(folder, '结果.csv'), 'utf8').split('\n')).toEqual([
      '户名,取暖方式,用电量,用电补贴·结果,用电补贴（元）,用电补贴·待补,用电补贴·说明,用电补贴·惯例',
      '甲,煤改电,12000,有结果,1040.00,,,',
      '乙,煤改电,777.77,有结果,77.78,,,取舍到分：四舍五入',
      '丙,煤改气,,不适用,,,非“煤改电”用户,',
      '丁,煤改电,,待补,,用电量,,',
      '',
    ])
    expect(JSON.parse((await runHere([...line, '--json'], folder)).out)).toEqual({
      document: number,
      rule: '用电补贴',
      rows: 4,
      kinds: { known: 2, unknown: 1, inapplicable: 1, open: 0, unstated: 0 },
      sums: { '用电补贴（元）': '1117.78' },
      faulty: 1,
      out: '结果.csv',
      errors: '结果.errors.csv',
      resumed: 0,
      asOf: { date: '2022-12-01', decisions: [], source: 'declared' },
    })
  })

  test('a person gets the answer first, then the way to it', async () => {
    const given = JSON.stringify({ 取暖方式: '煤改电', 用电量: '777.77' })
    const { out } = await runHere(['eval', `${number}/市县分担`, '--given', given, '--on', '2022-12-01'], '/')
    const lines = out.split('\n')
    expect(lines[0]).toBe('按所填情况，市县分担为市 15.56元，县 62.22元。')
    expect(out).toContain('未超过用电封顶 1,040 元，四舍五入到分为 77.78 元')
    expect(lines.at(-2)).toBe('惯例：取舍到分，取“四舍五入”。县内惯例，无法律依据，可由解释替换。')
  })
})

test('outline lists keys and fingerprints, gists blank, ready to be pasted', async () => {
  const folder = folderWith({ '公报.txt': sampleIssue })
  const { code, out } = await runHere(['outline', '公报.txt', '云政发[2024]3号', '--json'], folder)
  expect(code).toBe(0)
  const outline = JSON.parse(out)
  expect(outline['第五条（三）']).toEqual({ gist: '', print: expect.stringMatching(/^sm3:[0-9a-f]{64}$/) })
  expect(Object.keys(outline)).not.toContain('标题')
  const text = (await runHere(['outline', '公报.txt', '云政发[2024]3号'], folder)).out
  expect(text).toContain("export const outline = {\n  '通知/第1款': {\n    gist: '',\n    print: 'sm3:")
  const absent = await runHere(['outline', '公报.txt', '云政发〔1999〕1号'], folder)
  expect([absent.code, absent.err]).toEqual([2, expect.stringContaining('有：云政发〔2024〕3号、')])
})

test('coverage of a file counts clauses of documents that nobody has declared as pending', async () => {
  const { code, out } = await runHere(['coverage', '公报.txt', '--json'], folderWith({ '公报.txt': sampleIssue }))
  expect(code).toBe(0)
  const { documents, total } = JSON.parse(out)
  expect(documents).toHaveLength(3)
  expect(documents[0]).toMatchObject({ number: '云政发〔2024〕3号', bound: 0, informative: 0 })
  expect(documents[0].pending).toHaveLength(documents[0].clauses)
  expect(documents[0].pending[0]).toEqual({ path: '通知/第1款', label: '', awaits: '公文尚未声明' })
  const clauses = documents.reduce((sum: number, one: { clauses: number }) => sum + one.clauses, 0)
  expect(total).toEqual({ clauses, bound: 0, informative: 0, awaiting: 0 })
})

test('what needs a store and finds none exits 3', async () => {
  const data = join(temporaryFolder(), 'none')
  for (const line of [
    ['coverage'],
    ['policies', '--stale'],
    ['policies'],
    ['eval', `${number}/用电补贴`],
    [
      'decide',
      `${number}/困难群众再补贴`,
      '--reading',
      '按户',
      '--by',
      '县政府办',
      '--from',
      '2022-10-01',
      '--why',
      'a',
      '--power',
      'b',
    ],
  ]) {
    const { code, out, err } = await runHere([...line, '--data', data], '/')
    expect([line[0], code, out]).toEqual([line[0], 3, ''])
    expect(err).toContain('中没有数据')
  }
  expect(existsSync(data)).toBe(false)
})

describe.skipIf(!existsSync(seed))('[real issue] 2022 No. 2', () => {
  test('the declared outlines are its own: nothing is stale', async () => {
    const { code, out } = await runHere(['policies', '--stale', seed, '--json'], '/')
    expect(code).toBe(0)
    const numbers = counties[0].law.policies.map(({ head }) => head.number)
    expect(JSON.parse(out)).toEqual({ compared: numbers, absent: [], changed: [] })
    for (const { head, outline } of counties[0].law.policies) {
      const prints = JSON.parse((await runHere(['outline', seed, head.number, '--json'], '/')).out)
      expect(Object.keys(prints)).toEqual(Object.keys(outline))
    }
  })

  test('a corrected figure names the rules, figures and questions under it', async () => {
    const folder = folderWith({ '更正.txt': readFileSync(seed, 'utf8').replace('再补贴200元', '再补贴300元') })
    const { out } = await runHere(['policies', '--stale', '更正.txt', '--json'], folder)
    const { changed } = JSON.parse(out)
    expect(changed.map(({ clause }: { clause: string }) => clause)).toEqual(['四', '四（二）', '四（二）第3款'])
    expect(changed[2].hanging).toEqual([
      { kind: 'parameter', name: '困难群众再补贴标准' },
      { kind: 'rule', name: '困难群众再补贴' },
      { kind: 'question', name: '困难群众再补贴' },
    ])
    const text = (await runHere(['policies', '--stale', '更正.txt'], folder)).out
    expect(text).toContain(`${number} 四（二）第3款\n  数额标准　困难群众再补贴标准\n`)
  })

  test('its numbers are held against the declarations, on a file alone', async () => {
    const { documents } = JSON.parse((await runHere(['coverage', seed, '--numbers', '--json'], '/')).out)
    expect(documents.map((one: { number: string }) => one.number)).toEqual(
      counties[0].law.policies.map(({ head }) => head.number),
    )
    expect((await runHere(['coverage', seed, '--numbers'], '/')).out).toContain('未声明')
    expect(await runHere(['coverage', '--numbers'], '/')).toMatchObject({ code: 2 })
  })

  test('its clause coverage adds up', async () => {
    const { documents, total } = JSON.parse((await runHere(['coverage', seed, '--json'], '/')).out)
    expect(documents).toHaveLength(18)
    for (const { clauses, bound, informative, pending } of documents)
      expect(bound + informative + pending.length).toBe(clauses)
    expect(total.bound).toBeGreaterThan(0)
  })
})
