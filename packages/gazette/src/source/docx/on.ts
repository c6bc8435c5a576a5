import type { Tag } from './xml.ts'

/** Whether a toggle property is on (ECMA-376-1, 17.17.4 ST_OnOff): present without value, or not false. */
export const isOn = (tag: Tag): boolean => !['0', 'false', 'off', 'none'].includes(tag.attribute('val') ?? '1')

/** A whole number of at most nine digits from an attribute. */
export function numberOf(tag: Tag, attribute = 'val'): number | undefined {
  const text = tag.attribute(attribute) ?? ''
  return /^-?\d{1,9}$/.test(text) ? Number(text) : undefined
}
