import type { Paper } from '@zhengling/store'
import { expect, test } from 'vitest'
import { paperOfPaper } from './paper.ts'

const at = Temporal.Instant.from('2024-04-01T02:00:00Z')
const minutes: Paper = {
  id: 'p1',
  kind: '会议纪要',
  title: '第3次常务会议纪要',
  addressees: [],
  blocks: [
    { kind: 'paragraph', text: '会议议定 2 项。' },
    { kind: 'names', lists: [{ label: '出席', names: '甲某' }] },
  ],
  signature: '云水县人民政府办公室',
  since: '2024-04-01',
  until: '2024-04-01',
  cutoff: at,
  head: { seq: 0, hash: '' },
  matter: null,
  state: '已印发',
  number: { mark: '云政纪', year: 2024, n: 3 },
  signedOn: '2024-04-02',
  voidWhy: null,
  document: null,
  revision: 2,
  draftedAt: at,
  draftedBy: { kind: 'system', program: 'test' },
  issuedAt: at,
}

test('minutes carry the mark of the body that met, the meeting as their title and nobody’s seal', () => {
  expect(paperOfPaper(minutes, null)).toMatchObject({
    layout: 'minutes',
    issuerMark: '云水县人民政府常务会议纪要',
    number: '云政纪〔2024〕3号',
    title: '第3次常务会议纪要',
    body: [{ text: '会议议定2项。' }, { kind: 'names' }],
    signatures: [],
    banner: null,
  })
  expect(paperOfPaper({ ...minutes, title: '云水县人民政府党组会议纪要' }, null)).toMatchObject({
    issuerMark: '云水县人民政府党组会议纪要',
    title: '',
  })
})
