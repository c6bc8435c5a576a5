export type { Terminal } from './commands/command.ts'
export { run } from './commands/run.ts'
export { processTerminal } from './commands/terminal.ts'
