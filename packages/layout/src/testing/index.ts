export { type Band, type MeasuredPage, measured, type Words } from './measured.ts'
export { examplePaper } from './paper.ts'
