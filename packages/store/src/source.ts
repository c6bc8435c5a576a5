import { type Executor, sqlOf } from './executor.ts'
import { sm3 } from './sm3.ts'

/** A source as received and decoded; positions of a reading count in `text`. */
export interface SourceText {
  /** File name, for people. */
  readonly name: string
  /** SM3 of the bytes as received, 64 hexadecimal digits. */
  readonly bytesHash: string
  /** txt, md, html, docx, pdf … */
  readonly format: string
  readonly encoding: string
  readonly text: string
}

/** What a source is known by: its bytes and what they were decoded into. */
export const sourceHash = ({ bytesHash, text }: SourceText): string => sm3(`${bytesHash}\n${sm3(text)}`)

/** Keeps a source; one that is there already stays as it is. */
export async function keepSource(
  tx: Executor,
  county: string,
  source: SourceText,
  now: Temporal.Instant,
): Promise<void> {
  const { name, bytesHash, format, encoding, text } = source
  await sqlOf(tx)
    .insertInto('source')
    .values({
      county,
      hash: sourceHash(source),
      bytes_hash: bytesHash,
      text_hash: sm3(text),
      name,
      format,
      encoding,
      text,
      received_at: now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
