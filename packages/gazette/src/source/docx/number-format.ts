import {
  branch,
  chinese,
  chineseDigits,
  chineseLegal,
  circled,
  circledChinese,
  fullStopped,
  fullWidth,
  parenthesized,
  repeatedLetters,
  roman,
  stem,
} from '../numerals.ts'

const upper =
  (format: (n: number) => string) =>
  (n: number): string =>
    format(n).toUpperCase()

/** Number formats of ECMA-376-1, 17.18.59 that Chinese documents use. `japaneseCounting` is what Word writes for 一、二、三. */
const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (n) => (n < 10 ? `0${n}` : String(n)),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (n) => `- ${n} -`,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: chineseDigits,
  japaneseDigitalTenThousand: chineseDigits,
  taiwaneseDigital: chineseDigits,
  koreanDigital2: chineseDigits,
  chineseLegalSimplified: chineseLegal,
  ideographLegalTraditional: chineseLegal,
  ideographTraditional: stem,
  ideographZodiac: branch,
  ideographEnclosedCircle: circledChinese,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: fullStopped,
  decimalEnclosedParen: parenthesized,
  lowerLetter: repeatedLetters,
  upperLetter: upper(repeatedLetters),
  lowerRoman: roman,
  upperRoman: upper(roman),
  none: () => '',
}

/** Whether a format is rendered as Word would. */
export const knownFormat = (format: string): boolean => format in FORMATS || format === 'bullet'

/** A number in one of Word's formats; decimal where the format is not known. */
export const formatNumber = (n: number, format: string): string => (FORMATS[format] ?? String)(n)
