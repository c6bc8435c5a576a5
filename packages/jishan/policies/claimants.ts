/** Who asks what may be claimed, as the county's documents call them. */
export const 住户 = '住户'
export const 种植户 = '种植户'
export const 服务组织 = '农业服务组织'
export const 企业 = '企业'
export const 储粮企业 = '储粮企业'

/** In the order in which they are offered. */
export const claimants = [住户, 种植户, 服务组织, 企业, 储粮企业] as const

/** Of whom a household asks, where each township serves its own. */
export const 所在乡镇 = { words: '所在的乡镇人民政府', why: '哪个乡镇看户在哪里' } as const
