/** The faces that the standard names. */
export const roles = ['fangsong', 'kai', 'hei', 'title', 'song'] as const
export type Role = (typeof roles)[number]

/** A face of the packages: a file of one weight. */
export interface OwnFace {
  readonly package: string
  /** Its path in the package. */
  readonly file: string
  /** As the typesetter finds it. */
  readonly family: string
  readonly weight: number
  /** As a reader knows it. */
  readonly name: string
}

const serif = (weight: number, style: string): OwnFace => ({
  package: '@expo-google-fonts/noto-serif-sc',
  file: `${weight}${style}/NotoSerifSC_${weight}${style}.ttf`,
  family: 'Noto Serif SC',
  weight,
  name: `思源宋体（Noto Serif SC ${style}）`,
})
const sans = (weight: number, style: string): OwnFace => ({
  package: '@expo-google-fonts/noto-sans-sc',
  file: `${weight}${style}/NotoSansSC_${weight}${style}.ttf`,
  family: 'Noto Sans SC',
  weight,
  name: `思源黑体（Noto Sans SC ${style}）`,
})

const regular = serif(400, 'Regular')

/** What the standard asks for and what stands in for it: faces free to be passed on, distinguishable from one another. */
export const standIns: Readonly<
  Record<Role, { readonly wanted: string; readonly face: OwnFace; readonly why: string }>
> = {
  fangsong: { wanted: '仿宋', face: regular, why: '仿宋体的字库须另购授权，随程序的是可以自由分发的宋体。' },
  kai: {
    wanted: '楷体',
    face: serif(600, 'SemiBold'),
    why: '楷体的字库须另购授权，以加粗的宋体代替，与正文、一级标题都能分清。',
  },
  hei: { wanted: '黑体', face: sans(500, 'Medium'), why: '黑体的字库须另购授权，随程序的是可以自由分发的思源黑体。' },
  title: { wanted: '小标宋体', face: serif(900, 'Black'), why: '小标宋体的字库须另购授权，以特粗的宋体代替。' },
  song: { wanted: '宋体', face: regular, why: '以可以自由分发的思源宋体代替。' },
}
