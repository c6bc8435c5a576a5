export { type Disclosure, type DisclosureEntry, disclosures } from './disclosure.ts'
export { type DisclosureOrder, type DisclosureOutcome, enterDisclosure, voidDisclosure } from './entry.ts'
