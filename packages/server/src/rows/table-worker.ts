import { parentPort, workerData } from 'node:worker_threads'
import { readTable } from './read-table.ts'

const { bytes, name, known } = workerData as { bytes: Uint8Array; name: string; known: readonly string[] }
parentPort?.postMessage(await readTable(bytes, name, known), [])
