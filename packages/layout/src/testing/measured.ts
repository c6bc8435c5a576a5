import { createCanvas, loadImage } from '@napi-rs/canvas'
import { getDocumentProxy, renderPageAsImage } from 'unpdf'
import { millimetres } from '../measures.ts'

/** Words on a page: millimetres from the page's left upper corner; `size` in points. */
export interface Words {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** Ink of one kind between two empty rows, in millimetres. */
export interface Band {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export interface MeasuredPage {
  readonly width: number
  readonly height: number
  readonly words: readonly Words[]
  /** Bands of red, and of any ink, from top to bottom. */
  readonly red: readonly Band[]
  readonly ink: readonly Band[]
}

/** Pixels a point: a pixel is 0.09 mm. */
const SCALE = 4

/**
 * Reads a PDF as a reader's program shows it: where words stand, and where there is ink. To render a page takes most of the time:
 * what `ink` leaves out is not rendered and has no bands.
 */
export async function measured(
  bytes: Uint8Array,
  pages: readonly number[] | 'all' = 'all',
  { ink: inked }: { readonly ink?: readonly number[] } = {},
): Promise<MeasuredPage[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const asked = pages === 'all' ? Array.from({ length: document.numPages }, (_, index) => index + 1) : pages
  const read: MeasuredPage[] = []
  for (const n of asked) {
    const page = await document.getPage(n)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent()
    const words = items.flatMap((item): readonly Words[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [, , , size = 0, x = 0, y = 0]: readonly number[] = item.transform
      const place = { left: x, right: x + item.width, baseline: height - y }
      return [{ text: item.str, size, ...inMillimetres(place) }]
    })
    if (inked !== undefined && !inked.includes(n)) {
      read.push({ ...inMillimetres({ width, height }), words, red: [], ink: [] })
      continue
    }
    const image = await renderPageAsImage(new Uint8Array(bytes), n, {
      canvasImport: () => import('@napi-rs/canvas'),
      scale: SCALE,
    })
    const ink = await inkOf(image)
    read.push({ ...inMillimetres({ width, height }), words, ...ink })
  }
  await document.cleanup()
  return read
}

async function inkOf(image: ArrayBuffer): Promise<Pick<MeasuredPage, 'red' | 'ink'>> {
  const picture = await loadImage(Buffer.from(image))
  const { width, height } = picture
  const canvas = createCanvas(width, height)
  const drawing = canvas.getContext('2d')
  drawing.drawImage(picture, 0, 0)
  const { data } = drawing.getImageData(0, 0, width, height)
  const at = (test: (red: number, green: number, blue: number) => boolean) =>
    bandsOf(width, height, (pixel) => test(data[pixel * 4] ?? 0, data[pixel * 4 + 1] ?? 0, data[pixel * 4 + 2] ?? 0))
  return {
    red: at((red, green, blue) => red > 150 && green < 130 && blue < 130),
    ink: at((red, green, blue) => red + green + blue < 384),
  }
}

function bandsOf(width: number, height: number, isInk: (pixel: number) => boolean): readonly Band[] {
  const bands: { top: number; bottom: number; left: number; right: number }[] = []
  let open: (typeof bands)[number] | null = null
  for (let y = 0; y < height; y += 1) {
    let [left, right] = [width, -1]
    for (let x = 0; x < width; x += 1)
      if (isInk(y * width + x)) {
        if (left === width) left = x
        right = x
      }
    if (right < 0) open = null
    else if (open === null) {
      open = { top: y, bottom: y + 1, left, right: right + 1 }
      bands.push(open)
    } else
      Object.assign(open, { bottom: y + 1, left: Math.min(open.left, left), right: Math.max(open.right, right + 1) })
  }
  return bands.map((band) => inMillimetres(band, SCALE))
}

function inMillimetres<T extends Record<string, number>>(of: T, scale = 1): T {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, millimetres(value / scale)])) as T
}
