import { parentPort, workerData } from 'node:worker_threads'
import { decodeSource } from '@zhengling/gazette'

const { bytes, name } = workerData as { bytes: Uint8Array; name: string }
const decoded = await decodeSource(bytes, name)
parentPort?.postMessage(decoded, [])
