/** What permissions ask of a county's bodies. */
export interface Places {
  /** Canonical name of the county government's office. */
  readonly office: string
  /** Canonical name of the county's government, whose posts are its leaders'. Absent: none is known. */
  readonly government?: string
  /** Division code of the township that a body belongs to; null of a body of the county or above. */
  readonly townshipOf: (body: string) => string | null
  /** Bodies whose work is done in a body beside its own: offices placed there, task forces it leads. Absent: none. */
  readonly answersFor?: (body: string) => readonly string[]
}

/** The same as it stands now, as far as it is about these bodies: whoever asks at each request need not read them all. */
export type PlacesNow = (bodies: readonly string[]) => Promise<Places>
