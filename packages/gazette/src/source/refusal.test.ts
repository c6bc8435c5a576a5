import { expect, test } from 'vitest'
import { displayName, refuse } from './refusal.ts'

test('only the last part of a path is shown', () => {
  expect(displayName('../../etc/公报.docx')).toBe('公报.docx')
  expect(displayName('C:\\公报\\2022.docx')).toBe('2022.docx')
})

test('control and direction characters do not reach the message', () => {
  expect(displayName('a\u0000b\u202Ecod.exe\n')).toBe('abcod.exe')
  expect(displayName('\n')).toBe('未命名文件')
})

test('a long name is shortened by characters, not by halves of them', () => {
  expect(displayName('𠮷'.repeat(200))).toBe(`${'𠮷'.repeat(80)}…`)
})

test('a refusal names the file', () => {
  expect(refuse('empty', 'a.txt', '是空文件。')).toEqual({ ok: false, code: 'empty', message: '“a.txt”是空文件。' })
})
