import type { Citation, NamesWithin } from '@zhengling/law'

type Keys<T extends { outline: object }> = Extract<keyof T['outline'], string>

/** Clauses of the documents of the county government, by the document's number in 2022. */
interface Government {
  6: Keys<typeof import('../../policies/zf-2022-6-market-entity-doubling/outline.ts')>
  12: Keys<typeof import('../../policies/zf-2022-12-listing-support/outline.ts')>
  13: Keys<typeof import('../../policies/zf-2022-13-tourism-company/outline.ts')>
  14: Keys<typeof import('../../policies/zf-2022-14-reserve-grain/outline.ts')>
}

/** Clauses of the documents of its office. */
interface Office {
  14: Keys<typeof import('../../policies/zfb-2022-14-epidemic-control/outline.ts')>
  15: Keys<typeof import('../../policies/zfb-2022-15-title-on-delivery/outline.ts')>
  16: Keys<typeof import('../../policies/zfb-2022-16-business-task-force/outline.ts')>
  17: Keys<typeof import('../../policies/zfb-2022-17-construction-accidents/outline.ts')>
  18: Keys<typeof import('../../policies/zfb-2022-18-crop-insurance/outline.ts')>
  19: Keys<typeof import('../../policies/zfb-2022-19-underground-lines/outline.ts')>
  20: Keys<typeof import('../../policies/zfb-2022-20-market-entities/outline.ts')>
  21: Keys<typeof import('../../policies/zfb-2022-21-farm-trusteeship/outline.ts')>
  22: Keys<typeof import('../../policies/zfb-2022-22-environment-emergency/outline.ts')>
  23: Keys<typeof import('../../policies/zfb-2022-23-geological-hazards/outline.ts')>
  24: Keys<typeof import('../../policies/zfb-2022-24-tcm-county/outline.ts')>
  25: Keys<typeof import('../../policies/zfb-2022-25-grain-security/outline.ts')>
  26: Keys<typeof import('../../policies/zfb-2022-26-clean-heating/outline.ts')>
  27: Keys<typeof import('../../policies/zfb-2022-27-commitment-projects/outline.ts')>
}

/** A clause of 稷政发〔2022〕N号. One that the document does not have does not compile. */
export const 政发 = <N extends keyof Government>(n: N, clause: Government[N]): Citation => ({
  document: `稷政发〔2022〕${n}号`,
  clause,
})

/** A clause of 稷政办发〔2022〕N号. */
export const 政办发 = <N extends keyof Office>(n: N, clause: Office[N]): Citation => ({
  document: `稷政办发〔2022〕${n}号`,
  clause,
})

/** A place in the issue outside its documents: 编委会, 版权页#6. */
export const 公报 = (place: string): Citation => ({ document: issue, clause: place })

/** The issue whose documents name the bodies. */
export const issue = '稷山县人民政府公报2022年第2期'

/** Names that mean a body in one document only, by the document's number. */
export const 仅在 = (document: string, ...names: string[]): NamesWithin => ({ document, names })
