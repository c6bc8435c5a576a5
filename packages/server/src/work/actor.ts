/** Who does recurring work: the program itself. */
export const WORKER = { kind: 'system', program: 'serve' } as const
