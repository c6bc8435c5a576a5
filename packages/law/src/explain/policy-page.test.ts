import { expect, test } from 'vitest'
import { notReached } from '../declare/example.ts'
import { money, someOf, yesNo } from '../declare/fact.ts'
import { policy } from '../declare/policy.ts'
import { undated } from '../due/once.ts'
import { yes } from '../expression/constant.ts'
import { not } from '../expression/logic.ts'
import { policyPage } from './policy-page.ts'

const outline = {
  一: { gist: '程序', print: '' },
  二: { gist: '补助', print: '' },
  三: { gist: '分工', print: '' },
  四: { gist: '目的', print: '' },
}

function sample(from?: string) {
  const made = policy({
    folder: 'zf-2022-7-trial',
    number: '试政发〔2022〕7号',
    title: '试行办法',
    issuer: '试县人民政府',
    issued: '2022-01-01',
    basedOn: [{ document: '省政发〔2021〕9号', at: '四' }],
    repeals: [{ document: '试政发〔2020〕1号', at: '四' }],
    ...(from !== undefined && { from }),
    outline,
    facts: { 已办: someOf('申请', '批准'), 已领: yesNo(), 支出: money() },
  })
  const { facts, parameter, rule, open, procedure, duty, benefit, unstated, informative } = made
  parameter('标准', { at: '二', is: '100元' })
  const 可领 = rule('可否领取', { at: '二', applies: not(facts.已领), otherwise: '已经领过', is: yes })
  open('“补助”给谁', {
    at: '二',
    against: '三',
    question: '给户还是给人',
    words: '给予“补助”',
    readings: { 给户: { because: '写了户', is: yes }, 给人: { because: '写了人', is: facts.已领 } },
  })
  unstated('何时发', { at: '二', what: '在哪一天发', looked: ['日前'], gives: money() })
  procedure('领取下一步', {
    at: '一',
    done: facts.已办,
    first: '申请',
    steps: {
      申请: { by: ['户'], at: '一', does: '申请', next: ['批准'] },
      批准: { by: ['局'], at: '二', does: '审查后批准', next: [] },
    },
  })
  const 常年 = undated('常年', '是分工')
  duty('管理', {
    at: '三',
    who: ['局'],
    whoAt: '一',
    along: [{ words: '各相关单位', why: '没有列名' }],
    what: '管理补助',
    to: ['县'],
    evidence: ['台账'],
    goal: '应补尽补',
    standard: '不漏一户',
    due: 常年,
  })
  duty('监督', { at: '三', who: [{ words: '未写明', why: '没有写由谁监督' }], what: '监督补助', due: 常年 })
  benefit('补助', { at: '二', for: ['住户'], gives: 可领, from: ['局'], by: '年内', needs: ['申请'] })
  informative('目的依据', '四')
  return policyPage(made.policy, [
    { rule: '标准', given: {}, is: '100元', at: ['二'] },
    { rule: '可否领取', given: { 已领: true, 支出: '12345.60' }, is: notReached, at: ['二'], on: '2022-02-01' },
  ])
}

test('a document clause by clause, what is said once is said once', () => {
  expect(sample()).toBe(`# 试行办法

试政发〔2022〕7号，试县人民政府，2022年1月1日成文，文内未写施行的具体日期，系统自成文之日起适用。负责解读：文内未规定。负责解释：文内未规定。依据：省政发〔2021〕9号（四）。废止：试政发〔2020〕1号（四）。

本页由声明生成。条款的要点为系统所写，原文以公报为准。

## 一　程序

- 程序　**领取下一步**：从“申请”起。申请（户），然后批准；批准（局）：审查后批准。（并见二）

## 二　补助

- 数额　**标准**：100元。
- 规则　**可否领取**：是。适用：未领。不适用的理由：已经领过。
- 文内未规定　**何时发**：在哪一天发。查找过的词：日前。
- 待解读　**“补助”给谁**：给户还是给人？疑义在“给予‘补助’”。与三对照。给户，为是——写了户；给人，为已领——写了人。由试县人民政府解释。

## 三　分工

- 职责　**管理**：局，管理补助。会同或者配合：各相关单位。报送对象：县。凭据：台账。目标：应补尽补。标准：不漏一户。时限：常年。责任单位：见一。
- 职责　**监督**：（没有写由谁监督）监督补助。时限：常年。

## 可以申请的事项

- **补助**（二）：住户，由局办理，依“可否领取”。时间：年内。材料：申请。

## 没有日期的时限

- 常年：是分工。

## 没有指名的单位

- 各相关单位：没有列名。

## 只作说明的条款

- 目的依据：四

## 算例

| 规则 | 情况 | 结果 | 条款 |
|---|---|---|---|
| 可否领取 | 已领 是，支出 12,345.60元，依2022-02-01的规定 | 不适用 | 二 |
`)
})

test('a document that names its day of force', () => {
  expect(sample('2022-01-01')).toContain('2022年1月1日成文，自2022年1月1日起施行。')
})
