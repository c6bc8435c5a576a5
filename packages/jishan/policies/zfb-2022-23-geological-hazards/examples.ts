import { examples as 预测 } from './examples-forecast.ts'
import { examples as 要求 } from './examples-requirements.ts'

export const examples = [...预测, ...要求]
