import { document } from './policy.ts'

const { unstated } = document

/** What becomes of an item under the reform. */
export const 方式 = {
  kind: 'choice',
  values: [
    '供地前政府统一服务',
    '供地前政府统一服务，供地后企业承诺',
    '开工前政府统一服务',
    '开工前政府统一服务，供地后企业承诺',
    '政府统一服务',
    '企业承诺',
    '签意向协议并同步办理',
    '公开承诺并报行政监督部门',
    '政府内部流转',
    '签订出让合同时同步办理',
    '原则上无需办理',
    '取消',
    '保留审批',
  ],
  ordered: false,
} as const

export const 产业未列 = unstated('产业项目未列事项', {
  at: '三（三）第1款',
  what: '产业项目改革没有列出的事项如何办理：照旧审批还是不再办理',
  looked: ['其他事项', '保留', '未列'],
  gives: { type: 方式 },
})
export const 交通未列 = unstated('交通项目未列事项', {
  at: '四（四）第1款',
  what: '交通项目改革没有列出的事项如何办理：照旧审批还是不再办理',
  looked: ['其他事项', '未列'],
  gives: { type: 方式 },
})
