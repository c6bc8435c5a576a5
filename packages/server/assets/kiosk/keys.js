// Keys on the screen: letters that find words by how they are read, and figures where a number or a day is asked for.
import { matching } from '../../src/kiosk/pad.ts'
import { padWords } from './copy.js'
import { go, onPage } from './screen.js'

const MOST_WORDS = 10
const MOST_TITLES = 5

function key(text, press, wide = false) {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = text
  if (wide) made.className = 'wide'
  made.addEventListener('click', press)
  return made
}

function offerLetters(main) {
  const place = main.querySelector('.pad-place')
  const field = main.querySelector('#find')
  if (!place || !field) return
  let letters = ''
  const shown = document.createElement('p')
  shown.className = 'letters'
  shown.setAttribute('role', 'status')
  const chosen = document.createElement('div')
  chosen.className = 'chosen'
  const say = () => {
    const { words: all, titles } = padWords()
    const found = matching(letters, all, MOST_WORDS)
    const documents = matching(letters, titles, MOST_TITLES)
    const none = found.length + documents.length === 0
    const typed = document.createElement('b')
    typed.textContent = letters.toUpperCase()
    if (letters === '') shown.textContent = '点每个字拼音的头一个字母，例如“补助”点 B、Z'
    else shown.replaceChildren(typed, none ? '　没有这样读的词' : '')
    chosen.replaceChildren(
      ...found.map(([word]) => key(word, () => take(word))),
      ...documents.map(([title, , address]) => {
        const one = key(title, () => void go(address))
        one.className = 'title'
        return one
      }),
    )
  }
  const take = (word) => {
    field.value = `${field.value.trim()} ${word}`.trim()
    letters = ''
    say()
  }
  const press = (letter) => () => {
    letters += letter
    say()
  }
  const keys = document.createElement('div')
  keys.className = 'keys'
  keys.setAttribute('role', 'group')
  keys.setAttribute('aria-label', '字母')
  const clearLast = () => {
    if (letters === '') field.value = field.value.split(' ').slice(0, -1).join(' ')
    letters = letters.slice(0, -1)
    say()
  }
  const clearAll = () => {
    letters = ''
    field.value = ''
    say()
  }
  keys.append(
    ...Array.from('abcdefghijklmnopqrstuvwxyz').map((letter) => key(letter.toUpperCase(), press(letter))),
    ...Array.from('0123456789').map((figure) =>
      key(figure, () => {
        field.value += figure
      }),
    ),
    key('退一格', clearLast, true),
    key('清空', clearAll, true),
  )
  const pad = document.createElement('div')
  pad.className = 'pad'
  pad.append(shown, keys, chosen)
  say()
  // Under what was found the keys would be in the way: they come again when they are asked for.
  if (main.querySelector('.results').childElementCount === 0) return place.append(pad)
  const again = key('换个词再找', () => {
    main.querySelector('.results').replaceChildren()
    clearAll()
    again.replaceWith(pad)
    keys.querySelector('button').focus()
  })
  place.append(again)
}

/** 20220630 as it is typed: 2022-06-30. */
const dayFrom = (figures) =>
  [figures.slice(0, 4), figures.slice(4, 6), figures.slice(6, 8)].filter((part) => part !== '').join('-')

function offerFigures(main) {
  for (const field of main.querySelectorAll('.ask input[type=date], .ask input[inputmode=decimal]')) {
    const isDay = field.type === 'date'
    // The browser's own choice of a day is made for a mouse.
    if (isDay)
      Object.assign(field, {
        type: 'text',
        placeholder: '年月日，例如 20220630',
        inputMode: 'numeric',
        autocomplete: 'off',
      })
    const write = (figures) => {
      field.value = isDay ? dayFrom(figures) : figures
    }
    const written = () => (isDay ? field.value.replace(/\D/g, '') : field.value)
    const keys = document.createElement('div')
    keys.className = 'keys digits'
    keys.setAttribute('role', 'group')
    keys.setAttribute('aria-label', '数字')
    keys.append(
      ...Array.from('123456789').map((figure) => key(figure, () => write(written() + figure))),
      key(isDay ? '清空' : '.', () => write(isDay ? '' : `${written()}.`)),
      key('0', () => write(`${written()}0`)),
      key('退一格', () => write(written().slice(0, -1))),
    )
    field.closest('.ask').append(keys)
  }
}

export function offerKeys() {
  onPage(offerLetters)
  onPage(offerFigures)
}
