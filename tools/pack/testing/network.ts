import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

/** A network of its own with nothing but loopback in it, to run programs in. */
export interface Nowhere {
  /** What a command is to be run with to run there. */
  readonly prefix: readonly string[]
  close(): Promise<void>
}

/** Linux: ioctl SIOCSIFFLAGS with IFF_UP | IFF_RUNNING, for machines without iproute2. */
const perl = `socket(my $s, 2, 2, 0) or die $!; ioctl($s, 0x8914, pack("a16 s x22", "lo", 0x41)) or die $!`
const loopback = `PATH=$PATH:/sbin:/usr/sbin; ip link set lo up 2>/dev/null || perl -e '${perl}' && echo up && exec cat`

/**
 * Makes a network namespace without routes: as root, or in a user namespace where the system allows that.
 * @returns where to run, or what the system says against it
 */
export async function openNowhere(): Promise<Nowhere | string> {
  const root = process.getuid?.() === 0
  const own = root ? ['-n'] : ['-r', '-n']
  const tried = spawnSync('unshare', [...own, 'true'], { encoding: 'utf8' })
  if (tried.status !== 0) return tried.error?.message ?? tried.stderr.trim()
  const holder = spawn('unshare', [...own, 'sh', '-c', loopback], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [first] = (await Promise.race([once(holder.stdout, 'data'), once(holder, 'close')])) as [unknown]
  if (!(first instanceof Buffer)) return '本机没有 ip 也没有 perl，网络命名空间里的回环不能启用'
  const enter = root ? ['-n'] : ['-U', '-n', '--preserve-credentials']
  return { prefix: ['nsenter', '-t', String(holder.pid), ...enter, '--'], close: () => closed(holder) }
}

async function closed(holder: ChildProcess): Promise<void> {
  const ended = once(holder, 'close')
  holder.stdin?.end()
  await ended
}
