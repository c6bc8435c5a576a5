import type { Command, Terminal } from './command.ts'
import { help } from './help.ts'
import { commands, ofTheClone } from './index.ts'

/**
 * Runs one command line (without the program's name) and gives its exit code.
 * An exception is a bug: it is written to standard error with its trace, exit 1.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args
  if (name === '' || name === 'help' || name === '--help' || name === '-h') {
    terminal.out(help(commands))
    return 0
  }
  if (ofTheClone.includes(name)) {
    terminal.err(`命令 ${name} 在源码目录中运行：node run.mjs ${name}。装好的程序不能再打包。`)
    return 2
  }
  const command = commands.find((one) => one.name === name)
  if (!command) {
    terminal.err(`没有命令“${name}”。现有命令：${commands.map((one) => one.name).join('、')}；说明见 help。`)
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(describe(command))
    return 0
  }
  try {
    return await command.run(rest, terminal)
  } catch (error) {
    terminal.err(`程序出错，请把下面的内容报给维护人员：\n${error instanceof Error ? error.stack : String(error)}`)
    return 1
  }
}

function describe(command: Command): string {
  return `用法：${command.name} ${command.usage}\n${command.summary}`
}
