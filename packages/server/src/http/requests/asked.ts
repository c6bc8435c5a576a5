import { applicantKinds, carriers, deliveries, identityKinds, type RequestDraft } from '@zhengling/store'
import * as z from 'zod'
import type { County } from '../../counties.ts'
import { bodyCalled } from '../bodies-in.ts'
import { field } from '../field.ts'

/** Lines of several paragraphs. */
export const words = z.string().regex(/^[^\0]*$/)

/** The fields of a request's form. */
export const Draft = {
  kind: z.enum(applicantKinds),
  name: field,
  identity: z.enum(identityKinds),
  number: field,
  phone: field,
  email: field,
  address: field,
  what: words,
  carrier: z.enum(carriers),
  delivery: z.enum(deliveries),
}

export const draftIn = (form: RequestDraft): RequestDraft => {
  const { kind, name, identity, number, phone, email, address, what, carrier, delivery } = form
  return { kind, name, identity, number, phone, email, address, what, carrier, delivery }
}

type Bodies = Pick<County, 'bodies' | 'convened'>

/** Bodies that can be asked: those that are there by themselves, not put together from others. */
export const unitsAsked = ({ bodies, convened }: Bodies): readonly string[] =>
  bodies.filter(({ kind }) => !convened.includes(kind)).map(({ name }) => name)

/** The canonical name of a body that can be asked; null where there is none of that name. */
export function unitAsked(county: Bodies, written: string): string | null {
  const name = bodyCalled(county, written.trim())
  return name !== null && unitsAsked(county).includes(name) ? name : null
}
