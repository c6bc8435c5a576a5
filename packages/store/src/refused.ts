/** An expected refusal: its ground for programs, its message for people, in plain official Chinese. */
export interface Refused<Ground extends string = string> {
  readonly outcome: 'refused'
  readonly ground: Ground
  readonly message: string
}

export const refused = <const Ground extends string>(ground: Ground, message: string): Refused<Ground> => ({
  outcome: 'refused',
  ground,
  message,
})
