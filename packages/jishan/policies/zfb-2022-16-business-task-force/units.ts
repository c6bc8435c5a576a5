import {
  住建局,
  农业农村局,
  发改局,
  司法局,
  审批局,
  小企业中心,
  工科局,
  市场监管局,
  教育局,
  文旅局,
  统计局,
  能源局,
} from '../bodies.ts'

/** The units from which people are drawn, in the order in which 二第1款 names them. */
export const 抽调单位 = [
  审批局,
  市场监管局,
  农业农村局,
  工科局,
  发改局,
  文旅局,
  司法局,
  能源局,
  统计局,
  教育局,
  住建局,
  小企业中心,
] as const
