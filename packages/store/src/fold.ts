const FULL_WIDTH = /[！-～]/g
const BLANK = /\s+/gu

/** White space removed and full-width ASCII folded (！…～ to !…~): what stays when a text is set in type again. */
export const fold = (text: string): string =>
  text.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(BLANK, '')
