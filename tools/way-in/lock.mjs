import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimes,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A holder renews its lock this often; one not renewed for `forgotten` is dead, whoever bears its process number now. */
const renewed = 5_000
const forgotten = 10 * 60_000

/** @param {number} pid */
const alive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * The process numbers written in a lock: the holder's, then its child's.
 * @param {string} folder
 * @returns {number[]}
 */
const holders = (folder) => readFileSync(join(folder, 'pids'), 'utf8').split('\n').filter(Boolean).map(Number)

/**
 * Whether nobody holds the lock any more. A child that outlived its killed parent still holds it.
 * @param {string} folder
 */
const stale = (folder) => {
  const pids = holders(folder)
  return !pids.some((pid) => pid !== process.pid && alive(pid)) || Date.now() - statSync(folder).mtimeMs > forgotten
}

/**
 * Moves our prepared folder into the lock's place; a folder that is there already, never empty, stays.
 * @param {string} mine
 * @param {string} folder
 */
const take = (mine, folder) => {
  try {
    renameSync(mine, folder)
    return true
  } catch (error) {
    const { code = '' } = /** @type {NodeJS.ErrnoException} */ (error)
    // Windows says EPERM where others say that the folder is not empty.
    if (['ENOTEMPTY', 'EEXIST', ...(process.platform === 'win32' ? ['EPERM', 'EACCES'] : [])].includes(code))
      return false
    throw error
  }
}

/**
 * Takes away a lock that nobody holds. Two may find it stale at once: the loser's rename fails, or catches the winner's
 * new lock, which is then put back.
 * @param {string} folder
 * @param {string} aside
 */
const clear = (folder, aside) => {
  try {
    if (!stale(folder)) return
    renameSync(folder, aside)
    if (stale(aside)) rmSync(aside, { recursive: true })
    else renameSync(aside, folder)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error
  }
}

/**
 * Makes a folder that may be there already. Not `recursive`, which on a read-only disk says ENOENT.
 * @param {string} folder
 */
const makeFolder = (folder) => {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
  }
}

/**
 * Does the work while no other process does work under the same lock.
 * @template T
 * @param {string} folder the lock: a folder that is there as long as it is held; its parent is made where it is missing
 * @param {() => void} waiting told once when another holds it
 * @param {(own: { child: (pid: number | undefined) => void }) => Promise<T>} work `child` names a process that holds the lock too
 * @returns {Promise<T>}
 */
export const withLock = async (folder, waiting, work) => {
  const mine = `${folder}.${process.pid}`
  makeFolder(dirname(folder))
  rmSync(mine, { recursive: true, force: true })
  mkdirSync(mine)
  writeFileSync(join(mine, 'pids'), `${process.pid}\n`)
  let told = false
  while (!take(mine, folder)) {
    clear(folder, `${mine}.aside`)
    if (!told && existsSync(folder)) {
      told = true
      waiting()
    }
    await sleep(200)
  }
  const renewal = setInterval(() => utimes(folder, new Date(), new Date(), () => {}), renewed)
  try {
    return await work({
      child: (pid) => {
        if (pid !== undefined) appendFileSync(join(folder, 'pids'), `${pid}\n`)
      },
    })
  } finally {
    clearInterval(renewal)
    // Moved away whole first: an emptied folder could be taken by the next while it is still being removed.
    renameSync(folder, mine)
    rmSync(mine, { recursive: true })
  }
}
