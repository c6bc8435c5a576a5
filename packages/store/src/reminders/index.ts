export {
  type AddressOutcome,
  enterReminderAddress,
  type ReminderAddress,
  reminderAddresses,
  removeReminderAddress,
  testReminderAddress,
} from './address.ts'
export { owedBetween } from './due-soon.ts'
export { type Head, headsToday } from './heads.ts'
export { markRead, type Notice, noticesFor, unreadNotices } from './inbox.ts'
export { type Reminder, type Reminding, remindOf } from './remind.ts'
export { type ReminderRules, type ReminderRulesOutcome, reminderRules, setReminderRules } from './rules.ts'
export { type Stage, stageOf, type Window, windowOf } from './stage.ts'
