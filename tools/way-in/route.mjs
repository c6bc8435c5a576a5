/**
 * @typedef {object} Way
 * @property {'run'} kind
 * @property {'production' | 'development'} packages which packages must be there
 * @property {string} script what Node runs, relative to the clone
 * @property {string[]} args
 * @property {boolean} inRoot whether it runs in the clone; otherwise in the caller's folder, so that FILE means what the caller means
 * @property {boolean} bench whether the packages of bench/ are needed
 * @property {boolean} web whether the built web pages are needed
 */

/** @type {Way} */
const command = {
  kind: 'run',
  packages: 'production',
  script: 'packages/server/src/cli.ts',
  args: [],
  inRoot: false,
  bench: false,
  web: false,
}

/** @type {Way} */
const tool = { ...command, packages: 'development', inRoot: true }

/**
 * What is to be done for the words after `run.mjs`. Words that are not the way in's own go to the command line of the
 * server, which also judges unknown ones.
 * @param {readonly string[]} words
 * @returns {Way | { kind: 'help' }}
 */
export const route = (words) => {
  const [first, ...following] = words
  // `npm run bench -- read` leaves the dashes out before they come here; who types them all the same means the same.
  const rest = following[0] === '--' ? following.slice(1) : following
  switch (first) {
    case undefined:
    case 'help':
    case '-h':
    case '--help':
      return { kind: 'help' }
    case 'start':
      return { ...command, args: ['serve', ...rest], web: true }
    case 'serve':
      return { ...command, args: [...words], web: true }
    case 'test':
      return { ...tool, script: 'tools/testing/main.ts', args: rest, web: true }
    case 'soak':
      return { ...tool, script: 'tools/testing/main.ts', args: ['--soak', ...rest], web: true }
    case 'check':
      // The types of bench/ are checked too, so its packages must be there.
      return { ...tool, script: 'tools/check/main.ts', args: rest, bench: true, web: !rest.includes('--static') }
    case 'bench':
      return { ...tool, script: 'bench/src/main.ts', args: rest, bench: true, inRoot: false }
    case 'pack':
      return { ...tool, script: 'tools/pack/main.ts', args: rest, web: true, inRoot: false }
    case 'screens':
      return { ...tool, script: 'packages/server/src/testing/screens/main.ts', args: rest, web: true, inRoot: false }
    default:
      return { ...command, args: [...words] }
  }
}
