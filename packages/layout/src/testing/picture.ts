import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createCanvas, GlobalFonts, loadImage, type SKRSContext2D } from '@napi-rs/canvas'
import { renderPageAsImage } from 'unpdf'
import { grid, millimetres, standard } from '../measures.ts'
import { measured } from './measured.ts'
import { examplePaper } from './paper.ts'
import { sharedTypesetter } from './typesetter.ts'

// Draws the first page of the example paper with what is measured on it: node packages/layout/src/testing/picture.ts FILE.png

/** Pixels a millimetre. */
const SCALE = 5
/** Room for words on the right of the page, in millimetres. */
const MARGIN = 110
const { block, page } = standard

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('which file?')
const { bytes } = sharedTypesetter().pdf(examplePaper)
const [first] = await measured(bytes, [1])
if (first === undefined) throw new Error('no page')
const image = await renderPageAsImage(new Uint8Array(bytes), 1, {
  canvasImport: () => import('@napi-rs/canvas'),
  scale: (SCALE * 25.4) / 72,
})
GlobalFonts.registerFromPath(
  createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf'),
  'Label',
)
const canvas = createCanvas((page.width + MARGIN) * SCALE, page.height * SCALE)
const drawing = canvas.getContext('2d')
drawing.fillStyle = '#ffffff'
drawing.fillRect(0, 0, canvas.width, canvas.height)
drawing.drawImage(await loadImage(Buffer.from(image)), 0, 0, page.width * SCALE, page.height * SCALE)
drawing.strokeStyle = '#8899aa'
drawing.strokeRect(0.5, 0.5, page.width * SCALE - 1, page.height * SCALE - 1)
drawing.strokeStyle = '#2266cc'
drawing.strokeRect(block.left * SCALE, block.top * SCALE, block.width * SCALE, block.height * SCALE)

const [mark, rule] = first.red
const words = (text: string) => first.words.find((one) => one.text.startsWith(text))
const below = (baseline: number, size: number) => baseline + millimetres(size) * 0.12
const number = words('云政办发')
const full = first.words.filter(({ text }) => text === '国'.repeat(28))
const foot = words('— 1 —')
const say = (value: number | undefined) => (value ?? Number.NaN).toFixed(2)
label(drawing, block.top, '版心上边缘：上白边 37 mm，左白边 28 mm')
label(drawing, mark?.top ?? 0, `发文机关标志上边缘：标准 35，量得 ${say((mark?.top ?? 0) - block.top)} mm`)
label(drawing, number?.baseline ?? 0, '发文字号：标志下空二行，居中')
label(
  drawing,
  rule?.top ?? 0,
  `红色分隔线：标准 4，量得 ${say((rule?.top ?? 0) - below(number?.baseline ?? 0, 16))} mm；宽 ${say((rule?.right ?? 0) - (rule?.left ?? 0))} mm`,
)
label(drawing, first.words.find(({ size }) => size === 22)?.baseline ?? 0, '标题：分隔线下空二行，2号，按词意回行')
label(drawing, words('各乡镇')?.baseline ?? 0, '主送机关：标题下空一行，顶格')
label(
  drawing,
  full[0]?.baseline ?? 0,
  `每行 28 字、每面 22 行：行距标准 ${say(grid(standard).line)}，量得 ${say((full[1]?.baseline ?? 0) - (full[0]?.baseline ?? 0))} mm`,
)
label(drawing, block.top + block.height, '版心下边缘：版心 156 × 225 mm')
label(drawing, foot?.baseline ?? 0, '页码：一字线距版心下边缘 7 mm，单页居右空一字')
writeFileSync(file, canvas.toBuffer('image/png'))

/** A thin line from the page to its words on the right. */
function label(on: SKRSContext2D, y: number, text: string): void {
  on.strokeStyle = '#2266cc'
  on.beginPath()
  on.moveTo(block.left * SCALE, y * SCALE)
  on.lineTo((page.width + 2) * SCALE, y * SCALE)
  on.globalAlpha = 0.5
  on.stroke()
  on.globalAlpha = 1
  on.fillStyle = '#114488'
  on.font = '19px Label'
  on.fillText(text, (page.width + 3) * SCALE, y * SCALE + 6)
}
