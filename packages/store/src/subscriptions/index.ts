export { confirmSubscription, leaveSubscription, type SubscriptionView, subscriptionOf } from './bearer.ts'
export { type SubscribeOutcome, subscribe } from './subscribe.ts'
export { type Letter, type Subscriber, subscribers, tellSubscribers } from './tell.ts'
export type { Wanted } from './wanted.ts'
