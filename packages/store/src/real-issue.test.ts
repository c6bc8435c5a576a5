import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAttachment, readIssue } from '@zhengling/gazette'
import { describe, expect, test } from 'vitest'
import { PUBLIC } from './actor.ts'
import { importAttachment } from './attachment.ts'
import { documentByNumber } from './document.ts'
import { importReading } from './import.ts'
import { loadReading } from './reading.ts'
import { COUNTY, EDITOR, engines, NOW, testStore } from './testing/engines.ts'
import { sourceOf } from './testing/reading-builder.ts'

const file = join(import.meta.dirname, '../../../../shared/seeds/gazette-2022-02.txt')

/** A short issue in the manner of a county's gazette. */
const SAMPLE = `某县人民政府公报

2022年第2期（总第6期）

某县人民政府办公室主管主办

2022年6月30日出版（季刊）

目 录

- 关于印发某县秸秆利用补贴办法的通知（某政办发〔2022〕9号）1

某县人民政府办公室

关于印发某县秸秆利用补贴办法的通知

某政办发〔2022〕9号

各乡（镇）人民政府，县直各有关单位：

现将《某县秸秆利用补贴办法》印发给你们，请遵照执行。

附件：1. 分配表（见县政府网站）

某县人民政府办公室

2022年5月6日

（此件公开发布）

某县秸秆利用补贴办法

一、补贴标准

（一）离田利用的，每亩补贴30元，每户不超过600元。

（二）各乡镇每月10日前向县农业农村局报送进度。

二、附则

本办法自印发之日起施行，有效期2年。
`

describe.each(engines)('what the reader reads, on $name', (engine) => {
  const at = testStore(engine)

  async function roundTrip(text: string, county = COUNTY) {
    const reading = readIssue(text)
    const outcome = await importReading(at.db, EDITOR, {
      county,
      reading,
      source: sourceOf(text),
      publish: true,
      now: NOW,
    })
    if (outcome.outcome !== 'imported') throw new Error(JSON.stringify(outcome))
    expect(await loadReading(at.db, PUBLIC, { county, issue: outcome.issue })).toEqual(reading)
    return { reading, outcome }
  }

  test('is kept exactly, and its attachment joins it', async () => {
    const { reading } = await roundTrip(SAMPLE)
    const [document] = reading.documents
    const number = document?.number ?? ''
    expect([number, document?.attachments]).toMatchObject(['某政办发〔2022〕9号', [{ n: 1, printed: false }]])
    const text = '分配表\n\n一、甲镇300亩，补贴9000元。\n'
    const read = readAttachment(text, { n: 1, document: { number, issued: document?.issued ?? null } })
    const outcome = await importAttachment(at.db, EDITOR, {
      county: COUNTY,
      document: number,
      n: 1,
      ...read,
      source: sourceOf(text, '分配表.txt'),
      publish: true,
      now: NOW,
    })
    expect(outcome).toMatchObject({ outcome: 'imported', version: 2 })
    const view = await documentByNumber(at.db, PUBLIC, { county: COUNTY, document: number })
    expect(view?.document.facts.filter(({ clause }) => clause.startsWith('附件1/'))).toEqual(read.facts)
    expect(view?.document.clauses.slice(-read.nodes.length)).toEqual(read.nodes)
  })

  describe.skipIf(!existsSync(file))('[real issue] 2022 No. 2', () => {
    test('is kept exactly; a figure corrected in it changes one document and moves the others', async () => {
      const text = readFileSync(file, 'utf8')
      const first = await roundTrip(text, '140824')
      expect(first.outcome.documents).toHaveLength(18)
      const second = await roundTrip(text.replace('22607', '22608').replaceAll('\n\n', '\n'), '140824')
      const changed = second.outcome.documents.filter(({ change }) => change !== 'same')
      expect(changed).toMatchObject([
        { number: '稷政发〔2022〕6号', version: 2, difference: { added: 0, removed: 0, changed: 1, moved: 0 } },
      ])
      expect(await loadReading(at.db, PUBLIC, { county: '140824', issue: '2022-02', version: 1 })).toEqual(
        first.reading,
      )
    })
  })
})
