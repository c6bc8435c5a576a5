import { expect, test } from 'vitest'
import { runHere } from '../testing/fake-terminal.ts'
import { commands, ofTheClone } from './index.ts'

test('help lists the commands that work and no others', async () => {
  for (const args of [[], ['help'], ['--help'], ['-h']]) {
    const { code, out } = await runHere(args, '/')
    expect(code).toBe(0)
    for (const { name } of commands) expect(out).toContain(`  ${name} `)
    for (const name of ofTheClone) expect(out).not.toContain(`  ${name} `)
  }
})

test('a command that only a clone has says so, exit 2', async () => {
  for (const name of ofTheClone) {
    const { code, out, err } = await runHere([name], '/')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`命令 ${name} 在源码目录中运行：node run.mjs ${name}`)
  }
  expect(await runHere(['user', 'add', '林远'], '/')).toMatchObject({
    code: 2,
    err: expect.stringContaining('尚未提供'),
  })
})

test('wrong words and options are refused by name in one line, exit 2', async () => {
  const cases: [string[], string][] = [
    [['raed'], '没有命令“raed”'],
    [['read'], '要写一个文件'],
    [['read', 'a', 'b'], '要写一个文件'],
    [['read', 'a', '--jsn'], '没有选项 --jsn'],
    [['read', 'a', '--json=1'], '选项 --json 的写法不对'],
    [['import', 'a', '--to', 'x'], '要同时写 --to 文号 和 --attachment'],
    [['import', 'a', '--to', 'x', '--attachment', '0'], '选项 --attachment 写成了“0”'],
    [['serve', '--port', '70000'], '选项 --port 写成了“70000”，应为 0 至 65535 的整数'],
    [['serve', '--port'], '选项 --port 的写法不对'],
    [['serve', '--today', '2022-02-30'], '选项 --today 写成了“2022-02-30”'],
    [['serve', 'now'], '多写了“now”'],
    [['audit'], '用法：audit verify'],
    [['audit', 'verify', '--head', '3:abc'], '选项 --head 写成了“3:abc”'],
    [['user', 'link'], '用法：user link NAME'],
  ]
  for (const [args, words] of cases) {
    const { code, out, err } = await runHere(args, '/')
    expect([args, code, out]).toEqual([args, 2, ''])
    expect(err).toContain(words)
    expect(err.split('\n')).toHaveLength(1)
  }
})

test('a command tells its own usage', async () => {
  expect((await runHere(['read', '--help'], '/')).out).toContain('用法：read FILE [--json]')
})
