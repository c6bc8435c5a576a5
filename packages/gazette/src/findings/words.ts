/** Words of county offices that general dictionaries lack. */
const WORDS = new Set(
  '全县 全市 全省 全镇 全乡 全区 全域 全员 全程 务工 务实 组建 筹建 水源 建档 建卡 县级 县域 市级 镇级 展板 案卷 户籍'.split(
    ' ',
  ),
)

let segmenter: Intl.Segmenter | undefined
const words = new Map<string, boolean>()
/** What the segmentation said is kept for the first strings asked about. */
const KEPT = 5000

/** Whether the platform's Chinese segmentation takes the text for one word. */
export function isWord(text: string): boolean {
  if (WORDS.has(text)) return true
  const known = words.get(text)
  if (known !== undefined) return known
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const [first] = /^\p{Script=Han}{2,}$/u.test(text) ? segmenter.segment(text) : []
  const answer = first?.segment === text
  if (words.size < KEPT) words.set(text, answer)
  return answer
}
