import { createHash } from 'node:crypto'

/** Whole numbers from `least` to `most`, by a seed: the same in each run that is given it. */
export type Dice = (least: number, most: number) => number

export function diceOf(seed: string): Dice {
  let thrown = 0
  return (least, most) => {
    thrown += 1
    const number = createHash('sha256').update(`${seed} ${thrown}`).digest().readUInt32BE()
    return least + (number % (most - least + 1))
  }
}
