/** What the document lists and a case can be one of or short of. */

export const 部门 = [
  '县财政局',
  '市生态环境局稷山分局',
  '县农发行',
  '县农业农村局',
  '县发改局',
  '县统计局',
  '县市场监管局',
  '县自然资源局',
  '其他部门',
] as const

export const 班子成员 = ['南选智', '翟廷伟', '孙贵明', '黄福民'] as const

export const 主要负责人事项 = [
  '健全工作机制',
  '部署推动',
  '写入政府工作报告',
  '召开常务会议或者专题会议听取汇报',
  '调研',
  '研究解决重大问题',
  '年度重点工作职责清单',
  '督促落实责任',
] as const

export const 储备费用 = ['保管费用', '贷款利息', '轮换补贴'] as const

export const 清单更新 = ['补充排查重点区域', '更新整治清单', '实施整治'] as const

export const 产地检测 = ['土壤农产品协同检测', '农田氮磷流失检测', '农田地膜残留检测'] as const

export const 仓储制度 = ['设施保护制度', '备案管理制度', '动态管理'] as const

export const 应急供应 = [
  '粮油供应网络',
  '应急供应网点',
  '应急加工网点',
  '配套系统',
  '粮食应急预案',
  '联网交易',
] as const

export const 骨干企业条件 = [
  '董事会制度健全有效',
  '法人治理结构完善',
  '企业资产质量和信誉度高',
  '综合实力强',
  '经营有活力',
  '辐射带动作用大',
] as const

export const 质量监管 = [
  '责任追究制度',
  '超标粮食处置长效机制',
  '监测抽检',
  '质量安全监管机构',
  '质量监测机构',
] as const

export const 表现 = ['敢于负责', '勇于担当', '善于作为', '实绩突出'] as const
