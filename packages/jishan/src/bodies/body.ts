/** What a body is; the words are the field's own. */
export type BodyKind =
  | '政府'
  | '党群机关'
  | '工作部门'
  | '垂直管理'
  | '事业单位'
  | '司法武装'
  | '开发区'
  | '乡镇'
  | '医疗机构'
  | '金融机构'
  | '企业'
  | '议事协调机构'
  | '上级'

/**
 * A body that the county's documents name. `name` is its fullest printed name with the county's name before it;
 * `aliases` are the other forms in which the gazette prints it. No name or alias belongs to two bodies.
 */
export interface Body {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: BodyKind
  /** `name` of the body it is a part or a branch of, where its own name or the text says so. */
  readonly parent?: string
  /** For a coordinating body: `name` of the unit that keeps its office or leads it, where the text says so. */
  readonly office?: string
  /** Administrative division code of a township, GB/T 10114. */
  readonly code?: string
}
