import type { Matter } from '@zhengling/store'

/** Whose turn it is: the office's while a matter is not assigned, of whoever checks once it is applied for, else of those who lead. */
export const turnOf = (
  { state, leads, checker }: Pick<Matter, 'state' | 'leads' | 'checker'>,
  { office }: { readonly office: string },
): readonly string[] => (state === '待交办' ? [office] : state === '待核查' ? [checker ?? office] : leads)
