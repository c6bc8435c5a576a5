import { all, any, match, no, not } from '@zhengling/law'
import { document } from './policy.ts'

const { facts, rule, unstated } = document
const { 有营业执照, 依法须经批准, 已获批准, 在批准文件载明范围内 } = facts

const 一般 = rule('一般项目可经营', {
  at: '五（一）',
  is: all(有营业执照, any(not(依法须经批准), 已获批准)),
})
const 许可 = rule('许可项目可经营', {
  at: '五（一）第1款',
  is: all(有营业执照, 已获批准, 在批准文件载明范围内),
})
rule('可否经营', {
  at: '五（一）',
  is: match(
    facts.经营项目,
    {
      旅游开发项目策划咨询: 一般,
      规划设计管理: 一般,
      园林绿化工程施工: 一般,
      园区管理服务: 一般,
      游览景区管理: 一般,
      休闲观光活动: 一般,
      票务代理服务: 一般,
      会议及展览服务: 一般,
      组织文化艺术交流活动: 一般,
      文物文化遗址保护服务: 一般,
      工艺美术品及收藏品零售: 一般,
      象牙及其制品零售: no,
      非居住房地产租赁: 一般,
      建设工程设计: 许可,
      其他项目: no,
    },
    { 建设工程设计: document.cite('五（一）第1款') },
  ),
})
unstated('批准部门', {
  at: '五（一）第1款',
  what: '“相关部门”是哪个部门',
  looked: ['住建', '审批服务管理局', '自然资源'],
  gives: { type: { kind: 'choice', values: ['批准部门'], ordered: false } },
})
