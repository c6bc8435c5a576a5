/** A name that asks, as 可否分期 or 是否转板上市 do, said of a case where the answer is yes: 可分期, 转板上市. */
export const statementOf = (name: string): string => name.replace(/([可应能须])否/u, '$1').replace('是否', '')

/** And where it is no: 不可分期, 未领补贴, 没有重要工程, 不符合标准, 无须批准, 并非转板上市. */
export function denial(name: string): string {
  if (/[可应能须]否/u.test(name)) return name.replace(/([可应能须])否/u, '不$1')
  if (name.startsWith('已')) return name.replace('已', '未')
  if (name.startsWith('有')) return `没${name}`
  if (name.startsWith('须')) return `无${name}`
  if (/^(符合|属于|具备|涉及|需要)/u.test(name)) return `不${name}`
  return `并非${statementOf(name)}`
}
