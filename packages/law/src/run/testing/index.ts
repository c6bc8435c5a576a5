export { disagreements, explainedOtherwise, type Way } from './agreement.ts'
export { sample, sampleWorld } from './sample-policy.ts'
export { type Query, sqlWay } from './sql-way.ts'
