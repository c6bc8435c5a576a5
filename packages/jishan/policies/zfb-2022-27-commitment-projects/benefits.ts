import { 审批局, 经开区 } from '../bodies.ts'
import { 企业 } from '../claimants.ts'
import { 产业可承诺 } from './industry.ts'
import { document } from './policy.ts'
import { 由政府统一服务 } from './service.ts'
import { 事项可否不办, 交通可承诺 } from './traffic.ts'

const { benefit } = document
const 审批部门 = { words: '有关审批部门', why: '视事项而定，责任单位列有六个县直部门和经开区管委会' }

benefit('政府统一服务', { at: '三（一）第1款', for: [企业], gives: 由政府统一服务, from: [经开区] })
benefit('合并承诺', {
  at: '三（二）第1款',
  for: [企业],
  gives: 产业可承诺,
  from: [经开区],
  needs: ['投资项目综合承诺书'],
})
benefit('综合承诺即时批复', {
  at: '四（二）第1款',
  for: [企业],
  gives: 交通可承诺,
  from: [审批部门],
  needs: ['综合承诺文书'],
})
benefit('免办事项', { at: '三（三）第1款', for: [企业], gives: 事项可否不办, from: [经开区, 审批局] })
