/** What the plan lists. */

/** Whose heads are listed as 成员, behind the leader and the two deputies. */
export const 列名成员 = [
  '县发改局',
  '县行政审批局',
  '县财政局',
  '县应急局',
  '县工科局',
  '县能源局',
  '县交通局',
  '县公安局',
  '县交警大队',
  '县融媒体中心',
  '县供电公司',
  '运城长途电信线务局',
  '中国电信稷山分公司',
  '中国联通稷山分公司',
  '中国移动稷山分公司',
  '侯马车务段稷山站',
  '稷山中油燃气有限公司',
  '稷山联合水务有限公司',
  '山西鑫联通信工程技术有限公司',
] as const

export const 副组长单位 = ['县住建局', '县自然资源局'] as const

/** Kinds of authorities named by what they look after, not by name. */
export const 未写名部门 = ['供水', '供气', '供电', '排水', '广播电视', '通信'] as const

export const 报送三项 = ['业务主管领导', '具体工作人员', '各项工作落实方案'] as const
export const 纳入两处 = ['城市数据化管理平台', '国土空间规划“一张图”'] as const
export const 编制依据 = ['国土空间规划', '地下管线综合规划'] as const
export const 会同编制 = ['专业主管部门', '地下管线建设单位'] as const
