import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotate, annotateTitle, runs } from './annotate.ts'

const text = '按照第四条规定办理'

test('a mark becomes a link on exactly its words', () => {
  const [before, link, after] = runs(text, [[10, 19]], [{ span: [12, 15], href: '#第四条' }])
  expect([before?.text, link?.text, after?.text]).toEqual(['按照', '第四条', '规定办理'])
  expect([before?.href, link?.href, after?.href]).toEqual([undefined, '#第四条', undefined])
})

test('words cut by a page end are one link', () => {
  const body = [
    [10, 13],
    [20, 26],
  ] as const
  const linked = runs(text, body, [{ span: [12, 22], href: '#x' }]).filter((run) => run.href)
  expect(linked.map((run) => run.text)).toEqual(['第四条'])
})

test('whatever the marks, no word is lost or doubled', () => {
  const spans = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 6 }), fc.nat(text.length), (marks, cut) => {
      const body = [
        [5, 5 + cut],
        [20, 20 + text.length - cut],
      ] as const
      const made = runs(
        text,
        body,
        marks.map((span) => ({ span, doubtful: true })),
      )
      expect(made.map((run) => run.text).join('')).toBe(text)
    }),
  )
})

test('what the text says is escaped, and damage is named', async () => {
  const made = annotate('<b>□', [[0, 4]], [])
  expect(String(await made[0])).toBe('&lt;b&gt;<span class="damage" role="img" aria-label="印本此处缺损">□</span>')
})

test('a title loses the spaces that spread it, and its 附件1 gets a line', () => {
  const set = (title: string) =>
    annotateTitle(title, [[0, title.length]], [])
      .map(String)
      .join('')
  expect(set('关于做好 2024 年植树工作的 通 知')).toBe('关于做好2024年植树工作的通知')
  expect(set('GPS monitoring 平台 建设')).toBe('GPS monitoring平台建设')
  expect(set('附件 1 植树验收表')).toBe('<span class="which">附件1</span>植树验收表')
})
