import { commitmentExamples } from './examples-commitment.ts'
import { industryExamples } from './examples-industry.ts'
import { landExamples } from './examples-land.ts'
import { processExamples } from './examples-process.ts'
import { scopeExamples } from './examples-scope.ts'
import { serviceExamples } from './examples-service.ts'
import { startExamples } from './examples-start.ts'
import { trafficExamples } from './examples-traffic.ts'

export const examples = [
  ...scopeExamples,
  ...industryExamples,
  ...trafficExamples,
  ...serviceExamples,
  ...commitmentExamples,
  ...startExamples,
  ...landExamples,
  ...processExamples,
]
