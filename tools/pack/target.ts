/** A kind of machine that an archive is for: Linux with glibc. */
export type Arch = 'x64' | 'arm64'

export const archs: readonly Arch[] = ['x64', 'arm64']

/** What `uname -m` says on it. */
export const machineName: Readonly<Record<Arch, string>> = { x64: 'x86_64', arm64: 'aarch64' }

/** `e_machine` of its programs (ELF: EM_X86_64, EM_AARCH64). */
export const elfMachine: Readonly<Record<Arch, number>> = { x64: 62, arm64: 183 }
