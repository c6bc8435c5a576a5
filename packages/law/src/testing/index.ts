export { tryExample } from './try-example.ts'
