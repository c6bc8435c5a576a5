/** Matters that a county orders by documents; written for the generator. */
export const SUBJECTS = [
  '农村饮水工程管护',
  '校园食品安全',
  '高标准农田建设',
  '老旧小区改造',
  '电动自行车充电安全',
  '河湖管护',
  '秸秆综合利用',
  '中小企业帮扶',
  '残疾人就业服务',
  '城区停车秩序整治',
  '农村公路养护',
  '果业提质增效',
] as const

export const HAZARDS = ['森林火灾', '城区内涝', '突发供水中断', '燃气泄漏事故', '低温雨雪冰冻灾害', '水库险情'] as const

/** Higher texts to be cited; invented. */
export const HIGHER_TEXTS = [
  '农村供水管理条例',
  '食品安全监督规定',
  '耕地质量保护办法',
  '物业服务管理条例',
  '突发事件应对条例',
  '公路养护工作规范',
  '企业服务促进条例',
] as const

export const HEADINGS = [
  '加强组织领导',
  '压实工作责任',
  '强化资金保障',
  '严格督导检查',
  '广泛宣传发动',
  '健全长效机制',
  '做好信息报送',
] as const

export const TASKS = [
  '开展摸底排查',
  '推进重点整治',
  '完善基础设施',
  '规范日常管理',
  '提升服务水平',
  '建立工作台账',
  '加强队伍建设',
] as const

export const DUTIES = [
  '编制年度计划并组织实施',
  '落实专人管理、专账核算',
  '建立巡查记录并妥善保存',
  '对发现的问题逐项登记、逐项整改',
  '组织开展业务培训和应急演练',
  '公开办事流程和监督电话',
  '定期核对数据，确保账实相符',
  '按照规定的程序和标准组织验收',
] as const

export const SURNAMES = ['林', '何', '高', '罗', '郑', '梁', '宋', '唐', '许', '韩', '冯', '邓'] as const
export const GIVEN = [
  '志远',
  '晓明',
  '建国',
  '雨晴',
  '文博',
  '海燕',
  '立新',
  '春华',
  '思源',
  '国强',
  '敏',
  '涛',
  '静',
] as const
export const VILLAGES = [
  '上河村',
  '下湾村',
  '东坪村',
  '西岭村',
  '柳树村',
  '新庄村',
  '石窑村',
  '泉水村',
  '大桥村',
  '沙沟村',
] as const
