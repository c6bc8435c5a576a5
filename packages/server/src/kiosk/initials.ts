import { pinyin } from 'pinyin-pro'

/** The first letters of how a Chinese text is read, small: 清洁取暖 is qjqn. Figures and Latin letters stay, all else is left out. */
export const initialsOf = (text: string): string =>
  pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '')
