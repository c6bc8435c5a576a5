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

/** The same without a branch, as a programmer writes it who knows that the facts are as good as random. */
export function columnsWithoutBranches(given: Given, kept: readonly Numbers[], from: number, to: number): void {
  const [mode, area, project, done, power, gas, poor] = given
  const [k0, k1, k2, k3, k4, k5, k6, k7] = kept as unknown as Columns<Int32Array> & { 7: Int32Array }
  for (let i = from; i < to; i += 1) {
    const m = mode[i] as number
    const p = project[i] as number
    const a = area[i] as number
    const d = done[i] as number
    const q = poor[i] as number
    const x = power[i] as number
    const y = gas[i] as number
    const noMode = ((m ^ 255) - 1) >> 31
    const byPower = (m - 1) >> 31
    const byGas = ((m ^ 1) - 1) >> 31
    const notConverted = byGas | ((p - 1) >> 31)
    const unclear = noMode | (((p ^ 255) - 1) >> 31) | (((a ^ 255) - 1) >> 31)
    const town = (a - 1) >> 31
    const convertedState = (8 & notConverted) | (2 & unclear & ~notConverted)
    const city = (210_000 - (10_000 & town)) & ~notConverted
    const county = (250_000 - (50_000 & town)) & ~notConverted
    const noRunning = noMode | (byPower & (x >> 31)) | (byGas & (y >> 31))
    const overPower = (1_040_000 - x) >> 31
    const overGas = (120_000 - y) >> 31
    const ofPower = (((x ^ ((x ^ 1_040_000) & overPower)) + 5) / 10) | 0
    const ofGas = y ^ ((y ^ 120_000) & overGas)
    const running = (ofPower & byPower) | (ofGas & byGas)
    const share = ((running + 2) / 5) | 0
    const rest = running - share
    const notAgain = ((d - 1) >> 31) | ((q - 1) >> 31)
    const againState = (8 & notAgain) | (2 & ~notAgain & ((((d ^ 255) - 1) >> 31) | (((q ^ 255) - 1) >> 31)))
    const again = 20_000 & ~notAgain
    const runningState = 2 & noRunning
    const cityState = (convertedState & 2) | runningState
    const allState = cityState | (againState & 2)
    const ofCity = city + share
    const ofCounty = county + rest + again
    k0[i] = marked(city, convertedState)
    k1[i] = marked(county, convertedState)
    k2[i] = marked(share, runningState)
    k3[i] = marked(rest, runningState)
    k4[i] = marked(again, againState)
    k5[i] = marked(ofCity, cityState)
    k6[i] = marked(ofCounty, allState)
    k7[i] = marked(ofCity + ofCounty, allState)
  }
}

const marked = (amount: number, state: number): number => {
  const none = LOWEST + state
  return none ^ ((none ^ amount) & ((state - 1) >> 31))
}

type Household = Readonly<
  Record<'取暖方式' | '区域' | '改造项目' | '已实施改造' | '用电量' | '用气量' | '农村困难群众', number>
>

/** One household by hand, its eight amounts kept in an object. */
export function householdByHand(row: Household): Readonly<Record<(typeof AMOUNTS)[number], number>> {
  const { 取暖方式: m, 区域: a, 改造项目: p, 已实施改造: d, 用电量: x, 用气量: y, 农村困难群众: q } = row
  let city = NOT_REACHED
  let county = NOT_REACHED
  if (m !== 1 && p !== 0) {
    if (m === 255 || p === 255 || a === 255) {
      city = MISSING
      county = MISSING
    } else {
      city = a === 0 ? 200_000 : 210_000
      county = a === 0 ? 200_000 : 250_000
    }
  }
  let running = MISSING
  if (m === 0 && x !== LOWEST) running = (((x < 1_040_000 ? x : 1_040_000) + 5) / 10) | 0
  else if (m === 1 && y !== LOWEST) running = y < 120_000 ? y : 120_000
  const share = running === MISSING ? MISSING : ((running + 2) / 5) | 0
  const rest = running === MISSING ? MISSING : running - share
  const again = d === 0 || q === 0 ? NOT_REACHED : d === 255 || q === 255 ? MISSING : 20_000
  let ofCity = MISSING
  let ofCounty = MISSING
  if (running !== MISSING && city !== MISSING) {
    ofCity = (city === NOT_REACHED ? 0 : city) + share
    if (again !== MISSING) ofCounty = (county === NOT_REACHED ? 0 : county) + rest + (again === NOT_REACHED ? 0 : again)
  }
  return {
    市级改造补助: city,
    县级改造补助: county,
    市级运行补贴: share,
    县级运行补贴: rest,
    困难群众再补贴: again,
    市级合计: ofCity,
    县级合计: ofCounty,
    合计: ofCounty === MISSING ? MISSING : ofCity + ofCounty,
  }
}
