import * as z from 'zod'
import { readSourceFile } from '../reading/source-file.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'

const Figures = z.union([z.string(), z.record(z.string(), z.string())])
const Readings = z.record(z.string(), z.string())

const DraftFile = z.strictObject({
  /** What the draft is called, in its reports. */
  title: z.string().optional(),
  /** Folder or number of the document whose law is drafted. */
  document: z.string(),
  /** The rule whose amounts are compared. */
  rule: z.string(),
  parameters: z.record(z.string(), Figures).default({}),
  answers: Readings.default({}),
  /** Readings taken on both sides, so that only the rest of the draft tells. */
  assume: Readings.default({}),
  /** Sources of funds, each with the rule that gives its part; of a rule that gives several amounts they are known. */
  sources: z.record(z.string(), z.string()).default({}),
  /** Columns to sum by. */
  by: z.array(z.string()).default([]),
  on: z.iso.date().optional(),
})

/** A draft of law, and what is to be known of it. */
export type DraftFile = z.infer<typeof DraftFile>

const example =
  '{"document":"文号","rule":"合计","parameters":{"封顶":"1200元"},"answers":{"问题":"读法"},"sources":{"县":"县级合计"},"by":["乡镇"]}'

/** A draft from its file, or what is wrong with it and where. */
export async function readDraft(file: string, cwd: string): Promise<DraftFile | Refusal> {
  const source = await readSourceFile(file, cwd)
  if (isRefusal(source)) return source
  const json = jsonIn(new TextDecoder().decode(source.bytes))
  if (json === undefined) return refuse(`${file}：不是 JSON。应写成例如 ${example}`)
  const read = DraftFile.safeParse(json)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const where = issue?.path.join('.') ?? ''
  const strange = issue?.code === 'unrecognized_keys' ? `不认识“${issue.keys.join('”“')}”` : undefined
  return refuse(`${file}：${strange ?? `“${where}”缺少或写法不对`}。应写成例如 ${example}`)
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
