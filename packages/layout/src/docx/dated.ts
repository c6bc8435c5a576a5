import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const PROPERTIES = 'docProps/core.xml'
/** The earliest day that a ZIP can name. */
const EPOCH = Date.UTC(1980, 0, 2)

/** A DOCX as if it had been made at `at` (seconds since 1970), whenever it was: its writer puts the clock's time in several places. */
export function dated(docx: Uint8Array, at: number): Uint8Array<ArrayBuffer> {
  const files = unzipSync(docx)
  const moment = new Date(at * 1000)
  const properties = strFromU8(files[PROPERTIES] ?? new Uint8Array())
  files[PROPERTIES] = strToU8(
    properties.replace(
      /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
      (_, open: string) => `${open}${moment.toISOString().replace(/\.\d+/, '')}`,
    ),
  )
  // The entries of a ZIP have no zone: the day it is in the system's is enough.
  return zipSync(files, { mtime: Math.max(EPOCH, moment.getTime()), level: 6 })
}
