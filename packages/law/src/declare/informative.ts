/** Why a clause binds nobody to anything that could be worked out: the whole list. */
export type InformativeReason = '目的依据' | '指导思想' | '定义' | '名单' | '转引上位规定' | '宣传号召' | '落款'

export interface Informative<P extends string = string> {
  readonly path: P
  readonly reason: InformativeReason
}
