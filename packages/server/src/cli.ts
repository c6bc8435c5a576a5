import { run } from './commands/run.ts'
import { processTerminal } from './commands/terminal.ts'

process.exitCode = await run(process.argv.slice(2), processTerminal)
