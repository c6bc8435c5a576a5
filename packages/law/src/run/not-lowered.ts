/** Why an expression cannot run over whole numbers. Thrown while a plan is made, caught where it is asked for. */
export class NotLowered extends Error {
  override readonly name = 'NotLowered'
}
