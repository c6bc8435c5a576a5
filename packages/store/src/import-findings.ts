import type { Reading } from '@zhengling/gazette'
import { insertAll } from './bulk.ts'
import { findingRow } from './edition.ts'
import type { Executor } from './executor.ts'
import type { ImportedDocument } from './import.ts'

/** Keeps the findings of an issue's version; `documents` are its documents in the order of the reading. */
export async function keepFindings(
  tx: Executor,
  county: string,
  { findings }: Reading,
  { issue, version }: { readonly issue: string; readonly version: number },
  documents: readonly ImportedDocument[],
): Promise<void> {
  const slugOf = (name: string | undefined) =>
    documents.find(({ number, title }) => name !== undefined && name === (number ?? title))?.slug ?? null
  const owner = { county, owner_kind: 'issue', owner: issue, owner_version: version } as const
  await insertAll(
    tx,
    'finding',
    findings.map((finding, ordinal) => ({ ...owner, ordinal, ...findingRow(finding, slugOf(finding.document), 0) })),
  )
}
