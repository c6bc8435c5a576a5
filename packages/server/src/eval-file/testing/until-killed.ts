import { counties } from '../../counties.ts'
import { declared } from '../../law/world.ts'
import { evaluateFile } from '../evaluate-file.ts'

// Evaluates a file in small pieces and kills itself, as no handler can prevent, after so many of them.
const [folder = '', rule = '', threads = '1', pieces = '0'] = process.argv.slice(2)
let done = 0
await evaluateFile({
  county: counties[0],
  input: 'in.csv',
  output: 'out.csv',
  cwd: folder,
  rule,
  on: '2022-12-01',
  decided: declared,
  given: '{}',
  keep: [],
  threads: Number(threads),
  piece: 1000,
  progress() {
    done += 1
    if (done === Number(pieces)) process.kill(process.pid, 'SIGKILL')
  },
})
