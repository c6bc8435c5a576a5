export { type AtHand, atHand, countAtHand, type Hand, type HandCounts, hands, sumOf } from './at-hand.ts'
export { type Days, daysAt } from './days.ts'
export { type DocumentTally, type Overview, overview, type Tally, type UnitTally, type Week } from './overview.ts'
