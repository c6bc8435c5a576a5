export { type AtHand, atHand, countAtHand, type Hand, type HandCounts, hands, sumOf } from './at-hand.ts'
export { type Days, daysAt } from './days.ts'
export {
  calendarBearer,
  calendarFeed,
  calendarItems,
  type FeedOutcome,
  renewCalendarFeed,
  revokeCalendarFeed,
} from './feed.ts'
export { type Cell, dutyMatrix, type Matrix } from './matrix.ts'
export { type DocumentTally, type Overview, overview, type Tally, type UnitTally, type Week } from './overview.ts'
export { type Card, dutyWall } from './wall.ts'
