import { 企业 } from '../claimants.ts'
import { 属于服务对象 } from './firms.ts'
import { document } from './policy.ts'
import { 由哪个专班服务 } from './teams.ts'

const { benefit } = document
const 专班 = { words: '对应的工作专班', why: '看企业属于哪一类' } as const

benefit('助企纾困服务', { at: '二第1款', for: [企业], gives: 属于服务对象, from: [专班] })
benefit('由哪个专班服务', { at: '四（二）', for: [企业], gives: 由哪个专班服务, from: [专班] })
