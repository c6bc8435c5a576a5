import type { FactNode } from '@zhengling/law'

/** What the values of a form's field give for a fact: of a set those chosen, none for 都没有; nothing where all is blank. */
export function writtenAs(
  { name, type }: FactNode,
  values: readonly string[],
): readonly (readonly [string, string | readonly string[]])[] {
  const [first] = values
  if (first === undefined || first.trim() === '') return []
  return [[name, type.kind === 'set' ? values.filter((value) => value !== '无') : first]]
}
