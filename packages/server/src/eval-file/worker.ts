import { parentPort, workerData } from 'node:worker_threads'
import { counties } from '../counties.ts'
import type { Job } from './job.ts'
import type { Piece } from './pieces.ts'
import { pieceWorker } from './work-piece.ts'

const job = workerData as Job
const county = counties.find(({ code }) => code === job.county)
if (county === undefined) throw new TypeError(`没有县 ${job.county}`)
const work = pieceWorker(county, job)
parentPort?.on('message', (piece: Piece) => parentPort?.postMessage(work(piece), []))
