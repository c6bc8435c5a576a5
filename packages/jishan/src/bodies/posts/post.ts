import type { Citation, Post } from '@zhengling/law'

type More = Pick<Post, 'units' | 'seats'>

/** Posts of one body. */
export const postsOf = (body: string) => ({
  /** Held by a person whom the list prints; the office beside the name is what it prints. */
  listed: (title: string, at: Citation, as?: string, ...units: string[]): Post => ({
    body,
    title,
    at,
    held: '名单',
    ...(as !== undefined && { as }),
    ...(units.length > 0 && { units }),
  }),
  /** Held by whoever holds an office. */
  office: (title: string, at: Citation, as: string, more: More = {}): Post => ({
    body,
    title,
    at,
    held: '职务',
    as,
    ...more,
  }),
  /** Held by whomever the one that the text names appoints. */
  appointed: (title: string, at: Citation, as: string, seats: number): Post => ({
    body,
    title,
    at,
    held: '委派',
    as,
    seats,
  }),
  /** Held by units that the text does not name. */
  unnamed: (title: string, at: Citation, as: string): Post => ({ body, title, at, held: '单位', as }),
  /** Held by units, each as printed with its canonical name. */
  units: (title: string, at: Citation, units: Readonly<Record<string, string>>): readonly Post[] =>
    Object.entries(units).map(([as, unit]) => ({ body, title, at, held: '单位', as, units: [unit] })),
})
