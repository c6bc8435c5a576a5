export { disturbedBy, survivorsOf } from './survivors.ts'
export { tryExample } from './try-example.ts'
