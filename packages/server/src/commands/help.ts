import type { Command } from './command.ts'

/** The list of commands that work, with what each takes. */
export function help(commands: readonly Command[]): string {
  const lines = commands.flatMap((one) => [`  ${one.name} ${one.usage}`, `      ${one.summary}`])
  return [
    '政令通：读公报、存公报、登公报。',
    '',
    '用法：node run.mjs 命令 [选项]（安装后为 zhengling 命令 [选项]）',
    '',
    ...lines,
    '',
    '各命令都可加 --json，标准输出只写一份 JSON。',
    '退出码：0 有结果；2 输入有误；3 需要数据库而没有；1 程序出错。',
    '数据目录：--data，其次环境变量 ZHENGLING_DATA，再次本项目的 data/；设了 DATABASE_URL 则用该 PostgreSQL。',
  ].join('\n')
}
