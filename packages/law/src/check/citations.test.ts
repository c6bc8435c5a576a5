import { expect, test } from 'vitest'
import { choose, lawOf, match, no, oneOf, type Policy, policy, yes } from '../index.ts'
import { checkCitations } from './citations.ts'

const at = '第一条'
const document = (number: number) =>
  policy({
    folder: `zf-2022-${number}-trial`,
    number: `试政发〔2022〕${number}号`,
    title: '引用',
    issuer: '试县人民政府',
    issued: '2022-06-20',
    outline: { 第一条: { gist: '一', print: '' }, 第二条: { gist: '二', print: '' } },
    facts: { 类: oneOf('甲', '乙') },
  })

const problems = (...policies: readonly Policy[]): readonly string[] =>
  checkCitations(lawOf(policies)).map(({ name, message }) => `${name}${message}`)

test('clauses of cases, too, must be clauses of a declared document', () => {
  const [one, other] = [document(1), document(2)]
  const { 类 } = one.facts
  one.rule('分', { at, is: match(类, { 甲: yes, 乙: no }, { 甲: other.cite('第二条') }) })
  expect(problems(one.policy, other.policy)).toEqual([])
  expect(problems(one.policy)).toEqual(['分引用了试政发〔2022〕2号，本县没有声明这一文件'])
})

test('a clause that a document has no more is named', () => {
  const one = document(1)
  const lost = { document: one.policy.head.number, clause: '第九条' }
  one.rule('选', { at, is: choose([{ when: yes, is: no, at: lost }], '') })
  one.question('疑', {
    at,
    question: '',
    words: '',
    readings: { 甲: { because: '', at: '第二条' }, 乙: { because: '' } },
  })
  const { outline, ...rest } = one.policy
  const shorter = { 第一条: outline['第一条'] ?? { gist: '', print: '' } }
  expect(problems({ ...rest, outline: shorter })).toEqual([
    '选引用了试政发〔2022〕1号“第九条”，该文件没有这一条款',
    '疑引用了试政发〔2022〕1号“第二条”，该文件没有这一条款',
  ])
})

test('a declaration at a clause that there is not does not load, by whatever name of every object', () => {
  const one = document(1)
  for (const path of ['第三条', 'toString', '__proto__'])
    expect(() => one.rule(path, { at: path as typeof at, is: yes })).toThrow(`没有“${path}”这一条款`)
  expect(() => one.informative('定义', '第三条' as typeof at)).toThrow('没有“第三条”这一条款')
})
