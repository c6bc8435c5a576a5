import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/**
 * What the pages use: a Song face for official text, a Hei face for the interface, two weights each. `local` are the
 * full and PostScript names under which a machine may have the face itself, or its own of the same kind that is as good
 * on a screen (SimSun is not): a phone then fetches nothing.
 */
const faces = [
  {
    package: '@fontsource/noto-serif-sc',
    family: 'Noto Serif SC',
    weights: [
      {
        weight: 400,
        local: ['Noto Serif CJK SC', 'NotoSerifCJKsc-Regular', 'Source Han Serif SC', 'STSongti-SC-Regular'],
      },
      {
        weight: 700,
        local: ['Noto Serif CJK SC Bold', 'NotoSerifCJKsc-Bold', 'Source Han Serif SC Bold', 'STSongti-SC-Bold'],
      },
    ],
  },
  {
    package: '@fontsource/noto-sans-sc',
    family: 'Noto Sans SC',
    weights: [
      {
        weight: 400,
        local: [
          'Noto Sans CJK SC',
          'NotoSansCJKsc-Regular',
          'Source Han Sans SC',
          'PingFangSC-Regular',
          'MicrosoftYaHei',
        ],
      },
      {
        weight: 600,
        local: [
          'Noto Sans CJK SC Medium',
          'NotoSansCJKsc-Medium',
          'Source Han Sans SC Medium',
          'PingFangSC-Semibold',
          'MicrosoftYaHei-Bold',
        ],
      },
    ],
  },
] as const

/** The style sheet of the fonts and the files it names. */
export interface Fonts {
  readonly css: string
  /** Address under which a slice is asked for, and its file. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * Declares the slices of each face with their `unicode-range`, so that a browser fetches only those a page uses, and
 * none where the machine has the face. All faces are sliced alike: standing beside one another, equal ranges cost
 * next to nothing when the sheet is compressed.
 */
export function loadFonts(): Fonts {
  const slices = new Map<string, { range: string; rules: string[] }>()
  const files = new Map<string, string>()
  for (const { package: name, family, weights } of faces) {
    const folder = dirname(require.resolve(`${name}/package.json`))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    for (const { weight, local } of weights) {
      for (const { slice, file, range } of slicesIn(readFileSync(join(folder, `${weight}.css`), 'utf8'))) {
        const address = `/fonts/${version}/${file}`
        files.set(address, join(folder, 'files', file))
        const one = slices.get(slice) ?? { range, rules: [] }
        slices.set(slice, one)
        const own = local.map((one) => `local('${one}')`).join(',')
        const source = `${own},url(${address})format('woff2')`
        one.rules.push(
          `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;src:${source};unicode-range:${one.range}}`,
        )
      }
    }
  }
  return { css: [...slices.values()].flatMap(({ rules }) => rules).join('\n'), files }
}

const RULE = /url\(\.\/files\/([a-z-]+-sc-(.+?)-\d+-normal\.woff2)\)[^;]*;\s*unicode-range:\s*([^;]+);/g

function slicesIn(css: string): { slice: string; file: string; range: string }[] {
  return [...css.matchAll(RULE)].map(([, file = '', slice = '', range = '']) => ({ slice, file, range }))
}
