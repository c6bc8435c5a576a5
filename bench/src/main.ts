import { readdirSync } from 'node:fs'

const ending = '.bench.ts'

/** What a file `<name>.bench.ts` of this folder exports: it measures and prints. */
type Bench = { run(args: readonly string[]): Promise<void> }

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .toSorted()

const listing = names.length === 0 ? '目前没有测量项目。' : `可用的测量项目：${names.join('、')}`
const [name, ...rest] = process.argv.slice(2)

if (name === undefined) {
  console.log(listing)
} else if (names.includes(name)) {
  const bench: Bench = await import(new URL(`${name}${ending}`, import.meta.url).href)
  await bench.run(rest)
} else {
  console.error(`没有名为“${name}”的测量项目。${listing}`)
  process.exitCode = 2
}
