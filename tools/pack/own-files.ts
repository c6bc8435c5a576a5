import { isTest } from '../imports/house.ts'

const places = [
  /^package\.json$/,
  /^CHANGELOG\.md$/,
  /^docs\/(manual|decisions)\/[^/]+\.md$/,
  /^docs\/(operations|permissions|properties)\.md$/,
  /^samples\//,
  /^packages\/[^/]+\/package\.json$/,
  /^packages\/[^/]+\/(src|policies|assets|migrations|dist)\//,
]

/** Whether a file of the repository goes into an archive: what runs and what is read there; no tests. */
export const isShipped = (path: string): boolean => places.some((place) => place.test(path)) && !isTest(path)
