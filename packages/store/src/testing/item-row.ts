import type { Row } from '../bulk.ts'
import type { DutyItemTable } from '../tables.ts'

/** A row of the ledger for tests: owed, without a day, and whatever else is given. */
export const itemRow = (
  given: Pick<DutyItemTable, 'county' | 'id' | 'unit' | 'source'> & Partial<Row<DutyItemTable>>,
): Row<DutyItemTable> => ({
  document: null,
  duty: null,
  clause: null,
  origin: null,
  named: true,
  along: [],
  reported_to: [],
  what: '某事',
  evidence: [],
  fixed: {},
  period: '',
  rule: '',
  dates: [],
  questions: [],
  because: null,
  own_day: null,
  own_why: null,
  due_at: null,
  latest_at: null,
  historic: false,
  state: '待办',
  reported_at: null,
  closed_at: null,
  changes: [],
  revision: 1,
  created_at: '2022-01-01T00:00:00Z',
  assignment: null,
  asks: [],
  ...given,
})
