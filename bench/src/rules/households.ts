import type { InputColumn } from '@zhengling/law/compiled'

export const FACTS = ['取暖方式', '区域', '改造项目', '已实施改造', '用电量', '用气量', '农村困难群众'] as const
export type Fact = (typeof FACTS)[number]

export const MODES = ['煤改电', '煤改气'] as const
export const AREAS = ['县城', '农村', '城乡结合部'] as const

/** Not given. */
export const ABSENT = -1

/**
 * Households as columns of whole numbers: the place of a word, 1 and 0 for yes and no, hundredths of a 度 or 方;
 * `ABSENT` where nothing is given.
 */
export type Households = Readonly<Record<Fact, Int32Array>> & { readonly count: number }

/** A multiplicative congruential generator of 32 bits: the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * As many households as asked for. A household has the meter of its own way of heating only; 4 of 100 lack, besides, one
 * fact that they need or not.
 */
export function households(count: number, seed: number): Households {
  const random = randomFrom(seed)
  const below = (n: number): number => Math.floor(random() * n)
  const column = (): Int32Array => new Int32Array(count).fill(ABSENT)
  const made = Object.fromEntries(FACTS.map((name) => [name, column()])) as Record<Fact, Int32Array>
  for (let i = 0; i < count; i += 1) {
    const mode = below(2)
    made.取暖方式[i] = mode
    made.区域[i] = below(3)
    made.改造项目[i] = Number(random() < 0.3)
    made.已实施改造[i] = Number(random() < 0.6)
    // Up to twice the amount at which the ceiling is reached.
    if (mode === 0) made.用电量[i] = below(2_080_000)
    else made.用气量[i] = below(240_000)
    made.农村困难群众[i] = Number(random() < 0.15)
    if (random() < 0.04) made[FACTS[below(FACTS.length)] as Fact][i] = ABSENT
  }
  return { ...made, count }
}

/** The same households in the columns that a plan reads. */
export function inColumns(
  all: Households,
  inputs: readonly { readonly name: string; readonly missing: number }[],
  empty: readonly InputColumn[],
): InputColumn[] {
  return inputs.map(({ name, missing }, k) => {
    const [from, to] = [all[name as Fact], empty[k] as InputColumn]
    for (let i = 0; i < all.count; i += 1) to[i] = from[i] === ABSENT ? missing : (from[i] as number)
    return to
  })
}
