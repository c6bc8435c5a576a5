import { folded } from '../structure/characters.ts'

/** A title as it is compared: without white space, kinds of brackets and quotation marks. */
export function titleKey(title: string): string {
  return folded(title).replace(/["'《》()[\]·]/gu, '')
}

/** What one title has and the other has not: `“推进行”与“推行”`, or null when they are the same. */
export function titleDiff(a: string, b: string): string | null {
  const [left, right] = [titleKey(a), titleKey(b)]
  if (left === right) return null
  let head = 0
  while (head < Math.min(left.length, right.length) && left[head] === right[head]) head += 1
  let tail = 0
  const room = Math.min(left.length, right.length) - head
  while (tail < room && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail += 1
  const only = (text: string) => text.slice(head, text.length - tail)
  if (only(left) === '') return `后者多“${only(right)}”`
  if (only(right) === '') return `前者多“${only(left)}”`
  return `前者作“${only(left)}”，后者作“${only(right)}”`
}
