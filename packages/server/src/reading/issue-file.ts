import { decodeSource, type Reading, readIssue } from '@zhengling/gazette'
import { bodiesFor, counties } from '../counties.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { readSourceFile } from './source-file.ts'

/** An issue read from a file with the bodies of whichever county it is of; `note` is told what was done to the text. */
export async function readIssueFile(
  file: string,
  cwd: string,
  note: (line: string) => void,
): Promise<Reading | Refusal> {
  const source = await readSourceFile(file, cwd)
  if (isRefusal(source)) return source
  const decoded = await decodeSource(source.bytes, source.name)
  if (!decoded.ok) return refuse(decoded.message)
  for (const one of decoded.notes) note(one)
  return readIssue(decoded.text, { bodies: counties.flatMap((county) => bodiesFor(county, decoded.text)) })
}
