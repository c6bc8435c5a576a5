import { document } from './policy.ts'
import './publication.ts'
import './receipt.ts'
import './answer.ts'

const { policy } = document

export const 政府信息公开条例 = policy
