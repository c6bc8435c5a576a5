import { firstMoment, type ItemsAsked, type NearRule, type Part, parts } from '@zhengling/store'
import { bodyCalled } from '../bodies-in.ts'
import type { Service } from '../service.ts'

/** What a list of the ledger is narrowed by, as an address says it; empty where it says nothing. */
export interface Narrowed {
  readonly unit?: string | undefined
  readonly document?: string | undefined
  readonly words?: string | undefined
}

export const isPart = (text: string | undefined): text is Part => parts.some((part) => part === text)

/** The same as the store asks for it, now. Words that name no body stay, and find units by the text's own words. */
export function itemsAsked(
  { county, clock }: Pick<Service, 'county' | 'clock'>,
  near: Pick<NearRule, 'days'>,
  { unit = '', document = '', words = '' }: Narrowed,
): ItemsAsked {
  return {
    county: county.code,
    now: clock.now(),
    nearUntil: firstMoment(clock.today().add({ days: near.days + 1 })),
    ...(unit === '' ? {} : { unit: bodyCalled(county, unit) ?? unit }),
    ...(document === '' ? {} : { document }),
    ...(words === '' ? {} : { words }),
  }
}
