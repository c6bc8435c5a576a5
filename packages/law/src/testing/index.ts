export { correlationFaults } from './correlation.ts'
export { knowledgeFaults } from './knowledge.ts'
export { disturbedBy, survivorsOf } from './survivors.ts'
export { tryExample } from './try-example.ts'
