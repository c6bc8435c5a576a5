import { fieldNames, type PartyChange, type PartyDraft, partyKinds, type SealedField } from '@zhengling/store'
import * as z from 'zod'
import type { Written } from '../../pages/parties/form.ts'
import { field } from '../field.ts'

const written = field.optional()

/** What a form says of a party, whatever its kind. */
const fields = {
  name: field,
  township: field,
  village: field,
  retention: field,
  retainedUntil: field,
  citizenNumber: written,
  creditCode: written,
  phone: written,
  bankCard: written,
  health: written,
  tracks: written,
} satisfies Record<SealedField | Exclude<keyof PartyDraft, 'kind' | 'sealed'>, z.ZodType>

const kind = z.enum(Object.keys(partyKinds) as [keyof typeof partyKinds])

export const NewForm = { ...fields, kind }
export const EditForm = {
  ...fields,
  revision: z.coerce.number().int(),
  clear: z.union([z.enum(fieldNames).transform((one) => [one]), z.array(z.enum(fieldNames))]).optional(),
}

type New = z.infer<z.ZodObject<typeof NewForm>>
type Edit = z.infer<z.ZodObject<typeof EditForm>>
type Sent = Edit | New

const sealedIn = (form: Sent): PartyDraft['sealed'] =>
  Object.fromEntries(
    fieldNames.flatMap((name) => {
      const value = form[name] ?? ''
      return value.trim() === '' ? [] : [[name, value]]
    }),
  )

const plainIn = ({ name, township, village, retention, retainedUntil }: Sent) => ({
  name,
  township,
  village,
  retention,
  retainedUntil,
})

export const draftIn = (form: New): PartyDraft => ({
  kind: form.kind,
  ...plainIn(form),
  sealed: sealedIn(form),
})

/** What is written replaces, what is ticked goes, what is left empty stays. */
export function changeIn(kindOf: string, form: Edit): PartyChange {
  const cleared = Object.fromEntries((form.clear ?? []).map((name) => [name, null]))
  return { kind: kindOf, ...plainIn(form), sealed: { ...cleared, ...sealedIn(form) } }
}

/** The same for the form to be shown again. */
export const writtenIn = (form: Sent): Written => ({
  ...plainIn(form),
  sealed: sealedIn(form),
  ...('clear' in form && form.clear !== undefined && { cleared: form.clear }),
})
