import { expect, test } from 'vitest'
import { beginsAsHtml, declaredCharset } from './charset.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('a page is known by its beginning', () => {
  expect(beginsAsHtml(bytes('\uFEFF\n <?xml version="1.0"?><!-- a --><!DOCTYPE HTML PUBLIC "x">'))).toBe(true)
  expect(beginsAsHtml(bytes('<html lang="zh">'))).toBe(true)
  expect(beginsAsHtml(Uint8Array.from([0xff, 0xfe, ...[...bytes('<html>')].flatMap((b) => [b, 0])]))).toBe(true)
  expect(beginsAsHtml(bytes('关于<html>的说明'))).toBe(false)
  expect(beginsAsHtml(bytes('<!-- never closed <html>'))).toBe(false)
  expect(beginsAsHtml(bytes('<htmlx>'))).toBe(false)
})

test('the charset a page states', () => {
  expect(declaredCharset(bytes('<head><meta charset="GB2312">'))).toBe('gb2312')
  expect(declaredCharset(bytes('<meta http-equiv=Content-Type content="text/html; charset=gbk">'))).toBe('gbk')
  expect(declaredCharset(bytes('<p>charset=gbk</p>'))).toBeUndefined()
})
