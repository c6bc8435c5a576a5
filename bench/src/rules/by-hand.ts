import type { InputColumn, Numbers } from '@zhengling/law/compiled'

/** The eight amounts of 26号 by source of funds. */
export const AMOUNTS = [
  '市级改造补助',
  '县级改造补助',
  '市级运行补贴',
  '县级运行补贴',
  '困难群众再补贴',
  '市级合计',
  '县级合计',
  '合计',
] as const

// What stands for an amount that is none, as in the columns of a plan.
const LOWEST = -(2 ** 31)
const MISSING = LOWEST + 2
const NOT_REACHED = LOWEST + 8

type Columns<T> = readonly [T, T, T, T, T, T, T]

/** Columns in the order 取暖方式, 区域, 改造项目, 已实施改造, 用电量, 用气量, 农村困难群众; missing: 255, or the lowest of 32 bits. */
export type Given = Columns<InputColumn>

/**
 * The limit: the same rules, rounding and marks as the plan's, written by hand as one loop over the same columns for
 * nothing but this document of this day. What is missing is marked only where it is needed.
 */
export function columnsByHand(given: Given, kept: readonly Numbers[], from: number, to: number): void {
  const [mode, area, project, done, power, gas, poor] = given
  const [k0, k1, k2, k3, k4, k5, k6, k7] = kept as unknown as Columns<Int32Array> & { 7: Int32Array }
  for (let i = from; i < to; i += 1) {
    const m = mode[i] as number
    const p = project[i] as number
    let city = NOT_REACHED
    let county = NOT_REACHED
    if (m !== 1 && p !== 0) {
      const a = area[i] as number
      if (m === 255 || p === 255 || a === 255) {
        city = MISSING
        county = MISSING
      } else if (a === 0) {
        city = 200_000
        county = 200_000
      } else {
        city = 210_000
        county = 250_000
      }
    }
    let running = MISSING
    if (m === 0) {
      const x = power[i] as number
      if (x !== LOWEST) running = (((x < 1_040_000 ? x : 1_040_000) + 5) / 10) | 0
    } else if (m === 1) {
      const x = gas[i] as number
      if (x !== LOWEST) running = x < 120_000 ? x : 120_000
    }
    const share = running === MISSING ? MISSING : ((running + 2) / 5) | 0
    const rest = running === MISSING ? MISSING : running - share
    const d = done[i] as number
    const q = poor[i] as number
    const again = d === 0 || q === 0 ? NOT_REACHED : d === 255 || q === 255 ? MISSING : 20_000
    k0[i] = city
    k1[i] = county
    k2[i] = share
    k3[i] = rest
    k4[i] = again
    if (running === MISSING || city === MISSING) {
      k5[i] = MISSING
      k6[i] = MISSING
      k7[i] = MISSING
    } else {
      const ofCity = (city === NOT_REACHED ? 0 : city) + share
      k5[i] = ofCity
      if (again === MISSING) {
        k6[i] = MISSING
        k7[i] = MISSING
      } else {
        const ofCounty = (county === NOT_REACHED ? 0 : county) + rest + (again === NOT_REACHED ? 0 : again)
        k6[i] = ofCounty
        k7[i] = ofCity + ofCounty
      }
    }
  }
}
