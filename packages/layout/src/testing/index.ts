export { type Band, type MeasuredPage, measured, type Words } from './measured.ts'
export { examplePaper, headed, para } from './paper.ts'
