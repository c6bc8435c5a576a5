import type { Random } from './random.ts'

/** How an issue is set: what differs from county to county without meaning anything. */
export interface Style {
  /** Blank line between paragraphs; else a two-character indent tells them apart. */
  readonly blankLines: boolean
  /** Arabic figures with a space on either side. */
  readonly spacedFigures: boolean
  /** Issuer and title on one line. */
  readonly inlineIssuer: boolean
  /** Titles broken over lines, 通知 with a space inside. */
  readonly brokenTitles: boolean
  /** Paragraphs cut by page ends. */
  readonly pageCuts: boolean
  /** Page numbers and running heads printed at page ends. */
  readonly furniture: boolean
  /** How the contents print an entry. */
  readonly contents: 'dashed' | 'wrapped' | 'tabbed'
}

export function style(choose: Random): Style {
  return {
    blankLines: choose.chance(0.7),
    spacedFigures: choose.chance(0.25),
    inlineIssuer: choose.chance(0.3),
    brokenTitles: choose.chance(0.6),
    pageCuts: choose.chance(0.7),
    furniture: choose.chance(0.25),
    contents: choose.pick(['dashed', 'wrapped', 'tabbed'] as const),
  }
}
