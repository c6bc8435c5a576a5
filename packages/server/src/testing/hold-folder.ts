import { ownFolder } from '../data/own.ts'
import { isRefusal } from '../refusal.ts'

/**
 * A process that takes the folder named first, in the role named second, at the millisecond named third, says on
 * standard output whether it got it, and holds it until it is killed.
 */
const [folder = '', role = '', at = '0'] = process.argv.slice(2)
while (Date.now() < Number(at)) continue
const got = await ownFolder(folder, role === 'server' ? 'server' : 'command')
process.stdout.write(isRefusal(got) ? `refused ${got.message}\n` : 'owned\n')
if (!isRefusal(got)) setInterval(() => {}, 1000)
