import { daysLater, workerAt } from './worker.ts'

/** A process that does the work of the store at the place named first, on the day so many days from now, until it is killed. */
const [where = '', days = '0'] = process.argv.slice(2)
const { runner } = await workerAt(JSON.parse(where), daysLater(Number(days)))
process.stdout.write('working\n')
await runner.tick()
process.stdout.write('done\n')
setInterval(() => {}, 1000)
