export { correlationFaults } from './correlation.ts'
export { knowledgeFaults } from './knowledge.ts'
export { tryExample } from './try-example.ts'
